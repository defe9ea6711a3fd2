import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
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
import { findAllocation, viewerOf } from '../allocations/allocation-read-model';
import { AllocationPath } from '../allocations/allocation-schemas';
import { findLine, listLines } from './allocation-line-read-model';
import { LineDetailSchema, LinePath, LineQuery, LineSchema, toLine, toLineDetail } from './allocation-line-schemas';

const tags = ['分配明细 Lines'];
const READ = permission('funding:read', ['office', 'pilot', 'leader', 'auditor', 'finance']);

/** Lines of an allocation: a region sees its own once it is issued, the others all within their reach. */
export function allocationLineRoutes(instance: FastifyInstance, context: ServiceContext): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>();

  app.get(
    '/allocations/:id/lines',
    {
      config: READ,
      schema: {
        operationId: 'listAllocationLines',
        tags,
        summary: '列出分配明细 List the lines of an allocation',
        params: AllocationPath,
        querystring: LineQuery,
        response: responses({ 200: PageOf(LineSchema, '分配明细') }, [404]),
      },
    },
    async (request, reply) => {
      const viewer = viewerOf(actorOf(request));
      const reader = context.database.reader(viewer.reach);
      if (!(await findAllocation(reader, viewer, request.params.id))) throw notFound();
      const page = pageRequest(request);
      const lines = await listLines(reader, viewer.reach, request.params.id, request.query, page);
      return send(
        reply,
        pageAnswer(request, page, lines, toLine, ({ territoryId }) => [territoryId]),
      );
    },
  );

  app.get(
    '/allocations/:id/lines/:territoryId',
    {
      config: READ,
      schema: {
        operationId: 'getAllocationLine',
        tags,
        summary: '查询分配明细及计算过程 Get a line with its steps and explanation',
        params: LinePath,
        response: responses({ 200: LineDetailSchema }, [404]),
      },
    },
    async (request, reply) => {
      const viewer = viewerOf(actorOf(request));
      const reader = context.database.reader(viewer.reach);
      const { id, territoryId } = request.params;
      const allocation = await findAllocation(reader, viewer, id);
      const line = allocation && (await findLine(reader, id, territoryId));
      if (!allocation?.result || !line) throw notFound();
      const locale = localeOf(request.headers['accept-language']);
      reply.headers({ 'content-language': locale, vary: 'Accept-Language' });
      return send(reply, ok(toLineDetail(line, allocation.result, locale)));
    },
  );
}
