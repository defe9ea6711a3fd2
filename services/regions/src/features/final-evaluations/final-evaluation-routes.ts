import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import { ROLES } from '@urbanpilot/contract';
import {
  actorOf,
  created,
  expectedVersion,
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
  TransitionHeaders,
  write,
} from '@urbanpilot/platform';
import type { FastifyInstance } from 'fastify';
import type { TSchema } from 'typebox';
import { findPilotRegion } from '../pilot-regions/pilot-region-read-model';
import { PilotRegionPath } from '../pilot-regions/pilot-region-schemas';
import { ReasonBody } from '../tasks/task-schemas';
import type { FinalEvaluation } from './final-evaluation';
import { findEvaluation, listEvaluations } from './final-evaluation-read-model';
import {
  EvaluationPath,
  EvaluationQuery,
  FinalEvaluationSchema,
  ProposeEvaluationBody,
  toEvaluation,
} from './final-evaluation-schemas';
import { confirmEvaluation, proposeEvaluation, returnEvaluation } from './final-evaluation-service';

const tags = ['试点地区 Pilot regions'];
const READ = permission('regions:read', ROLES);
const OFFICE = permission('regions:write', ['office']);

/** Final evaluations: proposed by one of the office, confirmed by another, who thereby concludes the pilot. */
export function finalEvaluationRoutes(instance: FastifyInstance, context: ServiceContext): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>();
  const { database } = context;

  app.get(
    '/pilot-regions/:id/final-evaluations',
    {
      config: READ,
      schema: {
        operationId: 'listFinalEvaluations',
        tags,
        summary: '列出终期评估 List the final evaluations of a pilot region',
        params: PilotRegionPath,
        querystring: EvaluationQuery,
        response: responses({ 200: PageOf(FinalEvaluationSchema, '终期评估') }, [404]),
      },
    },
    async (request, reply) => {
      const page = pageRequest(request);
      const reader = database.reader(actorOf(request).reach);
      if (!(await findPilotRegion(reader, request.params.id))) throw notFound();
      const evaluations = await listEvaluations(reader, request.params.id, page);
      return send(
        reply,
        pageAnswer(request, page, evaluations, toEvaluation, ({ id }) => [id]),
      );
    },
  );

  app.get(
    '/final-evaluations/:id',
    {
      config: READ,
      schema: {
        operationId: 'getFinalEvaluation',
        tags,
        summary: '查询终期评估 Get a final evaluation',
        params: EvaluationPath,
        response: responses({ 200: FinalEvaluationSchema }, [404]),
      },
    },
    async (request, reply) => {
      const evaluation = await findEvaluation(database.reader(actorOf(request).reach), request.params.id);
      if (!evaluation) throw notFound();
      return send(reply, answerOf(evaluation));
    },
  );

  app.post(
    '/pilot-regions/:id/final-evaluations',
    {
      config: OFFICE,
      schema: {
        operationId: 'proposeFinalEvaluation',
        tags,
        summary: '提出终期评估 Say what a region came to against its plan',
        params: PilotRegionPath,
        headers: PostHeaders,
        body: ProposeEvaluationBody,
        response: responses({ 201: FinalEvaluationSchema }, [404, 409, 413, 415, 422]),
      },
    },
    (request, reply) =>
      write(context, request, reply, async (unit) => {
        const evaluation = await proposeEvaluation(unit, request.params.id, request.body);
        const location = `/regions/v1/final-evaluations/${evaluation.id}`;
        return created(toEvaluation(evaluation), location, evaluation.version);
      }),
  );

  app.post(
    '/final-evaluations/:id/confirmation',
    transition('confirmFinalEvaluation', '确认终期评估 Confirm; the pilot is concluded', {}),
    (request, reply) => {
      const version = expectedVersion(request);
      return write(context, request, reply, async (unit) =>
        answerOf(await confirmEvaluation(unit, request.params.id, version)),
      );
    },
  );

  app.post(
    '/final-evaluations/:id/return',
    transition('returnFinalEvaluation', '退回终期评估 Return a final evaluation', { body: ReasonBody }),
    (request, reply) => {
      const version = expectedVersion(request);
      return write(context, request, reply, async (unit) =>
        answerOf(await returnEvaluation(unit, request.params.id, version, request.body.reason)),
      );
    },
  );
}

function transition<Takes extends { body?: TSchema }>(operationId: string, summary: string, takes: Takes) {
  const response = responses({ 200: FinalEvaluationSchema }, [404, 409, 412, 415, 422, 428]);
  const schema = { operationId, tags, summary, params: EvaluationPath, headers: TransitionHeaders, ...takes, response };
  return { config: OFFICE, schema };
}

const answerOf = (evaluation: FinalEvaluation) => ok(toEvaluation(evaluation), evaluation.version);
