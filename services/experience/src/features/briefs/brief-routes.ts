import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import { ROLES } from '@urbanpilot/contract';
import {
  actorOf,
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
import type { TSchema } from 'typebox';
import type { Brief } from './brief';
import { findBrief, listBriefs } from './brief-read-model';
import {
  BriefPath,
  BriefQuery,
  BriefReasonBody,
  BriefSchema,
  ResubmitBriefBody,
  SubmitBriefBody,
  toBrief,
  UseBriefBody,
} from './brief-schemas';
import { declineBrief, resubmitBrief, returnBrief, submitBrief, useBrief } from './brief-service';

const tags = ['信息 Briefs'];
const READ = permission('experience:read', ROLES);
const BOTH = permission('experience:write', ['office', 'pilot']);
const OFFICE = permission('experience:write', ['office']);

/** Briefs: submitted by regions, returned, used or not used by the receiving desk. */
export function briefRoutes(instance: FastifyInstance, context: ServiceContext): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>();

  app.get(
    '/briefs',
    {
      config: READ,
      schema: {
        operationId: 'listBriefs',
        tags,
        summary: '列出信息 List briefs',
        querystring: BriefQuery,
        response: responses({ 200: PageOf(BriefSchema, '信息') }),
      },
    },
    async (request, reply) => {
      const { reach } = actorOf(request);
      const page = pageRequest(request);
      const briefs = await listBriefs(context.database.reader(reach), reach, request.query, page);
      return send(
        reply,
        pageAnswer(request, page, briefs, toBrief, ({ id }) => [id]),
      );
    },
  );

  app.get(
    '/briefs/:id',
    {
      config: READ,
      schema: {
        operationId: 'getBrief',
        tags,
        summary: '查询信息 Get a brief',
        params: BriefPath,
        response: responses({ 200: BriefSchema }, [404]),
      },
    },
    async (request, reply) => {
      const brief = await findBrief(context.database.reader(actorOf(request).reach), request.params.id);
      if (!brief) throw notFound();
      return send(reply, answerOf(brief));
    },
  );

  app.post(
    '/briefs',
    {
      config: BOTH,
      schema: {
        operationId: 'submitBrief',
        tags,
        summary: '报送信息 Submit a brief',
        headers: PostHeaders,
        body: SubmitBriefBody,
        response: responses({ 201: BriefSchema }, [409, 413, 415, 422]),
      },
    },
    (request, reply) =>
      write(context, request, reply, async (unit) => {
        const brief = await submitBrief(unit, request.body);
        return created(toBrief(brief), `/experience/v1/briefs/${brief.id}`, brief.version);
      }),
  );

  app.post(
    '/briefs/:id/resubmission',
    transition('resubmitBrief', '重新报送信息 Submit a returned brief again', BOTH, { body: ResubmitBriefBody }),
    (request, reply) => {
      const version = expectedVersion(request);
      return write(context, request, reply, async (unit) =>
        answerOf(await resubmitBrief(unit, request.params.id, version, request.body)),
      );
    },
  );

  app.post(
    '/briefs/:id/return',
    transition('returnBrief', '退回信息 Give a brief back', OFFICE, { body: BriefReasonBody }),
    (request, reply) => {
      const version = expectedVersion(request);
      return write(context, request, reply, async (unit) =>
        answerOf(await returnBrief(unit, request.params.id, version, request.body.reason)),
      );
    },
  );

  app.post(
    '/briefs/:id/use',
    transition('useBrief', '采用信息 Use a brief', OFFICE, { body: UseBriefBody }),
    (request, reply) => {
      const version = expectedVersion(request);
      return write(context, request, reply, async (unit) =>
        answerOf(await useBrief(unit, request.params.id, version, request.body)),
      );
    },
  );

  app.post(
    '/briefs/:id/non-use',
    transition('declineBrief', '不采用信息 Do not use a brief', OFFICE, { body: BriefReasonBody }),
    (request, reply) => {
      const version = expectedVersion(request);
      return write(context, request, reply, async (unit) =>
        answerOf(await declineBrief(unit, request.params.id, version, request.body.reason)),
      );
    },
  );
}

function transition<Takes extends { body: TSchema }>(
  operationId: string,
  summary: string,
  config: typeof BOTH,
  takes: Takes,
) {
  const response = responses({ 200: BriefSchema }, [404, 409, 412, 413, 415, 422, 428]);
  const schema = { operationId, tags, summary, params: BriefPath, headers: TransitionHeaders, ...takes, response };
  return { config, schema };
}

const answerOf = (brief: Brief) => ok(toBrief(brief), brief.version);
