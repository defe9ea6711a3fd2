import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import { ROLES } from '@urbanpilot/contract';
import {
  actorOf,
  ChangeHeaders,
  expectedVersion,
  ok,
  permission,
  responses,
  type ServiceContext,
  send,
  write,
} from '@urbanpilot/platform';
import type { FastifyInstance } from 'fastify';
import { TaskPath, TaskSchema, toTask } from '../tasks/task-schemas';
import { PlaceTaskBody, SetDependenciesBody, TaskRelationsSchema } from './task-relation-schemas';
import { placeTask, relationsOf, setDependencies } from './task-relation-service';

const tags = ['任务关系 Task relations'];
const OFFICE = permission('regions:write', ['office']);

/** Hierarchy and dependencies: set by the office, read by everybody within reach. */
export function taskRelationRoutes(instance: FastifyInstance, context: ServiceContext): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>();

  app.get(
    '/tasks/:id/relations',
    {
      config: permission('regions:read', ROLES),
      schema: {
        operationId: 'getTaskRelations',
        tags,
        summary: '查询任务关系 Get roll-up and dependencies of a task',
        params: TaskPath,
        response: responses({ 200: TaskRelationsSchema }, [404]),
      },
    },
    async (request, reply) =>
      send(reply, ok(await relationsOf(context.database.reader(actorOf(request).reach), request.params.id))),
  );

  app.put(
    '/tasks/:id/place',
    {
      config: OFFICE,
      schema: {
        operationId: 'placeTask',
        tags,
        summary: '设置上级任务 Put a task below another',
        params: TaskPath,
        headers: ChangeHeaders,
        body: PlaceTaskBody,
        response: responses({ 200: TaskSchema }, [404, 409, 412, 413, 415, 422, 428]),
      },
    },
    (request, reply) => {
      const version = expectedVersion(request);
      return write(context, request, reply, async (unit) => {
        const task = await placeTask(unit, request.params.id, version, request.body);
        return ok(toTask(task), task.version);
      });
    },
  );

  app.put(
    '/tasks/:id/dependencies',
    {
      config: OFFICE,
      schema: {
        operationId: 'setTaskDependencies',
        tags,
        summary: '设置前置任务 Say on which tasks a task depends',
        params: TaskPath,
        headers: ChangeHeaders,
        body: SetDependenciesBody,
        response: responses({ 200: TaskSchema }, [404, 409, 412, 413, 415, 422, 428]),
      },
    },
    (request, reply) => {
      const version = expectedVersion(request);
      return write(context, request, reply, async (unit) => {
        const task = await setDependencies(unit, request.params.id, version, request.body);
        return ok(toTask(task), task.version);
      });
    },
  );
}
