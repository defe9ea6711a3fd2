import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import { ROLES } from '@urbanpilot/contract';
import {
  actorOf,
  localeOf,
  notFound,
  ok,
  PageOf,
  pageAnswer,
  pageRequest,
  permission,
  responses,
  type ServiceContext,
  send,
} from '@urbanpilot/platform';
import type { FastifyInstance } from 'fastify';
import { findRound } from '../rounds/round-read-model';
import { findOutcome, listOutcomes } from './round-result-read-model';
import {
  RoundResultDetailSchema,
  RoundResultPath,
  RoundResultQuery,
  RoundResultSchema,
  RoundResultsPath,
  toRoundResult,
  toRoundResultDetail,
} from './round-result-schemas';
import { maySeeResults } from './visibility';

const tags = ['评估结果 Results'];
const READ = permission('evaluation:read', ROLES);

/** Results of a round: within reach, and for those who are judged by it only once it is published. */
export function roundResultRoutes(instance: FastifyInstance, context: ServiceContext): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>();

  app.get(
    '/rounds/:id/results',
    {
      config: READ,
      schema: {
        operationId: 'listRoundResults',
        tags,
        summary: '列出评估结果 List results in rank order',
        params: RoundResultsPath,
        querystring: RoundResultQuery,
        response: responses({ 200: PageOf(RoundResultSchema, '评估结果') }, [404]),
      },
    },
    async (request, reply) => {
      const { reach, rolesThroughout } = actorOf(request);
      const reader = context.database.reader(reach);
      const round = await findRound(reader, request.params.id);
      if (!round) throw notFound();
      const page = pageRequest(request);
      const seen = maySeeResults(round.state, rolesThroughout);
      const outcomes = seen ? await listOutcomes(reader, reach, round.id, page) : [];
      return send(
        reply,
        pageAnswer(request, page, outcomes, toRoundResult, ({ position }) => [position]),
      );
    },
  );

  app.get(
    '/rounds/:id/results/:territoryId',
    {
      config: READ,
      schema: {
        operationId: 'getRoundResult',
        tags,
        summary: '查询一个地区的评估结果 Get the result of a region, explained',
        params: RoundResultPath,
        response: responses({ 200: RoundResultDetailSchema }, [404]),
      },
    },
    async (request, reply) => {
      const { reach, rolesThroughout } = actorOf(request);
      const reader = context.database.reader(reach);
      const round = await findRound(reader, request.params.id);
      if (!round || !maySeeResults(round.state, rolesThroughout)) throw notFound();
      const outcome = await findOutcome(reader, round.id, request.params.territoryId);
      if (!outcome) throw notFound();
      const locale = localeOf(request.headers['accept-language']);
      reply.headers({ 'content-language': locale, vary: 'Accept-Language' });
      return send(reply, ok(toRoundResultDetail(outcome, locale)));
    },
  );
}
