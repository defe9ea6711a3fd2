import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import { ROLES } from '@urbanpilot/contract';
import {
  actorOf,
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
import { MeetingPath } from '../meetings/meeting-schemas';
import { TaskPath, toTask } from '../tasks/task-schemas';
import { findResolutionOfTask, listResolutions } from './meeting-resolution-read-model';
import {
  MadeTasksSchema,
  MakeTasksBody,
  ResolutionQuery,
  ResolutionSchema,
  toResolution,
} from './meeting-resolution-schemas';
import { makeTasks } from './resolution-task-service';

const tags = ['议定事项 Resolutions'];
const READ = permission('regions:read', ROLES);

/** Resolutions of meetings; the office makes tasks of them. */
export function meetingResolutionRoutes(instance: FastifyInstance, context: ServiceContext): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>();

  app.get(
    '/meeting-resolutions',
    {
      config: READ,
      schema: {
        operationId: 'listMeetingResolutions',
        tags,
        summary: '列出议定事项 List resolutions',
        querystring: ResolutionQuery,
        response: responses({ 200: PageOf(ResolutionSchema, '议定事项') }),
      },
    },
    async (request, reply) => {
      const { reach } = actorOf(request);
      const page = pageRequest(request);
      const resolutions = await listResolutions(context.database.reader(reach), reach, request.query, page);
      return send(
        reply,
        pageAnswer(request, page, resolutions, toResolution, ({ id }) => [id]),
      );
    },
  );

  app.get(
    '/tasks/:id/resolution',
    {
      config: READ,
      schema: {
        operationId: 'getTaskResolution',
        tags,
        summary: '查询任务所出自的议定事项 Get the resolution that a task came from',
        params: TaskPath,
        response: responses({ 200: ResolutionSchema }, [404]),
      },
    },
    async (request, reply) => {
      const reader = context.database.reader(actorOf(request).reach);
      const resolution = await findResolutionOfTask(reader, request.params.id);
      if (!resolution) throw notFound();
      return send(reply, ok(toResolution(resolution)));
    },
  );

  app.post(
    '/meetings/:id/tasks',
    {
      config: permission('regions:write', ['office']),
      schema: {
        operationId: 'makeMeetingTasks',
        tags,
        summary: '议定事项转任务 Make tasks of resolutions, all or none',
        params: MeetingPath,
        headers: PostHeaders,
        body: MakeTasksBody,
        response: responses({ 200: MadeTasksSchema }, [404, 409, 413, 415, 422]),
      },
    },
    (request, reply) =>
      write(context, request, reply, async (unit) => {
        const made = await makeTasks(unit, request.params.id, request.body);
        return ok({ tasks: made.map(({ resolutionId, task }) => ({ resolutionId, task: toTask(task) })) });
      }),
  );
}
