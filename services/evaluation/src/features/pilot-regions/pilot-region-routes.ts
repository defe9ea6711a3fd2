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
import { listPilotRegions } from './pilot-region-read-model';
import { PilotRegionQuery, PilotRegionSchema, toPilotRegion } from './pilot-region-schemas';

/** The projection, to be read only: who takes part in what is decided in the regions service. */
export function pilotRegionRoutes(instance: FastifyInstance, context: ServiceContext): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>();

  app.get(
    '/pilot-regions',
    {
      config: permission('evaluation:read', ROLES),
      schema: {
        operationId: 'listEvaluatedPilotRegions',
        tags: ['试点地区 Pilot regions'],
        summary: '列出可评估的试点地区 List the pilot regions known to the evaluation',
        querystring: PilotRegionQuery,
        response: responses({ 200: PageOf(PilotRegionSchema, '试点地区') }),
      },
    },
    async (request, reply) => {
      const { reach } = actorOf(request);
      const page = pageRequest(request);
      const regions = await listPilotRegions(context.database.reader(reach), reach, request.query, page);
      return send(
        reply,
        pageAnswer(request, page, regions, toPilotRegion, ({ id }) => [id]),
      );
    },
  );
}
