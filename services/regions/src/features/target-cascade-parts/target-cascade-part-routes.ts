import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import { ROLES } from '@urbanpilot/contract';
import {
  actorOf,
  expectedVersion,
  notFound,
  ok,
  PageOf,
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
import { cascadeViewerOf } from '../target-cascades/target-cascade-viewer';
import { findPart, listParts } from './target-cascade-part-read-model';
import {
  AcknowledgementBody,
  TargetCascadePartPath,
  TargetCascadePartQuery,
  TargetCascadePartSchema,
  toPart,
} from './target-cascade-part-schemas';
import { acknowledgePart } from './target-cascade-part-service';

const tags = ['指标分解 Target cascades'];
const READ = permission('regions:read', ROLES);
const RECEIVERS = permission('regions:write', ['pilot', 'department']);

/** What receivers take over of issued targets: each sees and acknowledges his own. */
export function targetCascadePartRoutes(instance: FastifyInstance, context: ServiceContext): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>();

  app.get(
    '/target-cascade-parts',
    {
      config: READ,
      schema: {
        operationId: 'listTargetCascadeParts',
        tags,
        summary: '列出已下达的分解值 List parts of targets in force',
        querystring: TargetCascadePartQuery,
        response: responses({ 200: PageOf(TargetCascadePartSchema, '分解值') }),
      },
    },
    async (request, reply) => {
      const viewer = cascadeViewerOf(actorOf(request));
      const page = pageRequest(request);
      const parts = await listParts(context.database.reader(viewer.reach), viewer, request.query, page);
      return send(
        reply,
        pageAnswer(request, page, parts, toPart, ({ id }) => [id]),
      );
    },
  );

  app.get(
    '/target-cascade-parts/:id',
    {
      config: READ,
      schema: {
        operationId: 'getTargetCascadePart',
        tags,
        summary: '查询分解值 Get a part of a target',
        params: TargetCascadePartPath,
        response: responses({ 200: TargetCascadePartSchema }, [404]),
      },
    },
    async (request, reply) => {
      const viewer = cascadeViewerOf(actorOf(request));
      const part = await findPart(context.database.reader(viewer.reach), viewer, request.params.id);
      if (!part) throw notFound();
      return send(reply, ok(toPart(part), part.version));
    },
  );

  app.post(
    '/target-cascade-parts/:id/acknowledgement',
    {
      config: RECEIVERS,
      schema: {
        operationId: 'acknowledgeTargetCascadePart',
        tags,
        summary: '确认分解值 Acknowledge a part',
        params: TargetCascadePartPath,
        headers: TransitionHeaders,
        body: AcknowledgementBody,
        response: responses({ 200: TargetCascadePartSchema }, [404, 409, 412, 413, 415, 422, 428]),
      },
    },
    (request, reply) => {
      const version = expectedVersion(request);
      return write(context, request, reply, async (unit) => {
        const part = await acknowledgePart(unit, request.params.id, version, request.body.note ?? null);
        return ok(toPart(part), part.version);
      });
    },
  );
}
