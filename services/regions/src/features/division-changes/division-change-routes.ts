import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import { ROLES } from '@urbanpilot/contract';
import {
  actorOf,
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
  write,
} from '@urbanpilot/platform';
import type { FastifyInstance } from 'fastify';
import { findChange, listChanges } from './division-change-read-model';
import {
  CancelDivisionChangeBody,
  DivisionChangePath,
  DivisionChangeQuery,
  DivisionChangeSchema,
  EnterDivisionChangeBody,
  toContent,
  toDivisionChange,
} from './division-change-schemas';
import { cancelChange, enterChange } from './division-change-service';

const tags = ['区划调整 Division changes'];
const READ = permission('regions:read', ROLES);
const OFFICE = permission('regions:write', ['office']);

/** Changes of divisions are public documents that everybody reads; the office of the whole city enters them. */
export function divisionChangeRoutes(instance: FastifyInstance, context: ServiceContext): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>();
  const { database } = context;

  app.get(
    '/division-changes',
    {
      config: READ,
      schema: {
        operationId: 'listDivisionChanges',
        tags,
        summary: '列出区划调整 List division changes',
        querystring: DivisionChangeQuery,
        response: responses({ 200: PageOf(DivisionChangeSchema, '区划调整') }),
      },
    },
    async (request, reply) => {
      const page = pageRequest(request);
      const changes = await listChanges(database.reader(actorOf(request).reach), request.query, page);
      return send(
        reply,
        pageAnswer(request, page, changes, toDivisionChange, ({ id }) => [id]),
      );
    },
  );

  app.get(
    '/division-changes/:id',
    {
      config: READ,
      schema: {
        operationId: 'getDivisionChange',
        tags,
        summary: '查询区划调整 Get one',
        params: DivisionChangePath,
        response: responses({ 200: DivisionChangeSchema }, [404]),
      },
    },
    async (request, reply) => {
      const change = await findChange(database.reader(actorOf(request).reach), request.params.id);
      if (!change) throw notFound();
      return send(reply, ok(toDivisionChange(change), change.version));
    },
  );

  app.post(
    '/division-changes',
    {
      config: OFFICE,
      schema: {
        operationId: 'enterDivisionChange',
        tags,
        summary: '登记区划调整 Enter a change',
        headers: PostHeaders,
        body: EnterDivisionChangeBody,
        response: responses({ 201: DivisionChangeSchema }, [409, 413, 415, 422]),
      },
    },
    (request, reply) =>
      write(context, request, reply, async (unit) => {
        const change = await enterChange(unit, toContent(request.body));
        return created(toDivisionChange(change), `/regions/v1/division-changes/${change.id}`, change.version);
      }),
  );

  app.post(
    '/division-changes/:id/cancellation',
    {
      config: { ...OFFICE, versioned: true },
      schema: {
        operationId: 'cancelDivisionChange',
        tags,
        summary: '取消待生效的区划调整 Cancel a change before its day',
        params: DivisionChangePath,
        headers: TransitionHeaders,
        body: CancelDivisionChangeBody,
        response: responses({ 200: DivisionChangeSchema }, [404, 409, 412, 413, 415, 422, 428]),
      },
    },
    (request, reply) => {
      const version = expectedVersion(request);
      return write(context, request, reply, async (unit) => {
        const change = await cancelChange(unit, request.params.id, version, request.body.reason);
        return ok(toDivisionChange(change), change.version);
      });
    },
  );
}
