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
  write,
} from '@urbanpilot/platform';
import type { FastifyInstance } from 'fastify';
import type { DataCall } from './data-call';
import { findCall, listCalls, viewerOf } from './data-call-read-model';
import {
  CreateDataCallBody,
  DataCallPath,
  DataCallQuery,
  DataCallSchema,
  toDataCall,
  UpdateDataCallBody,
} from './data-call-schemas';
import { changeCall, closeCall, createCall, sendCall } from './data-call-service';

const tags = ['填报通知 Data calls'];
const READ = permission('regions:read', ROLES);
const OFFICE = permission('regions:write', ['office']);

/** Forms that the office sends out; who is asked sees what was sent. */
export function dataCallRoutes(instance: FastifyInstance, context: ServiceContext): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>();

  app.get(
    '/data-calls',
    {
      config: READ,
      schema: {
        operationId: 'listDataCalls',
        tags,
        summary: '列出填报通知 List data calls',
        querystring: DataCallQuery,
        response: responses({ 200: PageOf(DataCallSchema, '填报通知') }),
      },
    },
    async (request, reply) => {
      const viewer = viewerOf(actorOf(request));
      const page = pageRequest(request);
      const calls = await listCalls(context.database.reader(viewer.reach), viewer, request.query, page);
      return send(
        reply,
        pageAnswer(request, page, calls, toDataCall, ({ id }) => [id]),
      );
    },
  );

  app.get(
    '/data-calls/:id',
    {
      config: READ,
      schema: {
        operationId: 'getDataCall',
        tags,
        summary: '查询填报通知 Get a data call',
        params: DataCallPath,
        response: responses({ 200: DataCallSchema }, [404]),
      },
    },
    async (request, reply) => {
      const viewer = viewerOf(actorOf(request));
      const call = await findCall(context.database.reader(viewer.reach), viewer, request.params.id);
      if (!call) throw notFound();
      return send(reply, answerOf(call));
    },
  );

  app.post(
    '/data-calls',
    {
      config: OFFICE,
      schema: {
        operationId: 'createDataCall',
        tags,
        summary: '起草填报通知 Draft a data call',
        headers: PostHeaders,
        body: CreateDataCallBody,
        response: responses({ 201: DataCallSchema }, [409, 413, 415, 422]),
      },
    },
    (request, reply) =>
      write(context, request, reply, async (unit) => {
        const call = await createCall(unit, request.body);
        return created(toDataCall(call), `/regions/v1/data-calls/${call.id}`, call.version);
      }),
  );

  app.patch(
    '/data-calls/:id',
    {
      config: OFFICE,
      schema: {
        operationId: 'updateDataCall',
        tags,
        summary: '修改填报通知 Change a data call',
        params: DataCallPath,
        headers: ChangeHeaders,
        body: UpdateDataCallBody,
        response: responses({ 200: DataCallSchema }, [404, 409, 412, 413, 415, 422, 428]),
      },
    },
    (request, reply) => {
      const version = expectedVersion(request);
      return write(context, request, reply, async (unit) =>
        answerOf(await changeCall(unit, request.params.id, version, request.body)),
      );
    },
  );

  app.post(
    '/data-calls/:id/sending',
    transition('sendDataCall', '下发填报通知 Send it to whom it asks'),
    (request, reply) => {
      const version = expectedVersion(request);
      return write(context, request, reply, async (unit) => answerOf(await sendCall(unit, request.params.id, version)));
    },
  );

  app.post('/data-calls/:id/closure', transition('closeDataCall', '结束填报 End it'), (request, reply) => {
    const version = expectedVersion(request);
    return write(context, request, reply, async (unit) => answerOf(await closeCall(unit, request.params.id, version)));
  });
}

function transition(operationId: string, summary: string) {
  const response = responses({ 200: DataCallSchema }, [404, 409, 412, 415, 422, 428]);
  const schema = { operationId, tags, summary, params: DataCallPath, headers: TransitionHeaders, response };
  return { config: OFFICE, schema };
}

const answerOf = (call: DataCall) => ok(toDataCall(call), call.version);
