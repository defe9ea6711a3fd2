import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import { ROLES } from '@urbanpilot/contract';
import {
  actorOf,
  ChangeHeaders,
  created,
  expectedVersion,
  ok,
  PageOf,
  PostHeaders,
  pageAnswer,
  pageRequest,
  permission,
  responses,
  type ServiceContext,
  send,
  TransitionHeaders,
  write,
} from '@urbanpilot/platform';
import type { FastifyInstance } from 'fastify';
import { ProgrammePath } from '../programmes/programme-schemas';
import { countPilotRegions, listPilotRegions, namedPilotRegion, requirePilotRegion } from './pilot-region-read-model';
import {
  AnnounceBody,
  CountPilotRegionBody,
  DesignatePilotRegionBody,
  PilotRegionCountsSchema,
  PilotRegionPath,
  PilotRegionQuery,
  PilotRegionSchema,
  toCounts,
  toPilotRegion,
  WithdrawPilotRegionBody,
} from './pilot-region-schemas';
import {
  activatePilotRegion,
  announcePilotRegion,
  countPilotRegion,
  designatePilotRegion,
  withdrawPilotRegion,
} from './pilot-region-service';

const tags = ['试点地区 Pilot regions'];
const READ = permission('regions:read', ROLES);
const OFFICE = permission('regions:write', ['office']);

/** Designations: read within reach, changed by the office. */
export function pilotRegionRoutes(instance: FastifyInstance, context: ServiceContext): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>();

  app.get(
    '/pilot-regions',
    {
      config: READ,
      schema: {
        operationId: 'listPilotRegions',
        tags,
        summary: '列出试点地区 List pilot regions',
        querystring: PilotRegionQuery,
        response: responses({ 200: PageOf(PilotRegionSchema, '试点地区') }),
      },
    },
    async (request, reply) => {
      const { reach } = actorOf(request);
      const page = pageRequest(request);
      const regions = await listPilotRegions(context.database.reader(reach), reach, request.query, page);
      return send(
        reply,
        pageAnswer(request, page, regions, toPilotRegion, ({ id }) => [id]),
      );
    },
  );

  app.get(
    '/pilot-regions/:id',
    {
      config: READ,
      schema: {
        operationId: 'getPilotRegion',
        tags,
        summary: '查询试点地区 Get a pilot region',
        params: PilotRegionPath,
        response: responses({ 200: PilotRegionSchema }, [404]),
      },
    },
    async (request, reply) => {
      const region = await requirePilotRegion(context.database.reader(actorOf(request).reach), request.params.id);
      return send(reply, ok(toPilotRegion(region), region.version));
    },
  );

  app.post(
    '/pilot-regions',
    {
      config: OFFICE,
      schema: {
        operationId: 'designatePilotRegion',
        tags,
        summary: '列入试点 Designate a territory',
        headers: PostHeaders,
        body: DesignatePilotRegionBody,
        response: responses({ 201: PilotRegionSchema }, [409, 413, 415, 422]),
      },
    },
    (request, reply) =>
      write(context, request, reply, async (unit) => {
        const region = await namedPilotRegion(unit, await designatePilotRegion(unit, request.body));
        return created(toPilotRegion(region), `/regions/v1/pilot-regions/${region.id}`, region.version);
      }),
  );

  app.post(
    '/pilot-regions/:id/notice',
    {
      config: OFFICE,
      schema: {
        operationId: 'announcePilotRegion',
        tags,
        summary: '公示列入试点 Tell the public of a designation',
        params: PilotRegionPath,
        headers: TransitionHeaders,
        body: AnnounceBody,
        response: responses({ 200: PilotRegionSchema }, [404, 409, 412, 413, 415, 422, 428]),
      },
    },
    (request, reply) => {
      const version = expectedVersion(request);
      return write(context, request, reply, async (unit) => {
        await announcePilotRegion(unit, request.params.id, version, request.body.text);
        const region = await requirePilotRegion(unit, request.params.id);
        return ok(toPilotRegion(region), region.version);
      });
    },
  );

  app.post(
    '/pilot-regions/:id/activation',
    {
      config: OFFICE,
      schema: {
        operationId: 'activatePilotRegion',
        tags,
        summary: '启动试点 Start the pilot work',
        params: PilotRegionPath,
        headers: TransitionHeaders,
        response: responses({ 200: PilotRegionSchema }, [404, 409, 412, 415, 422, 428]),
      },
    },
    (request, reply) => {
      const version = expectedVersion(request);
      return write(context, request, reply, async (unit) => {
        const region = await namedPilotRegion(unit, await activatePilotRegion(unit, request.params.id, version));
        return ok(toPilotRegion(region), region.version);
      });
    },
  );

  app.post(
    '/pilot-regions/:id/withdrawal',
    {
      config: OFFICE,
      schema: {
        operationId: 'withdrawPilotRegion',
        tags,
        summary: '退出试点 Withdraw a designation',
        params: PilotRegionPath,
        headers: TransitionHeaders,
        body: WithdrawPilotRegionBody,
        response: responses({ 200: PilotRegionSchema }, [404, 409, 412, 413, 415, 422, 428]),
      },
    },
    (request, reply) => {
      const version = expectedVersion(request);
      return write(context, request, reply, async (unit) => {
        const { reason } = request.body;
        const region = await namedPilotRegion(
          unit,
          await withdrawPilotRegion(unit, request.params.id, version, reason),
        );
        return ok(toPilotRegion(region), region.version);
      });
    },
  );

  app.put(
    '/pilot-regions/:id/counting',
    {
      config: OFFICE,
      schema: {
        operationId: 'countPilotRegion',
        tags,
        summary: '设定计数方式 Count a region inside another one apart, or with it',
        params: PilotRegionPath,
        headers: ChangeHeaders,
        body: CountPilotRegionBody,
        response: responses({ 200: PilotRegionSchema }, [404, 409, 412, 413, 415, 422, 428]),
      },
    },
    (request, reply) => {
      const version = expectedVersion(request);
      return write(context, request, reply, async (unit) => {
        const { apartReason } = request.body;
        const region = await namedPilotRegion(
          unit,
          await countPilotRegion(unit, request.params.id, version, apartReason),
        );
        return ok(toPilotRegion(region), region.version);
      });
    },
  );

  app.get(
    '/programmes/:id/pilot-region-counts',
    {
      config: READ,
      schema: {
        operationId: 'countPilotRegions',
        tags,
        summary: '试点地区计数 Count the regions of a programme, each place once',
        params: ProgrammePath,
        response: responses({ 200: PilotRegionCountsSchema }),
      },
    },
    async (request, reply) => {
      const { reach } = actorOf(request);
      const { id } = request.params;
      return send(reply, ok(toCounts(id, await countPilotRegions(context.database.reader(reach), reach, id))));
    },
  );
}
