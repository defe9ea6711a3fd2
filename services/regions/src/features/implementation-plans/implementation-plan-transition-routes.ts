import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import {
  type Answer,
  ChangeHeaders,
  created,
  expectedVersion,
  ok,
  PostHeaders,
  permission,
  responses,
  type ServiceContext,
  TransitionHeaders,
  type UnitOfWork,
  write,
} from '@urbanpilot/platform';
import type { FastifyInstance } from 'fastify';
import type { TSchema } from 'typebox';
import { PilotRegionPath } from '../pilot-regions/pilot-region-schemas';
import { ReasonBody } from '../tasks/task-schemas';
import type { ImplementationPlan } from './implementation-plan';
import { tasksOfItems } from './implementation-plan-read-model';
import { DraftPlanBody, PlanPath, PlanSchema, toPlan, UpdatePlanBody } from './implementation-plan-schemas';
import { approvePlan, changePlan, draftPlan, returnPlan, submitPlan } from './implementation-plan-service';

const tags = ['试点方案 Implementation plans'];
const PILOT = permission('regions:write', ['pilot']);
const OFFICE = permission('regions:write', ['office']);

/** The way of an implementation plan: drafted and handed in by the region, approved or returned by the office. */
export function implementationPlanTransitionRoutes(instance: FastifyInstance, context: ServiceContext): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>();

  app.post(
    '/pilot-regions/:id/implementation-plans',
    {
      config: PILOT,
      schema: {
        operationId: 'draftImplementationPlan',
        tags,
        summary: '起草试点方案或修订 Draft a plan, or an amendment to the one in force',
        params: PilotRegionPath,
        headers: PostHeaders,
        body: DraftPlanBody,
        response: responses({ 201: PlanSchema }, [404, 409, 413, 415, 422]),
      },
    },
    (request, reply) =>
      write(context, request, reply, async (unit) => {
        const plan = await draftPlan(unit, request.params.id, request.body);
        const location = `/regions/v1/implementation-plans/${plan.id}`;
        return created((await answerOf(unit, plan)).body, location, plan.version);
      }),
  );

  app.patch(
    '/implementation-plans/:id',
    {
      config: PILOT,
      schema: {
        operationId: 'updateImplementationPlan',
        tags,
        summary: '修改试点方案草稿 Change a draft',
        params: PlanPath,
        headers: ChangeHeaders,
        body: UpdatePlanBody,
        response: responses({ 200: PlanSchema }, [404, 409, 412, 413, 415, 422, 428]),
      },
    },
    (request, reply) => {
      const version = expectedVersion(request);
      return write(context, request, reply, async (unit) =>
        answerOf(unit, await changePlan(unit, request.params.id, version, request.body)),
      );
    },
  );

  app.post(
    '/implementation-plans/:id/submission',
    transition('submitImplementationPlan', '报送试点方案 Hand a plan in', PILOT, {}),
    (request, reply) => {
      const version = expectedVersion(request);
      return write(context, request, reply, async (unit) =>
        answerOf(unit, await submitPlan(unit, request.params.id, version)),
      );
    },
  );

  app.post(
    '/implementation-plans/:id/return',
    transition('returnImplementationPlan', '退回试点方案 Return a plan', OFFICE, { body: ReasonBody }),
    (request, reply) => {
      const version = expectedVersion(request);
      return write(context, request, reply, async (unit) =>
        answerOf(unit, await returnPlan(unit, request.params.id, version, request.body.reason)),
      );
    },
  );

  app.post(
    '/implementation-plans/:id/approval',
    transition('approveImplementationPlan', '批准试点方案 Approve a plan; its tasks are made', OFFICE, {}),
    (request, reply) => {
      const version = expectedVersion(request);
      return write(context, request, reply, async (unit) =>
        answerOf(unit, await approvePlan(unit, request.params.id, version)),
      );
    },
  );
}

function transition<Takes extends { body?: TSchema }>(
  operationId: string,
  summary: string,
  config: typeof OFFICE,
  takes: Takes,
) {
  const response = responses({ 200: PlanSchema }, [404, 409, 412, 415, 422, 428]);
  const schema = { operationId, tags, summary, params: PlanPath, headers: TransitionHeaders, ...takes, response };
  return { config, schema };
}

async function answerOf(unit: UnitOfWork, plan: ImplementationPlan): Promise<Answer> {
  return ok(toPlan(plan, await tasksOfItems(unit, plan.pilotRegionId)), plan.version);
}
