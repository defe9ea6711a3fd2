import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import { actorOf, permission, responses, type ServiceContext } from '@urbanpilot/platform';
import type { FastifyInstance } from 'fastify';
import { DataCallPath } from '../data-calls/data-call-schemas';
import { acceptedFormat, sheetFile } from '../sheets/sheet-file';
import { sheetContent } from '../sheets/sheet-schemas';
import { exportAnswers } from './data-call-sheet-service';

/** The merged table of a data call as a file. */
export function dataCallSheetRoutes(instance: FastifyInstance, context: ServiceContext): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>();
  app.get(
    '/data-calls/:id/sheet',
    {
      config: permission('regions:read', ['office', 'leader', 'auditor']),
      schema: {
        operationId: 'exportDataCall',
        tags: ['填报通知 Data calls'],
        summary: '汇总填报 The merged sheet, as XLSX or CSV by Accept',
        params: DataCallPath,
        response: responses({ 200: sheetContent('汇总表 A row per addressee, a column per field') }, [404, 409, 422]),
      },
    },
    async (request, reply) => {
      const sheet = await context.transaction(actorOf(request), (unit) => exportAnswers(unit, request.params.id));
      const file = await sheetFile(acceptedFormat(request.headers.accept, ['xlsx', 'csv']), sheet);
      return reply.type(file.type).header('content-disposition', file.disposition).send(file.body);
    },
  );
}
