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
  TransitionHeaders,
  write,
} from '@urbanpilot/platform';
import type { FastifyInstance } from 'fastify';
import type { ReportKind } from './report-kind';
import { findKind, listKinds } from './report-kind-read-model';
import {
  CreateReportKindBody,
  ReportKindPath,
  ReportKindQuery,
  ReportKindSchema,
  toReportKind,
  UpdateReportKindBody,
} from './report-kind-schemas';
import { changeKind, createKind, retireKind } from './report-kind-service';

const tags = ['报送类别 Kinds of reports'];
const READ = permission('regions:read', ROLES);
const OFFICE = permission('regions:write', ['office']);

/** What is to be reported, how often and by whom; set up by the city's office, read by everybody. */
export function reportKindRoutes(instance: FastifyInstance, context: ServiceContext): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>();

  app.get(
    '/report-kinds',
    {
      config: READ,
      schema: {
        operationId: 'listReportKinds',
        tags,
        summary: '列出报送类别 List kinds of reports',
        querystring: ReportKindQuery,
        response: responses({ 200: PageOf(ReportKindSchema, '报送类别') }),
      },
    },
    async (request, reply) => {
      const page = pageRequest(request);
      const kinds = await listKinds(context.database.reader(actorOf(request).reach), request.query, page);
      return send(
        reply,
        pageAnswer(request, page, kinds, toReportKind, ({ id }) => [id]),
      );
    },
  );

  app.get(
    '/report-kinds/:id',
    {
      config: READ,
      schema: {
        operationId: 'getReportKind',
        tags,
        summary: '查询报送类别 Get a kind of report',
        params: ReportKindPath,
        response: responses({ 200: ReportKindSchema }, [404]),
      },
    },
    async (request, reply) => {
      const kind = await findKind(context.database.reader(actorOf(request).reach), request.params.id);
      if (!kind) throw notFound();
      return send(reply, answerOf(kind));
    },
  );

  app.post(
    '/report-kinds',
    {
      config: OFFICE,
      schema: {
        operationId: 'createReportKind',
        tags,
        summary: '设置报送类别 Set up a kind of report',
        headers: PostHeaders,
        body: CreateReportKindBody,
        response: responses({ 201: ReportKindSchema }, [409, 413, 415, 422]),
      },
    },
    (request, reply) =>
      write(context, request, reply, async (unit) => {
        const kind = await createKind(unit, request.body);
        return created(toReportKind(kind), `/regions/v1/report-kinds/${kind.id}`, kind.version);
      }),
  );

  app.patch(
    '/report-kinds/:id',
    {
      config: OFFICE,
      schema: {
        operationId: 'updateReportKind',
        tags,
        summary: '修改报送类别 Change a kind of report',
        params: ReportKindPath,
        headers: ChangeHeaders,
        body: UpdateReportKindBody,
        response: responses({ 200: ReportKindSchema }, [404, 409, 412, 413, 415, 422, 428]),
      },
    },
    (request, reply) => {
      const version = expectedVersion(request);
      return write(context, request, reply, async (unit) =>
        answerOf(await changeKind(unit, request.params.id, version, request.body)),
      );
    },
  );

  app.post(
    '/report-kinds/:id/retirement',
    {
      config: OFFICE,
      schema: {
        operationId: 'retireReportKind',
        tags,
        summary: '停用报送类别 Retire a kind of report',
        params: ReportKindPath,
        headers: TransitionHeaders,
        response: responses({ 200: ReportKindSchema }, [404, 409, 412, 415, 422, 428]),
      },
    },
    (request, reply) => {
      const version = expectedVersion(request);
      return write(context, request, reply, async (unit) =>
        answerOf(await retireKind(unit, request.params.id, version)),
      );
    },
  );
}

const answerOf = (kind: ReportKind) => ok(toReportKind(kind), kind.version);
