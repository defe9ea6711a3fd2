import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import { ROLES } from '@urbanpilot/contract';
import {
  actorOf,
  notFound,
  ok,
  PageOf,
  pageAnswer,
  pageRequest,
  permission,
  responses,
  type ServiceContext,
  send,
  unknownReference,
} from '@urbanpilot/platform';
import type { FastifyInstance } from 'fastify';
import { findPilotRegion } from '../pilot-regions/pilot-region-read-model';
import { PilotRegionPath } from '../pilot-regions/pilot-region-schemas';
import { changesBetween } from './implementation-plan';
import { findPlan, listPlans, listTargets, requirePlan, tasksOfItems } from './implementation-plan-read-model';
import {
  ChangesQuery,
  PlanChangesSchema,
  PlanPath,
  PlanQuery,
  PlanSchema,
  PlanSummarySchema,
  TargetsSchema,
  toPlan,
  toPlanSummary,
} from './implementation-plan-schemas';

const tags = ['试点方案 Implementation plans'];
const READ = permission('regions:read', ROLES);

/** Implementation plans with all their versions, read within reach. */
export function implementationPlanRoutes(instance: FastifyInstance, context: ServiceContext): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>();
  const { database } = context;

  app.get(
    '/implementation-plans',
    {
      config: READ,
      schema: {
        operationId: 'listImplementationPlans',
        tags,
        summary: '列出试点方案 List versions of implementation plans',
        querystring: PlanQuery,
        response: responses({ 200: PageOf(PlanSummarySchema, '试点方案') }),
      },
    },
    async (request, reply) => {
      const { reach } = actorOf(request);
      const page = pageRequest(request);
      const plans = await listPlans(database.reader(reach), reach, request.query, page);
      return send(
        reply,
        pageAnswer(request, page, plans, toPlanSummary, ({ id }) => [id]),
      );
    },
  );

  app.get(
    '/implementation-plans/:id',
    {
      config: READ,
      schema: {
        operationId: 'getImplementationPlan',
        tags,
        summary: '查询试点方案 Get a version with the tasks that it made',
        params: PlanPath,
        response: responses({ 200: PlanSchema }, [404]),
      },
    },
    async (request, reply) => {
      const reader = database.reader(actorOf(request).reach);
      const plan = await requirePlan(reader, request.params.id);
      return send(reply, ok(toPlan(plan, await tasksOfItems(reader, plan.pilotRegionId)), plan.version));
    },
  );

  app.get(
    '/implementation-plans/:id/changes',
    {
      config: READ,
      schema: {
        operationId: 'getImplementationPlanChanges',
        tags,
        summary: '比较方案版本 What a version changes of another',
        params: PlanPath,
        querystring: ChangesQuery,
        response: responses({ 200: PlanChangesSchema }, [404, 422]),
      },
    },
    async (request, reply) => {
      const reader = database.reader(actorOf(request).reach);
      const plan = await requirePlan(reader, request.params.id);
      const from = request.query.from ?? plan.amendsId;
      if (from === null) return send(reply, ok(changesBetween({ items: [], targets: [] }, plan)));
      const before = await findPlan(reader, from);
      if (before?.pilotRegionId !== plan.pilotRegionId) throw unknownReference('query.from', VERSION, from);
      return send(reply, ok(changesBetween(before, plan)));
    },
  );

  app.get(
    '/pilot-regions/:id/targets',
    {
      config: READ,
      schema: {
        operationId: 'listImplementationTargets',
        tags,
        summary: '查询年度目标 Get the yearly targets of a pilot region that hold',
        params: PilotRegionPath,
        response: responses({ 200: TargetsSchema }, [404]),
      },
    },
    async (request, reply) => {
      const reader = database.reader(actorOf(request).reach);
      if (!(await findPilotRegion(reader, request.params.id))) throw notFound();
      return send(reply, ok({ items: await listTargets(reader, request.params.id) }));
    },
  );
}

const VERSION = { 'zh-CN': '此试点地区的方案版本', en: 'version of the plan of this region' };
