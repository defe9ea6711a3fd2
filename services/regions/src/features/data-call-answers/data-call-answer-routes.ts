import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import { ROLES } from '@urbanpilot/contract';
import {
  actorOf,
  ChangeHeaders,
  expectedVersion,
  notFound,
  ok,
  PageOf,
  pageAnswer,
  pageRequest,
  permission,
  type Queryable,
  readWorkCalendar,
  responses,
  type ServiceContext,
  send,
  TransitionHeaders,
  todayInShanghai,
  write,
} from '@urbanpilot/platform';
import type { FastifyInstance } from 'fastify';
import type { TSchema } from 'typebox';
import { findAnswer, type ListedAnswer, listAnswers } from './data-call-answer-read-model';
import {
  AnswerPath,
  AnswerQuery,
  AnswerReasonBody,
  AnswerSchema,
  FillInBody,
  toAnswer,
} from './data-call-answer-schemas';
import { fillIn } from './data-call-answer-service';
import { acceptAnswer, handToSigning, returnAnswer } from './data-call-answer-signing-service';

const tags = ['填报表 Answers to data calls'];
const READ = permission('regions:read', ROLES);
const FILL = permission('regions:write', ['pilot', 'department']);
const OFFICE = permission('regions:write', ['office']);

/** What is filled in: by each addressee its own, signed in its unit, decided by the office. */
export function dataCallAnswerRoutes(instance: FastifyInstance, context: ServiceContext): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>();

  app.get(
    '/data-call-answers',
    {
      config: READ,
      schema: {
        operationId: 'listDataCallAnswers',
        tags,
        summary: '列出填报表 List answers',
        querystring: AnswerQuery,
        response: responses({ 200: PageOf(AnswerSchema, '填报表') }),
      },
    },
    async (request, reply) => {
      const { reach } = actorOf(request);
      const [reader, page] = [context.database.reader(reach), pageRequest(request)];
      const calendar = await readWorkCalendar(reader);
      const answers = await listAnswers(reader, reach, request.query, page);
      const toItem = (answer: ListedAnswer) => toAnswer(answer, today(), calendar);
      return send(
        reply,
        pageAnswer(request, page, answers, toItem, ({ id }) => [id]),
      );
    },
  );

  app.get(
    '/data-call-answers/:id',
    {
      config: READ,
      schema: {
        operationId: 'getDataCallAnswer',
        tags,
        summary: '查询填报表 Get an answer',
        params: AnswerPath,
        response: responses({ 200: AnswerSchema }, [404]),
      },
    },
    async (request, reply) => {
      const reader = context.database.reader(actorOf(request).reach);
      const answer = await findAnswer(reader, request.params.id);
      if (!answer) throw notFound();
      return send(reply, await answerOf(reader, answer));
    },
  );

  app.patch(
    '/data-call-answers/:id',
    {
      config: FILL,
      schema: {
        operationId: 'fillInDataCallAnswer',
        tags,
        summary: '填报 Fill in some fields',
        params: AnswerPath,
        headers: ChangeHeaders,
        body: FillInBody,
        response: responses({ 200: AnswerSchema }, [404, 409, 412, 413, 415, 422, 428]),
      },
    },
    (request, reply) => {
      const version = expectedVersion(request);
      return write(context, request, reply, async (unit) =>
        answerOf(unit, await fillIn(unit, request.params.id, version, request.body.values)),
      );
    },
  );

  app.post(
    '/data-call-answers/:id/signing',
    transition('handDataCallAnswerToSigning', '填报表送签 Hand an answer to those who check and sign it', FILL, {}),
    (request, reply) => {
      const version = expectedVersion(request);
      return write(context, request, reply, async (unit) =>
        answerOf(unit, await handToSigning(unit, request.params.id, version)),
      );
    },
  );

  app.post(
    '/data-call-answers/:id/acceptance',
    transition('acceptDataCallAnswer', '通过填报表 Accept an answer', OFFICE, {}),
    (request, reply) => {
      const version = expectedVersion(request);
      return write(context, request, reply, async (unit) =>
        answerOf(unit, await acceptAnswer(unit, request.params.id, version)),
      );
    },
  );

  app.post(
    '/data-call-answers/:id/return',
    transition('returnDataCallAnswer', '退回填报表 Give an answer back', OFFICE, { body: AnswerReasonBody }),
    (request, reply) => {
      const version = expectedVersion(request);
      return write(context, request, reply, async (unit) =>
        answerOf(unit, await returnAnswer(unit, request.params.id, version, request.body.reason)),
      );
    },
  );
}

function transition<Takes extends { body?: TSchema }>(
  operationId: string,
  summary: string,
  config: typeof FILL,
  takes: Takes,
) {
  const response = responses({ 200: AnswerSchema }, [404, 409, 412, 415, 422, 428]);
  const schema = { operationId, tags, summary, params: AnswerPath, headers: TransitionHeaders, ...takes, response };
  return { config, schema };
}

const today = () => todayInShanghai(new Date());

async function answerOf(reader: Queryable, answer: ListedAnswer) {
  return ok(toAnswer(answer, today(), await readWorkCalendar(reader)), answer.version);
}
