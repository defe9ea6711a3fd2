import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import {
  expectedVersion,
  ok,
  permission,
  responses,
  type ServiceContext,
  TransitionHeaders,
  type UnitOfWork,
  write,
} from '@urbanpilot/platform';
import type { FastifyInstance } from 'fastify';
import type { TSchema } from 'typebox';
import type { Task } from './task';
import { acceptTask, returnTask, submitTask } from './task-completion-service';
import { cancelTask, resumeTask, suspendTask } from './task-interruption-service';
import { ElaborateTaskBody, ReasonBody, TaskPath, TaskSchema, toTask } from './task-schemas';
import { confirmTask, elaborateTask, issueTask } from './task-service';

const OFFICE = permission('regions:write', ['office']);
const PILOT = permission('regions:write', ['pilot']);

/** What a transition is called and who may make it. */
interface Transition {
  path: string;
  operationId: string;
  summary: string;
  config: typeof OFFICE;
}

const ISSUE: Transition = {
  path: 'issuance',
  operationId: 'issueTask',
  summary: '下达任务 Issue a draft to its region',
  config: OFFICE,
};
const ELABORATE: Transition = {
  path: 'elaboration',
  operationId: 'elaborateTask',
  summary: '细化任务 Add measures, person, curve and targets',
  config: PILOT,
};
const CONFIRM: Transition = {
  path: 'confirmation',
  operationId: 'confirmTask',
  summary: '确认任务 Confirm; all five fixings must be there',
  config: OFFICE,
};
const SUBMIT: Transition = {
  path: 'submission',
  operationId: 'submitTask',
  summary: '任务报验 Submit a finished task',
  config: PILOT,
};
const ACCEPT: Transition = {
  path: 'acceptance',
  operationId: 'acceptTask',
  summary: '验收任务 Accept a submitted task',
  config: OFFICE,
};
const RETURN: Transition = {
  path: 'return',
  operationId: 'returnTask',
  summary: '退回任务 Return a submitted task',
  config: OFFICE,
};
const SUSPEND: Transition = {
  path: 'suspension',
  operationId: 'suspendTask',
  summary: '暂停任务 Suspend a task',
  config: OFFICE,
};
const RESUME: Transition = {
  path: 'resumption',
  operationId: 'resumeTask',
  summary: '恢复任务 Let a suspended task go on',
  config: OFFICE,
};
const CANCEL: Transition = {
  path: 'cancellation',
  operationId: 'cancelTask',
  summary: '取消任务 Cancel a task',
  config: OFFICE,
};

/** The way of a task: issued by the office, elaborated and carried out by the region, accepted by the office. */
export function taskTransitionRoutes(instance: FastifyInstance, context: ServiceContext): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>();

  bare(ISSUE, issueTask);
  bare(CONFIRM, confirmTask);
  bare(SUBMIT, submitTask);
  bare(ACCEPT, acceptTask);
  bare(RESUME, resumeTask);
  reasoned(RETURN, returnTask);
  reasoned(SUSPEND, suspendTask);
  reasoned(CANCEL, cancelTask);
  app.post(`/tasks/:id/${ELABORATE.path}`, routeOf(ELABORATE, { body: ElaborateTaskBody }), (request, reply) => {
    const version = expectedVersion(request);
    return write(context, request, reply, async (unit) =>
      answerOf(await elaborateTask(unit, request.params.id, version, request.body)),
    );
  });

  function bare(transition: Transition, act: (unit: UnitOfWork, id: string, version: number) => Promise<Task>): void {
    app.post(`/tasks/:id/${transition.path}`, routeOf(transition, {}), (request, reply) => {
      const version = expectedVersion(request);
      return write(context, request, reply, async (unit) => answerOf(await act(unit, request.params.id, version)));
    });
  }

  function reasoned(
    transition: Transition,
    act: (unit: UnitOfWork, id: string, version: number, reason: string) => Promise<Task>,
  ): void {
    app.post(`/tasks/:id/${transition.path}`, routeOf(transition, { body: ReasonBody }), (request, reply) => {
      const version = expectedVersion(request);
      const { reason } = request.body;
      return write(context, request, reply, async (unit) =>
        answerOf(await act(unit, request.params.id, version, reason)),
      );
    });
  }
}

/** The declaration of a transition's route; without a body in `takes` whatever comes as one is refused. */
function routeOf<Takes extends { body?: TSchema }>({ config, operationId, summary }: Transition, takes: Takes) {
  const response = responses({ 200: TaskSchema }, [404, 409, 412, 415, 422, 428]);
  return {
    config,
    schema: {
      operationId,
      tags: ['任务 Tasks'],
      summary,
      params: TaskPath,
      headers: TransitionHeaders,
      ...takes,
      response,
    },
  };
}

const answerOf = (task: Task) => ok(toTask(task), task.version);
