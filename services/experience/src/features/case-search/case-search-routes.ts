import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import { ROLES } from '@urbanpilot/contract';
import {
  actorOf,
  pageAnswer,
  pageRequest,
  permission,
  responses,
  type ServiceContext,
  send,
} from '@urbanpilot/platform';
import type { FastifyInstance } from 'fastify';
import { CaseSearchQuery, CaseSearchSchema, toFoundCase } from './case-search-schemas';
import { searchCases } from './case-search-service';

/** Search over the published cases, which are everybody's to find. */
export function caseSearchRoutes(instance: FastifyInstance, context: ServiceContext): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>();

  app.get(
    '/case-search',
    {
      config: permission('experience:read', ROLES),
      schema: {
        operationId: 'searchCases',
        tags: ['检索 Search'],
        summary: '检索已发布的经验做法 Search the published cases',
        querystring: CaseSearchQuery,
        response: responses({ 200: CaseSearchSchema }),
      },
    },
    async (request, reply) => {
      const page = pageRequest(request);
      const reader = context.database.reader(actorOf(request).reach);
      const { terms, found, facets } = await searchCases(reader, request.query, page);
      const toItem = (practice: (typeof found)[number]) => toFoundCase(practice, terms);
      const answer = pageAnswer(request, page, found, toItem, ({ rank, id }) => [rank, id]);
      return send(reply, { ...answer, body: { ...(answer.body as object), facets } });
    },
  );
}
