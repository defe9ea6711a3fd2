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
  type UnitOfWork,
  write,
} from '@urbanpilot/platform';
import type { FastifyInstance } from 'fastify';
import { ReviewCaseBody } from '../case-reviews/case-review-schemas';
import type { PracticeCase } from './practice-case';
import { findCase, listCases } from './practice-case-read-model';
import {
  CasePath,
  CaseQuery,
  CaseSchema,
  CaseSummarySchema,
  CreateCaseBody,
  RetireCaseBody,
  toCase,
  toCaseSummary,
  UpdateCaseBody,
} from './practice-case-schemas';
import { changeCase, createCase, publishCase, retireCase, reviewCase, submitCase } from './practice-case-service';

const tags = ['经验做法 Cases'];
const READ = permission('experience:read', ROLES);
const WRITERS = permission('experience:write', ['office', 'pilot']);
const EXPERT = permission('experience:write', ['expert']);
const OFFICE = permission('experience:write', ['office']);

/** Cases: written by the regions, reviewed by experts, published by the office, then everybody's to read. */
export function practiceCaseRoutes(instance: FastifyInstance, context: ServiceContext): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>();
  const { database } = context;

  app.get(
    '/cases',
    {
      config: READ,
      schema: {
        operationId: 'listCases',
        tags,
        summary: '列出经验做法 List cases: the published, and those within reach',
        querystring: CaseQuery,
        response: responses({ 200: PageOf(CaseSummarySchema, '经验做法') }),
      },
    },
    async (request, reply) => {
      const page = pageRequest(request);
      const cases = await listCases(database.reader(actorOf(request).reach), request.query, page);
      return send(
        reply,
        pageAnswer(request, page, cases, toCaseSummary, ({ id }) => [id]),
      );
    },
  );

  app.get(
    '/cases/:id',
    {
      config: READ,
      schema: {
        operationId: 'getCase',
        tags,
        summary: '查询经验做法 Get a case',
        params: CasePath,
        response: responses({ 200: CaseSchema }, [404]),
      },
    },
    async (request, reply) => {
      const practice = await findCase(database.reader(actorOf(request).reach), request.params.id);
      if (!practice) throw notFound();
      return send(reply, ok(toCase(practice), practice.version));
    },
  );

  app.post(
    '/cases',
    {
      config: WRITERS,
      schema: {
        operationId: 'createCase',
        tags,
        summary: '起草经验做法 Draft a case',
        headers: PostHeaders,
        body: CreateCaseBody,
        response: responses({ 201: CaseSchema }, [409, 413, 415, 422]),
      },
    },
    (request, reply) =>
      write(context, request, reply, async (unit) => {
        const practice = await createCase(unit, request.body);
        return created(toCase(practice), `/experience/v1/cases/${practice.id}`, practice.version);
      }),
  );

  app.patch(
    '/cases/:id',
    {
      config: WRITERS,
      schema: {
        operationId: 'updateCase',
        tags,
        summary: '修改经验做法 Write on a planned case or a draft',
        params: CasePath,
        headers: ChangeHeaders,
        body: UpdateCaseBody,
        response: responses({ 200: CaseSchema }, [404, 409, 412, 413, 415, 422, 428]),
      },
    },
    (request, reply) => {
      const version = expectedVersion(request);
      return write(context, request, reply, async (unit) => {
        const practice = await changeCase(unit, request.params.id, version, request.body);
        return ok(toCase(practice), practice.version);
      });
    },
  );

  transition('submission', 'submitCase', '提交经验做法 Submit; no part may be missing', WRITERS, submitCase);
  transition('publication', 'publishCase', '发布经验做法 Publish an accepted case', OFFICE, publishCase);

  app.post(
    '/cases/:id/review',
    {
      config: EXPERT,
      schema: {
        operationId: 'reviewCase',
        tags,
        summary: '评审经验做法 Accept a submitted case or return it',
        params: CasePath,
        headers: TransitionHeaders,
        body: ReviewCaseBody,
        response: responses({ 200: CaseSchema }, [404, 409, 412, 413, 415, 422, 428]),
      },
    },
    (request, reply) => {
      const version = expectedVersion(request);
      return write(context, request, reply, async (unit) => {
        const practice = await reviewCase(unit, request.params.id, version, request.body);
        return ok(toCase(practice), practice.version);
      });
    },
  );

  app.post(
    '/cases/:id/retirement',
    {
      config: OFFICE,
      schema: {
        operationId: 'retireCase',
        tags,
        summary: '撤下经验做法 Retire a published case',
        params: CasePath,
        headers: TransitionHeaders,
        body: RetireCaseBody,
        response: responses({ 200: CaseSchema }, [404, 409, 412, 413, 415, 422, 428]),
      },
    },
    (request, reply) => {
      const version = expectedVersion(request);
      return write(context, request, reply, async (unit) => {
        const practice = await retireCase(unit, request.params.id, version, request.body.reason);
        return ok(toCase(practice), practice.version);
      });
    },
  );

  function transition(
    path: string,
    operationId: string,
    summary: string,
    config: typeof OFFICE,
    act: (unit: UnitOfWork, id: string, version: number) => Promise<PracticeCase>,
  ): void {
    app.post(
      `/cases/:id/${path}`,
      {
        config,
        schema: {
          operationId,
          tags,
          summary,
          params: CasePath,
          headers: TransitionHeaders,
          response: responses({ 200: CaseSchema }, [404, 409, 412, 413, 415, 422, 428]),
        },
      },
      (request, reply) => {
        const version = expectedVersion(request);
        return write(context, request, reply, async (unit) => {
          const practice = await act(unit, request.params.id, version);
          return ok(toCase(practice), practice.version);
        });
      },
    );
  }
}
