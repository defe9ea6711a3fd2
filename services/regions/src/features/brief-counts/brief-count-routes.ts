import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import { ROLES } from '@urbanpilot/contract';
import {
  actorOf,
  PageOf,
  pageAnswer,
  pageRequest,
  permission,
  responses,
  type ServiceContext,
  send,
} from '@urbanpilot/platform';
import type { FastifyInstance } from 'fastify';
import { listBriefCounts } from './brief-count-read-model';
import { BriefCountQuery, BriefCountSchema } from './brief-count-schemas';

/** How many briefs regions submitted, by month, as the experience service tells. */
export function briefCountRoutes(instance: FastifyInstance, context: ServiceContext): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>();
  app.get(
    '/brief-counts',
    {
      config: permission('regions:read', ROLES),
      schema: {
        operationId: 'listBriefCounts',
        tags: ['信息报送统计 Brief counts'],
        summary: '信息报送统计 Valid briefs by region and month',
        querystring: BriefCountQuery,
        response: responses({ 200: PageOf(BriefCountSchema, '信息报送统计') }),
      },
    },
    async (request, reply) => {
      const { reach } = actorOf(request);
      const page = pageRequest(request);
      const counts = await listBriefCounts(context.database.reader(reach), reach, request.query, page);
      return send(
        reply,
        pageAnswer(
          request,
          page,
          counts,
          (count) => count,
          ({ territoryId, month }) => [territoryId, month],
        ),
      );
    },
  );
}
