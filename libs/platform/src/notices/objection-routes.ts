import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import { ROLES } from '@urbanpilot/contract';
import type { FastifyInstance } from 'fastify';
import { actorOf } from '../auth/authenticate';
import { permission } from '../auth/permission';
import { created, ok, send } from '../http/answer';
import { PostHeaders, TransitionHeaders } from '../http/headers';
import { PageOf, pageAnswer, pageRequest } from '../http/pages';
import { expectedVersion } from '../http/preconditions';
import { responses } from '../http/responses';
import { write } from '../http/write';
import { notFound } from '../problems/refusals';
import type { ServiceContext } from '../runtime/service-context';
import { NoticePath } from './notice-schemas';
import { findNotice } from './notice-store';
import {
  AnswerBody,
  ObjectionPath,
  ObjectionQuery,
  ObjectionSchema,
  RecordObjectionBody,
  toObjection,
  toWholeObjection,
} from './objection-schemas';
import { answerObjection, recordObjection, recordReading } from './objection-service';
import { findObjection, listObjections } from './objection-store';

const READERS = ROLES.filter((role) => role !== 'expert');

/** Objections to notices. Names are masked; whoever reads one in full is recorded. */
export function objectionRoutes(
  instance: FastifyInstance,
  context: ServiceContext,
  { name, tags }: { name: string; tags: string[] },
): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>();
  const { service, database } = context;
  const READ = permission(`${service}:read`, READERS);

  app.get(
    '/public-notices/:id/objections',
    {
      config: READ,
      schema: {
        operationId: `list${name}NoticeObjections`,
        tags,
        summary: '列出公示异议 Objections to a notice, names masked',
        params: NoticePath,
        querystring: ObjectionQuery,
        response: responses({ 200: PageOf(ObjectionSchema, '公示异议') }, [404]),
      },
    },
    async (request, reply) => {
      const reader = database.reader(actorOf(request).reach);
      const { id } = request.params;
      if (!(await findNotice(reader, id))) throw notFound();
      const page = pageRequest(request);
      const found = await listObjections(reader, id, request.query.state, page);
      return send(
        reply,
        pageAnswer(request, page, found, toObjection, (objection) => [objection.id]),
      );
    },
  );

  app.post(
    '/public-notices/:id/objections',
    {
      config: permission(`${service}:write`, ['office', 'pilot', 'department', 'finance']),
      schema: {
        operationId: `record${name}NoticeObjection`,
        tags,
        summary: '登记公示异议 Record what somebody says against a notice',
        params: NoticePath,
        headers: PostHeaders,
        body: RecordObjectionBody,
        response: responses({ 201: ObjectionSchema }, [404, 409, 413, 415, 422]),
      },
    },
    (request, reply) =>
      write(context, request, reply, async (unit) => {
        const objection = await recordObjection(unit, request.params.id, request.body);
        return created(toObjection(objection), `/${service}/v1/notice-objections/${objection.id}`, objection.version);
      }),
  );

  app.get(
    '/notice-objections/:id',
    {
      config: permission(`${service}:read`, ['office', 'auditor']),
      // A HEAD would be recorded as a reading.
      exposeHeadRoute: false,
      schema: {
        operationId: `get${name}NoticeObjection`,
        tags,
        summary: '查询公示异议 One objection with the name in full; each reading is recorded',
        params: ObjectionPath,
        response: responses({ 200: ObjectionSchema }, [404]),
      },
    },
    async (request, reply) => {
      const actor = actorOf(request);
      const found = await findObjection(database.reader(actor.reach), request.params.id);
      if (!found) throw notFound();
      await context.transaction(actor, async (unit) => recordReading(unit, found));
      return send(reply, ok(toWholeObjection(found), found.version));
    },
  );

  app.post(
    '/notice-objections/:id/answer',
    {
      config: permission(`${service}:write`, ['office']),
      schema: {
        operationId: `answer${name}NoticeObjection`,
        tags,
        summary: '答复公示异议 Uphold or reject an objection',
        params: ObjectionPath,
        headers: TransitionHeaders,
        body: AnswerBody,
        response: responses({ 200: ObjectionSchema }, [404, 409, 412, 413, 415, 422, 428]),
      },
    },
    (request, reply) => {
      const version = expectedVersion(request);
      return write(context, request, reply, async (unit) => {
        const objection = await answerObjection(unit, request.params.id, version, request.body);
        return ok(toObjection(objection), objection.version);
      });
    },
  );
}
