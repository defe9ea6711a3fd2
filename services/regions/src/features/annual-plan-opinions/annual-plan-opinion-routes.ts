import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import { ROLES } from '@urbanpilot/contract';
import {
  actorOf,
  expectedVersion,
  ok,
  PageOf,
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
import { AnnualPlanPath } from '../annual-plans/annual-plan-schemas';
import type { AnnualPlanOpinion } from './annual-plan-opinion';
import { listOpinions, requireOpinion } from './annual-plan-opinion-read-model';
import {
  AnnualPlanOpinionSchema,
  OpinionPath,
  OpinionQuery,
  ReplyBody,
  StateOpinionBody,
  toOpinion,
} from './annual-plan-opinion-schemas';
import { replyToOpinion, stateOpinion } from './annual-plan-opinion-service';

const tags = ['年度任务分解 Annual plans'];
const READ = permission('regions:read', ROLES);
const CONCERNED = permission('regions:write', ['pilot', 'department']);
const OFFICE = permission('regions:write', ['office']);

/** What regions and units concerned say of an annual plan, and what the office answers. */
export function annualPlanOpinionRoutes(instance: FastifyInstance, context: ServiceContext): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>();
  const { database } = context;

  app.get(
    '/annual-plans/:id/opinions',
    {
      config: READ,
      schema: {
        operationId: 'listAnnualPlanOpinions',
        tags,
        summary: '列出反馈意见 List opinions of a plan, given and awaited',
        params: AnnualPlanPath,
        querystring: OpinionQuery,
        response: responses({ 200: PageOf(AnnualPlanOpinionSchema, '反馈意见') }),
      },
    },
    async (request, reply) => {
      const page = pageRequest(request);
      const reader = database.reader(actorOf(request).reach);
      const opinions = await listOpinions(reader, request.params.id, request.query, page);
      return send(
        reply,
        pageAnswer(request, page, opinions, toOpinion, ({ id }) => [id]),
      );
    },
  );

  app.get(
    '/annual-plan-opinions/:id',
    {
      config: READ,
      schema: {
        operationId: 'getAnnualPlanOpinion',
        tags,
        summary: '查询反馈意见 Get an opinion',
        params: OpinionPath,
        response: responses({ 200: AnnualPlanOpinionSchema }, [404]),
      },
    },
    async (request, reply) =>
      send(reply, answerOf(await requireOpinion(database.reader(actorOf(request).reach), request.params.id))),
  );

  app.post(
    '/annual-plan-opinions/:id/statement',
    transition('stateAnnualPlanOpinion', '反馈意见 Agree or object', CONCERNED, { body: StateOpinionBody }),
    (request, reply) => {
      const version = expectedVersion(request);
      return write(context, request, reply, async (unit) =>
        answerOf(await stateOpinion(unit, request.params.id, version, request.body)),
      );
    },
  );

  app.post(
    '/annual-plan-opinions/:id/reply',
    transition('replyToAnnualPlanOpinion', '答复意见 Answer an opinion', OFFICE, { body: ReplyBody }),
    (request, reply) => {
      const version = expectedVersion(request);
      return write(context, request, reply, async (unit) =>
        answerOf(await replyToOpinion(unit, request.params.id, version, request.body.reply)),
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
  const response = responses({ 200: AnnualPlanOpinionSchema }, [404, 409, 412, 415, 422, 428]);
  const schema = { operationId, tags, summary, params: OpinionPath, headers: TransitionHeaders, ...takes, response };
  return { config, schema };
}

const answerOf = (opinion: AnnualPlanOpinion) => ok(toOpinion(opinion), opinion.version);
