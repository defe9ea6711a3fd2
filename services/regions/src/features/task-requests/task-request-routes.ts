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
import type { TSchema } from 'typebox';
import { ReasonBody, TaskPath } from '../tasks/task-schemas';
import type { TaskRequest } from './task-request';
import { findRequest, listRequests } from './task-request-read-model';
import {
  GrantBody,
  MakeRequestBody,
  TaskRequestPath,
  TaskRequestQuery,
  TaskRequestSchema,
  toTaskRequest,
} from './task-request-schemas';
import { grantRequest, makeRequest, refuseRequest, withdrawRequest } from './task-request-service';

const tags = ['延期与调整申请 Task requests'];
const READ = permission('regions:read', ROLES);
const PILOT = permission('regions:write', ['pilot']);
const OFFICE = permission('regions:write', ['office']);

/** Requests for an extension or another change: the region asks, the office grants or refuses. */
export function taskRequestRoutes(instance: FastifyInstance, context: ServiceContext): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>();

  app.get(
    '/task-requests',
    {
      config: READ,
      schema: {
        operationId: 'listTaskRequests',
        tags,
        summary: '列出延期与调整申请 List requests',
        querystring: TaskRequestQuery,
        response: responses({ 200: PageOf(TaskRequestSchema, '申请') }),
      },
    },
    async (request, reply) => {
      const { reach } = actorOf(request);
      const page = pageRequest(request);
      const found = await listRequests(context.database.reader(reach), reach, request.query, page);
      return send(
        reply,
        pageAnswer(request, page, found, toTaskRequest, ({ id }) => [id]),
      );
    },
  );

  app.get(
    '/task-requests/:id',
    {
      config: READ,
      schema: {
        operationId: 'getTaskRequest',
        tags,
        summary: '查询申请 Get a request',
        params: TaskRequestPath,
        response: responses({ 200: TaskRequestSchema }, [404]),
      },
    },
    async (request, reply) => {
      const found = await findRequest(context.database.reader(actorOf(request).reach), request.params.id);
      if (!found) throw notFound();
      return send(reply, answerOf(found));
    },
  );

  app.post(
    '/tasks/:id/requests',
    {
      config: PILOT,
      schema: {
        operationId: 'makeTaskRequest',
        tags,
        summary: '申请延期或调整 Ask for an extension or a change',
        params: TaskPath,
        headers: PostHeaders,
        body: MakeRequestBody,
        response: responses({ 201: TaskRequestSchema }, [404, 409, 413, 415, 422]),
      },
    },
    (request, reply) =>
      write(context, request, reply, async (unit) => {
        const made = await makeRequest(unit, request.params.id, request.body);
        return created(toTaskRequest(made), `/regions/v1/task-requests/${made.id}`, made.version);
      }),
  );

  app.post(
    '/task-requests/:id/grant',
    transition('grantTaskRequest', '同意申请 Grant a request', OFFICE, { body: GrantBody }),
    (request, reply) => {
      const version = expectedVersion(request);
      return write(context, request, reply, async (unit) =>
        answerOf(await grantRequest(unit, request.params.id, version, request.body)),
      );
    },
  );

  app.post(
    '/task-requests/:id/refusal',
    transition('refuseTaskRequest', '不同意申请 Refuse a request', OFFICE, { body: ReasonBody }),
    (request, reply) => {
      const version = expectedVersion(request);
      return write(context, request, reply, async (unit) =>
        answerOf(await refuseRequest(unit, request.params.id, version, request.body)),
      );
    },
  );

  app.post(
    '/task-requests/:id/withdrawal',
    transition('withdrawTaskRequest', '撤回申请 Take a request back', PILOT, {}),
    (request, reply) => {
      const version = expectedVersion(request);
      return write(context, request, reply, async (unit) =>
        answerOf(await withdrawRequest(unit, request.params.id, version)),
      );
    },
  );
}

function transition<Takes extends { body?: TSchema }>(
  operationId: string,
  summary: string,
  config: typeof PILOT,
  takes: Takes,
) {
  const response = responses({ 200: TaskRequestSchema }, [404, 409, 412, 415, 422, 428]);
  const schema = {
    operationId,
    tags,
    summary,
    params: TaskRequestPath,
    headers: TransitionHeaders,
    ...takes,
    response,
  };
  return { config, schema };
}

const answerOf = (request: TaskRequest) => ok(toTaskRequest(request), request.version);
