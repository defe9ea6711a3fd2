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
  type UnitOfWork,
  write,
} from '@urbanpilot/platform';
import type { FastifyInstance } from 'fastify';
import type { Task } from './task';
import { findTask, listTasks } from './task-read-model';
import {
  CreateTaskBody,
  ElaborateTaskBody,
  ReasonBody,
  TaskPath,
  TaskQuery,
  TaskSchema,
  toTask,
  UpdateTaskBody,
} from './task-schemas';
import {
  acceptTask,
  cancelTask,
  changeTask,
  confirmTask,
  createTask,
  elaborateTask,
  issueTask,
  returnTask,
  submitTask,
} from './task-service';

const tags = ['任务 Tasks'];
const READ = permission('regions:read', ROLES);
const OFFICE = permission('regions:write', ['office']);
const PILOT = permission('regions:write', ['pilot']);
const BOTH = permission('regions:write', ['office', 'pilot']);

/** Tasks: drafted and issued by the office, elaborated and carried out by the region, accepted by the office. */
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
      const page = pageRequest(request);
      const tasks = await listTasks(database.reader(reach), reach, request.query, page);
      return send(
        reply,
        pageAnswer(request, page, tasks, toTask, (task) => [task.id]),
      );
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
      config: OFFICE,
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

  transition('issuance', 'issueTask', '下达任务 Issue a draft to its region', OFFICE, issueTask);
  transition('confirmation', 'confirmTask', '确认任务 Confirm; all five fixings must be there', OFFICE, confirmTask);
  transition('submission', 'submitTask', '任务报验 Submit a finished task', PILOT, submitTask);
  transition('acceptance', 'acceptTask', '验收任务 Accept a submitted task', OFFICE, acceptTask);
  reasonedTransition('return', 'returnTask', '退回任务 Return a submitted task', returnTask);
  reasonedTransition('cancellation', 'cancelTask', '取消任务 Cancel a task', cancelTask);

  app.post(
    '/tasks/:id/elaboration',
    {
      config: PILOT,
      schema: {
        operationId: 'elaborateTask',
        tags,
        summary: '细化任务 Add measures, person and curve',
        params: TaskPath,
        headers: TransitionHeaders,
        body: ElaborateTaskBody,
        response: responses({ 200: TaskSchema }, [404, 409, 412, 413, 415, 422, 428]),
      },
    },
    (request, reply) => {
      const version = expectedVersion(request);
      return write(context, request, reply, async (unit) => {
        const task = await elaborateTask(unit, request.params.id, version, request.body);
        return ok(toTask(task), task.version);
      });
    },
  );

  function transition(
    path: string,
    operationId: string,
    summary: string,
    config: typeof OFFICE,
    act: (unit: UnitOfWork, id: string, version: number) => Promise<Task>,
  ): void {
    app.post(
      `/tasks/:id/${path}`,
      {
        config,
        schema: {
          operationId,
          tags,
          summary,
          params: TaskPath,
          headers: TransitionHeaders,
          response: responses({ 200: TaskSchema }, [404, 409, 412, 415, 422, 428]),
        },
      },
      (request, reply) => {
        const version = expectedVersion(request);
        return write(context, request, reply, async (unit) => {
          const task = await act(unit, request.params.id, version);
          return ok(toTask(task), task.version);
        });
      },
    );
  }

  function reasonedTransition(
    path: string,
    operationId: string,
    summary: string,
    act: (unit: UnitOfWork, id: string, version: number, reason: string) => Promise<Task>,
  ): void {
    app.post(
      `/tasks/:id/${path}`,
      {
        config: OFFICE,
        schema: {
          operationId,
          tags,
          summary,
          params: TaskPath,
          headers: TransitionHeaders,
          body: ReasonBody,
          response: responses({ 200: TaskSchema }, [404, 409, 412, 413, 415, 422, 428]),
        },
      },
      (request, reply) => {
        const version = expectedVersion(request);
        return write(context, request, reply, async (unit) => {
          const task = await act(unit, request.params.id, version, request.body.reason);
          return ok(toTask(task), task.version);
        });
      },
    );
  }
}
