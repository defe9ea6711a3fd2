import { createHash } from 'node:crypto';
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import { ROLES } from '@urbanpilot/contract';
import { actorOf, ok, PostHeaders, permission, responses, type ServiceContext, write } from '@urbanpilot/platform';
import type { FastifyInstance } from 'fastify';
import { EXPORT_HEADINGS } from './sheet-columns';
import { sheetProblem } from './sheet-problem';
import { readInThread, writeInThread } from './sheet-thread';
import {
  MOST_BYTES,
  TaskExportQuery,
  TaskImportQuery,
  TaskImportSchema,
  workbookContent,
  XLSX,
} from './task-sheet-schemas';
import { exportTasks, importTasks } from './task-sheet-service';

const tags = ['任务导入导出 Task sheets'];

/** Tasks in and out as XLSX. */
export function taskSheetRoutes(instance: FastifyInstance, context: ServiceContext): void {
  instance.register(async (scope) => importRoute(scope, context));
  exportRoute(instance, context);
}

/** A file as the body of a request; what stands for it in the fingerprint of a repeated request is its hash. */
class SheetFile {
  readonly sha256: string;
  constructor(readonly bytes: Buffer) {
    this.sha256 = createHash('sha256').update(bytes).digest('hex');
  }

  toJSON(): string {
    return this.sha256;
  }
}

/** It needs an instance of its own, for it alone takes another type than JSON. */
function importRoute(instance: FastifyInstance, context: ServiceContext): void {
  instance.removeAllContentTypeParsers();
  instance.addContentTypeParser(
    XLSX,
    { parseAs: 'buffer' },
    async (_request: unknown, body: Buffer) => new SheetFile(body),
  );
  const app = instance.withTypeProvider<TypeBoxTypeProvider>();
  const { validatorCompiler } = instance;
  app.post(
    '/task-imports',
    {
      config: permission('regions:write', ['office', 'pilot']),
      bodyLimit: MOST_BYTES,
      // The body is looked at as a file, not by a schema.
      validatorCompiler: (definition) =>
        definition.httpPart === 'body' ? () => true : (validatorCompiler?.(definition) as never),
      schema: {
        operationId: 'importTasks',
        tags,
        summary: '导入任务 Draft a task for each row of an XLSX file, all or none',
        querystring: TaskImportQuery,
        headers: PostHeaders,
        body: workbookContent('XLSX: 任务名称、任务内容、来源、领域、承担地区、牵头单位、完成时限'),
        response: responses({ 200: TaskImportSchema }, [409, 413, 415, 422]),
      },
    },
    async (request, reply) => {
      const file = request.body instanceof SheetFile ? request.body : new SheetFile(Buffer.alloc(0));
      const reading = await readInThread(file.bytes);
      if ('refusal' in reading) throw sheetProblem(reading.refusal);
      const { programmeId, dryRun } = request.query;
      const { sha256 } = file;
      return write(context, request, reply, async (unit) => {
        const rows = await importTasks(unit, { programmeId, dryRun, sha256, rows: reading.rows });
        return ok({ rows, created: dryRun ? 0 : rows, dryRun });
      });
    },
  );
}

function exportRoute(instance: FastifyInstance, context: ServiceContext): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>();
  app.get(
    '/task-exports',
    {
      config: permission('regions:read', ROLES),
      schema: {
        operationId: 'exportTasks',
        tags,
        summary: '导出任务 Tasks as an XLSX file',
        querystring: TaskExportQuery,
        response: responses({ 200: workbookContent('任务清单 Tasks') }, [422]),
      },
    },
    async (request, reply) => {
      const actor = actorOf(request);
      const rows = await context.transaction(actor, (unit) => exportTasks(unit, actor.reach, request.query));
      const file = await writeInThread('任务清单', EXPORT_HEADINGS, rows);
      return reply
        .type(XLSX)
        .header(
          'content-disposition',
          `attachment; filename="tasks.xlsx"; filename*=UTF-8''${encodeURIComponent('任务清单.xlsx')}`,
        )
        .send(file);
    },
  );
}
