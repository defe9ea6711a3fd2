import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import { ROLES } from '@urbanpilot/contract';
import {
  actorOf,
  ok,
  PageOf,
  pageAnswer,
  pageRequest,
  permission,
  responses,
  type ServiceContext,
  send,
  todayInShanghai,
} from '@urbanpilot/platform';
import type { FastifyInstance } from 'fastify';
import { readThresholds } from '../programme-settings/programme-settings-read-model';
import { listTasks } from '../tasks/task-read-model';
import { TaskPath } from '../tasks/task-schemas';
import {
  LightCountQuery,
  LightCountsSchema,
  LightDayQuery,
  TaskLightDetailSchema,
  TaskLightQuery,
  TaskLightSchema,
} from './task-light-schemas';
import { countLights, lightOfTask, toTaskLight } from './task-light-service';

const tags = ['亮灯 Lights'];
const READ = permission('regions:read', ROLES);

/** Lights of tasks: worked out at each call from plan, progress and day, stored nowhere. */
export function taskLightRoutes(instance: FastifyInstance, context: ServiceContext): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>();
  const { database } = context;

  app.get(
    '/task-lights',
    {
      config: READ,
      schema: {
        operationId: 'listTaskLights',
        tags,
        summary: '列出任务亮灯 List the lights of tasks today',
        querystring: TaskLightQuery,
        response: responses({ 200: PageOf(TaskLightSchema, '亮灯') }),
      },
    },
    async (request, reply) => {
      const { reach } = actorOf(request);
      const page = pageRequest(request);
      const day = todayInShanghai(new Date());
      const reader = database.reader(reach);
      const tasks = await listTasks(reader, reach, request.query, 'createdAt', page);
      const thresholdsOf = await readThresholds(reader, tasks);
      return send(
        reply,
        pageAnswer(
          request,
          page,
          tasks,
          (task) => toTaskLight(task, task, day, thresholdsOf(task)),
          ({ id }) => [id],
        ),
      );
    },
  );

  app.get(
    '/task-light-counts',
    {
      config: READ,
      schema: {
        operationId: 'countTaskLights',
        tags,
        summary: '汇总亮灯 Count lights by region, leading unit or domain',
        querystring: LightCountQuery,
        response: responses({ 200: LightCountsSchema }, [422]),
      },
    },
    async (request, reply) => {
      const { reach } = actorOf(request);
      const day = todayInShanghai(new Date());
      return send(reply, ok(await countLights(database.reader(reach), reach, request.query, day)));
    },
  );

  app.get(
    '/tasks/:id/light',
    {
      config: READ,
      schema: {
        operationId: 'getTaskLight',
        tags,
        summary: '查询任务亮灯 Get the light of a task on a day',
        params: TaskPath,
        querystring: LightDayQuery,
        response: responses({ 200: TaskLightDetailSchema }, [404]),
      },
    },
    async (request, reply) => {
      const today = todayInShanghai(new Date());
      const { day = today } = request.query;
      return send(reply, ok(await lightOfTask(database.reader(actorOf(request).reach), request.params.id, day, today)));
    },
  );
}
