import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import {
  expectedVersion,
  ok,
  permission,
  responses,
  type ServiceContext,
  TransitionHeaders,
  write,
} from '@urbanpilot/platform';
import type { FastifyInstance } from 'fastify';
import type { TSchema } from 'typebox';
import type { Report } from './report';
import { ReportPath, ReportReasonBody, ReportSchema, toReport } from './report-schemas';
import { acceptReport, handToSigning, returnReport } from './report-signing-service';

const WRITERS = permission('regions:write', ['pilot', 'department']);
const OFFICE = permission('regions:write', ['office']);

/** The way of a report: to sign-off in its unit, then accepted or given back by the office. */
export function reportTransitionRoutes(instance: FastifyInstance, context: ServiceContext): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>();

  app.post(
    '/reports/:id/signing',
    transition('handReportToSigning', '报告送签 Hand a report to those who check and sign it', WRITERS, {}),
    (request, reply) => {
      const version = expectedVersion(request);
      return write(context, request, reply, async (unit) =>
        answerOf(await handToSigning(unit, request.params.id, version)),
      );
    },
  );

  app.post(
    '/reports/:id/acceptance',
    transition('acceptReport', '通过报告 Accept a report', OFFICE, {}),
    (request, reply) => {
      const version = expectedVersion(request);
      return write(context, request, reply, async (unit) =>
        answerOf(await acceptReport(unit, request.params.id, version)),
      );
    },
  );

  app.post(
    '/reports/:id/return',
    transition('returnReport', '退回报告 Give a report back', OFFICE, { body: ReportReasonBody }),
    (request, reply) => {
      const version = expectedVersion(request);
      return write(context, request, reply, async (unit) =>
        answerOf(await returnReport(unit, request.params.id, version, request.body.reason)),
      );
    },
  );
}

function transition<Takes extends { body?: TSchema }>(
  operationId: string,
  summary: string,
  config: typeof OFFICE,
  takes: Takes,
) {
  const schema = {
    operationId,
    tags: ['报告 Reports'],
    summary,
    params: ReportPath,
    headers: TransitionHeaders,
    ...takes,
    response: responses({ 200: ReportSchema }, [404, 409, 412, 413, 415, 422, 428]),
  };
  return { config, schema };
}

const answerOf = (report: Report) => ok(toReport(report), report.version);
