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
  write,
} from '@urbanpilot/platform';
import type { FastifyInstance } from 'fastify';
import { findTask, listTasks, sortKeysOf } from './task-read-model';
import { CreateTaskBody, TaskPath, TaskQuery, TaskSchema, toTask, UpdateTaskBody } from './task-schemas';
import { changeTask, createTask } from './task-service';

const tags = ['任务 Tasks'];
const READ = permission('regions:read', ROLES);
const BOTH = permission('regions:write', ['office', 'pilot']);

/** Tasks: drafted by the office or, of its own accord, by a region; everybody within reach reads them. */
export function taskRoutes(instance: FastifyInstance, context: ServiceContext): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>();
  const { database } = context;

  app.get(
    '/tasks',
    {
      config: READ,
      schema: {
        operationId: 'listTasks',
        tags,
        summary: '列出任务 List tasks',
        querystring: TaskQuery,
        response: responses({ 200: PageOf(TaskSchema, '任务') }),
      },
    },
    async (request, reply) => {
      const { reach } = actorOf(request);
      const { sort = 'createdAt', ...filter } = request.query;
      const page = pageRequest(request);
      const tasks = await listTasks(database.reader(reach), reach, filter, sort, page);
      return send(reply, pageAnswer(request, page, tasks, toTask, sortKeysOf(sort)));
    },
  );

  app.get(
    '/tasks/:id',
    {
      config: READ,
      schema: {
        operationId: 'getTask',
        tags,
        summary: '查询任务 Get a task',
        params: TaskPath,
        response: responses({ 200: TaskSchema }, [404]),
      },
    },
    async (request, reply) => {
      const task = await findTask(database.reader(actorOf(request).reach), request.params.id);
      if (!task) throw notFound();
      return send(reply, ok(toTask(task), task.version));
    },
  );

  app.post(
    '/tasks',
    {
      config: BOTH,
      schema: {
        operationId: 'createTask',
        tags,
        summary: '起草任务 Draft a task',
        headers: PostHeaders,
        body: CreateTaskBody,
        response: responses({ 201: TaskSchema }, [409, 413, 415, 422]),
      },
    },
    (request, reply) =>
      write(context, request, reply, async (unit) => {
        const task = await createTask(unit, request.body);
        return created(toTask(task), `/regions/v1/tasks/${task.id}`, task.version);
      }),
  );

  app.patch(
    '/tasks/:id',
    {
      config: BOTH,
      schema: {
        operationId: 'updateTask',
        tags,
        summary: '修改任务草稿 Change a draft',
        params: TaskPath,
        headers: ChangeHeaders,
        body: UpdateTaskBody,
        response: responses({ 200: TaskSchema }, [404, 409, 412, 413, 415, 422, 428]),
      },
    },
    (request, reply) => {
      const version = expectedVersion(request);
      return write(context, request, reply, async (unit) => {
        const task = await changeTask(unit, request.params.id, version, request.body);
        return ok(toTask(task), task.version);
      });
    },
  );
}
