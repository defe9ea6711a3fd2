import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import { ROLES } from '@urbanpilot/contract';
import {
  actorOf,
  ChangeHeaders,
  created,
  expectedVersion,
  notFound,
  ok,
  PageOf,
  PostHeaders,
  pageAnswer,
  pageRequest,
  permission,
  responses,
  type ServiceContext,
  send,
  write,
} from '@urbanpilot/platform';
import type { FastifyInstance } from 'fastify';
import { findReport, listReports, listRevisions } from './report-read-model';
import {
  BeginReportBody,
  ReportPath,
  ReportQuery,
  ReportSchema,
  RevisionQuery,
  RevisionSchema,
  toReport,
  toRevision,
  UpdateReportBody,
} from './report-schemas';
import { beginReport, changeReport } from './report-service';

const tags = ['报告 Reports'];
const READ = permission('regions:read', ROLES);
const WRITERS = permission('regions:write', ['pilot', 'department']);

/** Reports: written by who owes them, read by everybody within reach once they were signed. */
export function reportRoutes(instance: FastifyInstance, context: ServiceContext): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>();
  const { database } = context;

  app.get(
    '/reports',
    {
      config: READ,
      schema: {
        operationId: 'listReports',
        tags,
        summary: '列出报告 List reports',
        querystring: ReportQuery,
        response: responses({ 200: PageOf(ReportSchema, '报告') }),
      },
    },
    async (request, reply) => {
      const [actor, page] = [actorOf(request), pageRequest(request)];
      const reports = await listReports(database.reader(actor.reach), actor, request.query, page);
      return send(
        reply,
        pageAnswer(request, page, reports, toReport, ({ id }) => [id]),
      );
    },
  );

  app.get(
    '/reports/:id',
    {
      config: READ,
      schema: {
        operationId: 'getReport',
        tags,
        summary: '查询报告 Get a report',
        params: ReportPath,
        response: responses({ 200: ReportSchema }, [404]),
      },
    },
    async (request, reply) => {
      const actor = actorOf(request);
      const report = await findReport(database.reader(actor.reach), request.params.id, actor);
      if (!report) throw notFound();
      return send(reply, ok(toReport(report), report.version));
    },
  );

  app.get(
    '/reports/:id/revisions',
    {
      config: READ,
      schema: {
        operationId: 'listReportRevisions',
        tags,
        summary: '列出报告各稿 What was signed, in order',
        params: ReportPath,
        querystring: RevisionQuery,
        response: responses({ 200: PageOf(RevisionSchema, '各稿') }, [404]),
      },
    },
    async (request, reply) => {
      const [actor, page] = [actorOf(request), pageRequest(request)];
      const reader = database.reader(actor.reach);
      if (!(await findReport(reader, request.params.id, actor))) throw notFound();
      const revisions = await listRevisions(reader, request.params.id, page);
      return send(
        reply,
        pageAnswer(request, page, revisions, toRevision, ({ revision }) => [revision]),
      );
    },
  );

  app.post(
    '/reports',
    {
      config: WRITERS,
      schema: {
        operationId: 'beginReport',
        tags,
        summary: '起草报告 Begin a report',
        headers: PostHeaders,
        body: BeginReportBody,
        response: responses({ 201: ReportSchema }, [409, 413, 415, 422]),
      },
    },
    (request, reply) =>
      write(context, request, reply, async (unit) => {
        const report = await beginReport(unit, request.body);
        return created(toReport(report), `/regions/v1/reports/${report.id}`, report.version);
      }),
  );

  app.patch(
    '/reports/:id',
    {
      config: WRITERS,
      schema: {
        operationId: 'updateReport',
        tags,
        summary: '修改报告 Write on a report',
        params: ReportPath,
        headers: ChangeHeaders,
        body: UpdateReportBody,
        response: responses({ 200: ReportSchema }, [404, 409, 412, 413, 415, 422, 428]),
      },
    },
    (request, reply) => {
      const version = expectedVersion(request);
      return write(context, request, reply, async (unit) => {
        const report = await changeReport(unit, request.params.id, version, request.body);
        return ok(toReport(report), report.version);
      });
    },
  );
}
