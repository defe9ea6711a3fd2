import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import { ROLES } from '@urbanpilot/contract';
import {
  actorOf,
  notFound,
  PageOf,
  pageAnswer,
  pageRequest,
  permission,
  responses,
  type ServiceContext,
  send,
} from '@urbanpilot/platform';
import type { FastifyInstance } from 'fastify';
import { findTerritory } from '../territories/territory-read-model';
import { TerritoryPath } from '../territories/territory-schemas';
import { listLinks } from './territory-succession-read-model';
import { SuccessionQuery, SuccessionSchema, toSuccession } from './territory-succession-schemas';

const tags = ['地区 Territories'];
const READ = permission('regions:read', ROLES);

const OPERATIONS = {
  successors: { operationId: 'listTerritorySuccessors', summary: '列出承继地区 What took it over' },
  predecessors: { operationId: 'listTerritoryPredecessors', summary: '列出被承继的原地区 What it took over' },
} as const;

/** Where a series breaks: which territory took over which, from what day. */
export function territorySuccessionRoutes(instance: FastifyInstance, context: ServiceContext): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>();

  for (const side of ['successors', 'predecessors'] as const) {
    app.get(
      `/territories/:id/${side}`,
      {
        config: READ,
        schema: {
          ...OPERATIONS[side],
          tags,
          params: TerritoryPath,
          querystring: SuccessionQuery,
          response: responses({ 200: PageOf(SuccessionSchema, '地区承继') }, [404]),
        },
      },
      async (request, reply) => {
        const page = pageRequest(request);
        const reader = context.database.reader(actorOf(request).reach);
        const { id } = request.params;
        if (!(await findTerritory(reader, id))) throw notFound();
        const links = await listLinks(reader, id, side, page);
        return send(
          reply,
          pageAnswer(request, page, links, toSuccession, (link) => [link.effectiveOn, link.territoryId]),
        );
      },
    );
  }
}
