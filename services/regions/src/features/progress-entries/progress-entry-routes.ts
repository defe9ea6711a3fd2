import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import { ROLES } from '@urbanpilot/contract';
import {
  actorOf,
  created,
  notFound,
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
import { findTask } from '../tasks/task-read-model';
import { TaskPath } from '../tasks/task-schemas';
import { listProgressEntries } from './progress-entry-read-model';
import {
  CreateProgressEntryBody,
  ProgressEntryQuery,
  ProgressEntrySchema,
  toProgressEntry,
} from './progress-entry-schemas';
import { recordProgress } from './progress-entry-service';

const tags = ['进度 Progress'];

/** Progress of a task: the region reports, everybody within reach reads. */
export function progressEntryRoutes(instance: FastifyInstance, context: ServiceContext): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>();

  app.get(
    '/tasks/:id/progress-entries',
    {
      config: permission('regions:read', ROLES),
      schema: {
        operationId: 'listProgressEntries',
        tags,
        summary: '列出任务进度 List the progress of a task',
        params: TaskPath,
        querystring: ProgressEntryQuery,
        response: responses({ 200: PageOf(ProgressEntrySchema, '进度') }, [404]),
      },
    },
    async (request, reply) => {
      const reader = context.database.reader(actorOf(request).reach);
      if (!(await findTask(reader, request.params.id))) throw notFound();
      const page = pageRequest(request);
      const entries = await listProgressEntries(reader, request.params.id, page);
      return send(
        reply,
        pageAnswer(request, page, entries, toProgressEntry, (entry) => [entry.id]),
      );
    },
  );

  app.post(
    '/tasks/:id/progress-entries',
    {
      config: permission('regions:write', ['pilot']),
      schema: {
        operationId: 'createProgressEntry',
        tags,
        summary: '上报进度 Report progress',
        params: TaskPath,
        headers: PostHeaders,
        body: CreateProgressEntryBody,
        response: responses({ 201: ProgressEntrySchema }, [404, 409, 413, 415, 422]),
      },
    },
    (request, reply) =>
      write(context, request, reply, async (unit) => {
        const entry = await recordProgress(unit, request.params.id, request.body);
        return created(toProgressEntry(entry), `/regions/v1/tasks/${entry.taskId}/progress-entries`);
      }),
  );
}
