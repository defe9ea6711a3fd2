import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import { ROLES } from '@urbanpilot/contract';
import {
  actorOf,
  ok,
  PageOf,
  pageAnswer,
  pageRequest,
  permission,
  responses,
  type ServiceContext,
  send,
  todayInShanghai,
} from '@urbanpilot/platform';
import type { FastifyInstance } from 'fastify';
import { AsOfQuery } from '../bodies/body-schemas';
import { TerritoryPath } from '../territories/territory-schemas';
import { MechanismCheckQuery, MechanismCheckSchema } from './mechanism-check-schemas';
import { checkRegion, checkRegions } from './mechanism-check-service';

const tags = ['机制检查 Mechanism checks'];
const READ = permission('regions:read', ROLES);

/** Whether regions have the bodies and meetings that they must have: worked out at each call, stored nowhere. */
export function mechanismCheckRoutes(instance: FastifyInstance, context: ServiceContext): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>();

  app.get(
    '/mechanism-checks',
    {
      config: READ,
      schema: {
        operationId: 'listMechanismChecks',
        tags,
        summary: '列出各地区机制检查 Check the mechanisms of pilot regions',
        querystring: MechanismCheckQuery,
        response: responses({ 200: PageOf(MechanismCheckSchema, '机制检查') }),
      },
    },
    async (request, reply) => {
      const { reach } = actorOf(request);
      const page = pageRequest(request);
      const { asOf: day = todayInShanghai(new Date()), ...filter } = request.query;
      const checks = await checkRegions(context.database.reader(reach), reach, filter, day, page);
      return send(
        reply,
        pageAnswer(
          request,
          page,
          checks,
          (check) => check,
          ({ territoryId }) => [territoryId],
        ),
      );
    },
  );

  app.get(
    '/territories/:id/mechanism-check',
    {
      config: READ,
      schema: {
        operationId: 'getMechanismCheck',
        tags,
        summary: '检查一个地区的工作机制 Check the mechanisms of a region',
        params: TerritoryPath,
        querystring: AsOfQuery,
        response: responses({ 200: MechanismCheckSchema }, [404]),
      },
    },
    async (request, reply) => {
      const { reach } = actorOf(request);
      const day = request.query.asOf ?? todayInShanghai(new Date());
      return send(reply, ok(await checkRegion(context.database.reader(reach), reach, request.params.id, day)));
    },
  );
}
