import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import { ROLES } from '@urbanpilot/contract';
import {
  actorOf,
  created,
  expectedVersion,
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
import type { TSchema } from 'typebox';
import { ReasonBody } from '../tasks/task-schemas';
import type { AnnualPlan } from './annual-plan';
import { issuePlan } from './annual-plan-issuing-service';
import { listPlans, requirePlan } from './annual-plan-read-model';
import {
  AnnualPlanPath,
  AnnualPlanQuery,
  AnnualPlanSchema,
  ConsultBody,
  DraftAnnualPlanBody,
  toAnnualPlan,
} from './annual-plan-schemas';
import { approvePlan, consult, draftPlan, endConsultation, returnPlan } from './annual-plan-service';

const tags = ['年度任务分解 Annual plans'];
const READ = permission('regions:read', ROLES);
const OFFICE = permission('regions:write', ['office']);
const APPROVER = permission('regions:write', ['office', 'leader']);

/** The way of an annual plan: drafted, consulted, approved and issued for the whole programme. */
export function annualPlanRoutes(instance: FastifyInstance, context: ServiceContext): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>();
  const { database } = context;

  app.get(
    '/annual-plans',
    {
      config: READ,
      schema: {
        operationId: 'listAnnualPlans',
        tags,
        summary: '列出年度任务分解 List annual plans',
        querystring: AnnualPlanQuery,
        response: responses({ 200: PageOf(AnnualPlanSchema, '年度任务分解') }),
      },
    },
    async (request, reply) => {
      const page = pageRequest(request);
      const plans = await listPlans(database.reader(actorOf(request).reach), request.query, page);
      return send(
        reply,
        pageAnswer(request, page, plans, toAnnualPlan, ({ id }) => [id]),
      );
    },
  );

  app.get(
    '/annual-plans/:id',
    {
      config: READ,
      schema: {
        operationId: 'getAnnualPlan',
        tags,
        summary: '查询年度任务分解 Get an annual plan',
        params: AnnualPlanPath,
        response: responses({ 200: AnnualPlanSchema }, [404]),
      },
    },
    async (request, reply) => {
      const plan = await requirePlan(database.reader(actorOf(request).reach), request.params.id);
      return send(reply, ok(toAnnualPlan(plan), plan.version));
    },
  );

  app.post(
    '/annual-plans',
    {
      config: OFFICE,
      schema: {
        operationId: 'draftAnnualPlan',
        tags,
        summary: '起草年度任务分解 Draft the plan of a year from what is unfinished',
        headers: PostHeaders,
        body: DraftAnnualPlanBody,
        response: responses({ 201: AnnualPlanSchema }, [409, 413, 415, 422]),
      },
    },
    (request, reply) =>
      write(context, request, reply, async (unit) => {
        const plan = await requirePlan(unit, (await draftPlan(unit, request.body)).id);
        return created(toAnnualPlan(plan), `/regions/v1/annual-plans/${plan.id}`, plan.version);
      }),
  );

  app.post(
    '/annual-plans/:id/consultation',
    transition('consultAnnualPlan', '征求意见 Ask regions and units concerned', OFFICE, { body: ConsultBody }),
    (request, reply) => {
      const version = expectedVersion(request);
      return write(context, request, reply, async (unit) =>
        answerOf(unit, await consult(unit, request.params.id, version, request.body.until)),
      );
    },
  );

  app.post(
    '/annual-plans/:id/return',
    transition('returnAnnualPlan', '退回年度任务分解 Send a plan back to its drafters', APPROVER, { body: ReasonBody }),
    (request, reply) => {
      const version = expectedVersion(request);
      return write(context, request, reply, async (unit) =>
        answerOf(unit, await returnPlan(unit, request.params.id, version, request.body.reason)),
      );
    },
  );

  bare('consultation-end', 'endAnnualPlanConsultation', '结束征求意见 End the consultation', OFFICE, endConsultation);
  bare('approval', 'approveAnnualPlan', '批准年度任务分解 Approve a plan', APPROVER, approvePlan);
  bare('issuance', 'issueAnnualPlan', '下达年度任务 Issue a plan: its items become tasks', OFFICE, issuePlan);

  function bare(
    path: string,
    operationId: string,
    summary: string,
    config: typeof OFFICE,
    act: (unit: UnitOfWork, id: string, version: number) => Promise<AnnualPlan>,
  ): void {
    app.post(`/annual-plans/:id/${path}`, transition(operationId, summary, config, {}), (request, reply) => {
      const version = expectedVersion(request);
      return write(context, request, reply, async (unit) =>
        answerOf(unit, await act(unit, request.params.id, version)),
      );
    });
  }
}

function transition<Takes extends { body?: TSchema }>(
  operationId: string,
  summary: string,
  config: typeof OFFICE,
  takes: Takes,
) {
  const response = responses({ 200: AnnualPlanSchema }, [404, 409, 412, 415, 422, 428]);
  const schema = { operationId, tags, summary, params: AnnualPlanPath, headers: TransitionHeaders, ...takes, response };
  return { config, schema };
}

async function answerOf(unit: UnitOfWork, { id }: AnnualPlan) {
  const plan = await requirePlan(unit, id);
  return ok(toAnnualPlan(plan), plan.version);
}
