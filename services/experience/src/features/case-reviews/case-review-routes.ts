import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import { ROLES } from '@urbanpilot/contract';
import {
  actorOf,
  notFound,
  PageOf,
  pageAnswer,
  pageRequest,
  permission,
  reaches,
  responses,
  type ServiceContext,
  send,
} from '@urbanpilot/platform';
import type { FastifyInstance } from 'fastify';
import { findCase } from '../cases/practice-case-read-model';
import { CasePath } from '../cases/practice-case-schemas';
import { listReviews } from './case-review-read-model';
import { CaseReviewQuery, CaseReviewSchema, toCaseReview } from './case-review-schemas';

/** Reviews of a case are read within reach only, after publication too: what experts said is not part of the case. */
export function caseReviewRoutes(instance: FastifyInstance, context: ServiceContext): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>();

  app.get(
    '/cases/:id/reviews',
    {
      config: permission('experience:read', ROLES),
      schema: {
        operationId: 'listCaseReviews',
        tags: ['评审 Reviews'],
        summary: '列出经验做法的评审意见 List the reviews of a case',
        params: CasePath,
        querystring: CaseReviewQuery,
        response: responses({ 200: PageOf(CaseReviewSchema, '评审') }, [404]),
      },
    },
    async (request, reply) => {
      const { reach } = actorOf(request);
      const reader = context.database.reader(reach);
      const practice = await findCase(reader, request.params.id);
      if (!practice || !reaches(reach, practice.territoryId)) throw notFound();
      const page = pageRequest(request);
      const reviews = await listReviews(reader, practice.id, page);
      return send(
        reply,
        pageAnswer(request, page, reviews, toCaseReview, ({ id }) => [id]),
      );
    },
  );
}
