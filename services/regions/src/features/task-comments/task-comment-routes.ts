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
import { listComments } from './task-comment-read-model';
import { TaskCommentQuery, TaskCommentSchema, toTaskComment, WriteCommentBody } from './task-comment-schemas';
import { writeComment } from './task-comment-service';

const tags = ['任务留言 Task comments'];

/** Comments on a task, by those who work on it. */
export function taskCommentRoutes(instance: FastifyInstance, context: ServiceContext): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>();

  app.get(
    '/tasks/:id/comments',
    {
      config: permission('regions:read', ROLES),
      schema: {
        operationId: 'listTaskComments',
        tags,
        summary: '列出任务留言 List the comments on a task',
        params: TaskPath,
        querystring: TaskCommentQuery,
        response: responses({ 200: PageOf(TaskCommentSchema, '留言') }, [404]),
      },
    },
    async (request, reply) => {
      const reader = context.database.reader(actorOf(request).reach);
      if (!(await findTask(reader, request.params.id))) throw notFound();
      const page = pageRequest(request);
      const comments = await listComments(reader, request.params.id, page);
      return send(
        reply,
        pageAnswer(request, page, comments, toTaskComment, ({ id }) => [id]),
      );
    },
  );

  app.post(
    '/tasks/:id/comments',
    {
      config: permission('regions:write', ['office', 'pilot', 'department', 'leader']),
      schema: {
        operationId: 'writeTaskComment',
        tags,
        summary: '任务留言 Comment on a task',
        params: TaskPath,
        headers: PostHeaders,
        body: WriteCommentBody,
        response: responses({ 201: TaskCommentSchema }, [404, 409, 413, 415, 422]),
      },
    },
    (request, reply) =>
      write(context, request, reply, async (unit) => {
        const comment = await writeComment(unit, request.params.id, request.body.text);
        return created(toTaskComment(comment), `/regions/v1/tasks/${comment.taskId}/comments`);
      }),
  );
}
