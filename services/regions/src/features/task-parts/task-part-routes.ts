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
import type { TaskPart } from './task-part';
import { findPart, listParts } from './task-part-read-model';
import {
  AssignPartBody,
  CompletePartBody,
  TaskPartPath,
  TaskPartQuery,
  TaskPartSchema,
  toTaskPart,
} from './task-part-schemas';
import { assignPart, completePart, confirmPart, withdrawPart } from './task-part-service';

const tags = ['配合分工 Task parts'];
const READ = permission('regions:read', ROLES);
const ASSIGN = permission('regions:write', ['office', 'pilot']);
const UNIT = permission('regions:write', ['department', 'pilot']);

/** Parts of cooperating units: office and region assign and withdraw them, the unit confirms and completes its own. */
export function taskPartRoutes(instance: FastifyInstance, context: ServiceContext): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>();

  app.get(
    '/task-parts',
    {
      config: READ,
      schema: {
        operationId: 'listTaskParts',
        tags,
        summary: '列出配合分工 List parts, of a task or of a unit',
        querystring: TaskPartQuery,
        response: responses({ 200: PageOf(TaskPartSchema, '分工') }),
      },
    },
    async (request, reply) => {
      const { reach } = actorOf(request);
      const page = pageRequest(request);
      const parts = await listParts(context.database.reader(reach), reach, request.query, page);
      return send(
        reply,
        pageAnswer(request, page, parts, toTaskPart, ({ id }) => [id]),
      );
    },
  );

  app.get(
    '/task-parts/:id',
    {
      config: READ,
      schema: {
        operationId: 'getTaskPart',
        tags,
        summary: '查询配合分工 Get a part',
        params: TaskPartPath,
        response: responses({ 200: TaskPartSchema }, [404]),
      },
    },
    async (request, reply) => {
      const part = await findPart(context.database.reader(actorOf(request).reach), request.params.id);
      if (!part) throw notFound();
      return send(reply, answerOf(part));
    },
  );

  app.post(
    '/tasks/:id/parts',
    {
      config: ASSIGN,
      schema: {
        operationId: 'assignTaskPart',
        tags,
        summary: '安排配合分工 Give a cooperating unit its part',
        params: TaskPath,
        headers: PostHeaders,
        body: AssignPartBody,
        response: responses({ 201: TaskPartSchema }, [404, 409, 413, 415, 422]),
      },
    },
    (request, reply) =>
      write(context, request, reply, async (unit) => {
        const part = await assignPart(unit, request.params.id, request.body);
        return created(toTaskPart(part), `/regions/v1/task-parts/${part.id}`, part.version);
      }),
  );

  app.post(
    '/task-parts/:id/confirmation',
    transition('confirmTaskPart', '确认分工 Confirm a part', UNIT, {}),
    (request, reply) => {
      const version = expectedVersion(request);
      return write(context, request, reply, async (unit) =>
        answerOf(await confirmPart(unit, request.params.id, version)),
      );
    },
  );

  app.post(
    '/task-parts/:id/completion',
    transition('completeTaskPart', '完成分工 Complete a part', UNIT, { body: CompletePartBody }),
    (request, reply) => {
      const version = expectedVersion(request);
      return write(context, request, reply, async (unit) =>
        answerOf(await completePart(unit, request.params.id, version, request.body.result)),
      );
    },
  );

  app.post(
    '/task-parts/:id/withdrawal',
    transition('withdrawTaskPart', '撤销分工 Take a part away', ASSIGN, { body: ReasonBody }),
    (request, reply) => {
      const version = expectedVersion(request);
      return write(context, request, reply, async (unit) =>
        answerOf(await withdrawPart(unit, request.params.id, version, request.body.reason)),
      );
    },
  );
}

function transition<Takes extends { body?: TSchema }>(
  operationId: string,
  summary: string,
  config: typeof UNIT,
  takes: Takes,
) {
  const response = responses({ 200: TaskPartSchema }, [404, 409, 412, 415, 422, 428]);
  const schema = { operationId, tags, summary, params: TaskPartPath, headers: TransitionHeaders, ...takes, response };
  return { config, schema };
}

const answerOf = (part: TaskPart) => ok(toTaskPart(part), part.version);
