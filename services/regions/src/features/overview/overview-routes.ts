import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import { ROLES } from '@urbanpilot/contract';
import { actorOf, ok, permission, responses, type ServiceContext, send, todayInShanghai } from '@urbanpilot/platform';
import type { FastifyInstance } from 'fastify';
import { OverviewQuery, OverviewSchema } from './overview-schemas';
import { overviewOf } from './overview-service';

/** One call for the first page of a front end. */
export function overviewRoutes(instance: FastifyInstance, context: ServiceContext): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>();

  app.get(
    '/overview',
    {
      config: permission('regions:read', ROLES),
      schema: {
        operationId: 'getOverview',
        tags: ['总览 Overview'],
        summary: '总览 How things stand today, as far as the caller reaches',
        querystring: OverviewQuery,
        response: responses({ 200: OverviewSchema }),
      },
    },
    async (request, reply) => {
      const actor = actorOf(request);
      const day = todayInShanghai(new Date());
      return send(reply, ok(await overviewOf(context.database.reader(actor.reach), actor, request.query, day)));
    },
  );
}
