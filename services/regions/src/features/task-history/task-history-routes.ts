import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import { ROLES } from '@urbanpilot/contract';
import {
  actorOf,
  notFound,
  PageOf,
  pageAnswer,
  pageRequest,
  permission,
  responses,
  type ServiceContext,
  send,
} from '@urbanpilot/platform';
import type { FastifyInstance } from 'fastify';
import { findTask } from '../tasks/task-read-model';
import { TaskPath } from '../tasks/task-schemas';
import { listTaskActs } from './task-history-read-model';
import { TaskActSchema, TaskHistoryQuery, toTaskAct } from './task-history-schemas';

/** The history of a task, read from the audit log; it has no rows of its own. */
export function taskHistoryRoutes(instance: FastifyInstance, context: ServiceContext): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>();

  app.get(
    '/tasks/:id/history',
    {
      config: permission('regions:read', ROLES),
      schema: {
        operationId: 'listTaskHistory',
        tags: ['任务 Tasks'],
        summary: '列出办理记录 List what was done to a task',
        params: TaskPath,
        querystring: TaskHistoryQuery,
        response: responses({ 200: PageOf(TaskActSchema, '办理记录') }, [404]),
      },
    },
    async (request, reply) => {
      const reader = context.database.reader(actorOf(request).reach);
      if (!(await findTask(reader, request.params.id))) throw notFound();
      const page = pageRequest(request);
      const acts = await listTaskActs(reader, request.params.id, page);
      return send(
        reply,
        pageAnswer(request, page, acts, toTaskAct, ({ id }) => [id]),
      );
    },
  );
}
