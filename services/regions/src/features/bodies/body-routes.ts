import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import { ROLES } from '@urbanpilot/contract';
import {
  actorOf,
  ChangeHeaders,
  created,
  expectedVersion,
  notFound,
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
  todayInShanghai,
  write,
} from '@urbanpilot/platform';
import type { FastifyInstance } from 'fastify';
import { listSeatsOn } from '../body-seats/body-seat-read-model';
import { LastDayBody } from '../body-seats/body-seat-schemas';
import type { Body } from './body';
import { findBody, listBodies } from './body-read-model';
import {
  AsOfQuery,
  BodyDetailSchema,
  BodyPath,
  BodyQuery,
  BodySchema,
  CreateBodyBody,
  toBody,
  UpdateBodyBody,
} from './body-schemas';
import { changeBody, createBody, dissolveBody } from './body-service';

const tags = ['工作机构 Bodies'];
const READ = permission('regions:read', ROLES);
const KEEP = permission('regions:write', ['office', 'pilot']);

/** Bodies: the office keeps the city's, office and region those of a territory. */
export function bodyRoutes(instance: FastifyInstance, context: ServiceContext): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>();

  app.get(
    '/bodies',
    {
      config: READ,
      schema: {
        operationId: 'listBodies',
        tags,
        summary: '列出工作机构 List bodies',
        querystring: BodyQuery,
        response: responses({ 200: PageOf(BodySchema, '工作机构') }),
      },
    },
    async (request, reply) => {
      const { reach } = actorOf(request);
      const page = pageRequest(request);
      const bodies = await listBodies(context.database.reader(reach), reach, request.query, page);
      return send(
        reply,
        pageAnswer(request, page, bodies, toBody, ({ id }) => [id]),
      );
    },
  );

  app.get(
    '/bodies/:id',
    {
      config: READ,
      schema: {
        operationId: 'getBody',
        tags,
        summary: '查询工作机构及任职人 Get a body with who holds its seats on a day',
        params: BodyPath,
        querystring: AsOfQuery,
        response: responses({ 200: BodyDetailSchema }, [404]),
      },
    },
    async (request, reply) => {
      const reader = context.database.reader(actorOf(request).reach);
      const body = await findBody(reader, request.params.id);
      if (!body) throw notFound();
      const day = request.query.asOf ?? todayInShanghai(new Date());
      return send(reply, ok({ ...toBody(body), day, seats: await listSeatsOn(reader, body.id, day) }, body.version));
    },
  );

  app.post(
    '/bodies',
    {
      config: KEEP,
      schema: {
        operationId: 'createBody',
        tags,
        summary: '成立工作机构 Set up a body',
        headers: PostHeaders,
        body: CreateBodyBody,
        response: responses({ 201: BodySchema }, [409, 413, 415, 422]),
      },
    },
    (request, reply) =>
      write(context, request, reply, async (unit) => {
        const body = await createBody(unit, request.body);
        return created(toBody(body), `/regions/v1/bodies/${body.id}`, body.version);
      }),
  );

  app.patch(
    '/bodies/:id',
    {
      config: KEEP,
      schema: {
        operationId: 'updateBody',
        tags,
        summary: '修改工作机构 Change a body',
        params: BodyPath,
        headers: ChangeHeaders,
        body: UpdateBodyBody,
        response: responses({ 200: BodySchema }, [404, 409, 412, 413, 415, 422, 428]),
      },
    },
    (request, reply) => {
      const version = expectedVersion(request);
      return write(context, request, reply, async (unit) =>
        answerOf(await changeBody(unit, request.params.id, version, request.body)),
      );
    },
  );

  app.post(
    '/bodies/:id/dissolution',
    {
      config: KEEP,
      schema: {
        operationId: 'dissolveBody',
        tags,
        summary: '撤销工作机构 Dissolve a body; its seats and terms end with it',
        params: BodyPath,
        headers: TransitionHeaders,
        body: LastDayBody,
        response: responses({ 200: BodySchema }, [404, 409, 412, 415, 422, 428]),
      },
    },
    (request, reply) => {
      const version = expectedVersion(request);
      return write(context, request, reply, async (unit) =>
        answerOf(await dissolveBody(unit, request.params.id, version, request.body.on)),
      );
    },
  );
}

const answerOf = (body: Body) => ok(toBody(body), body.version);
