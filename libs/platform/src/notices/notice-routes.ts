import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import { ROLES } from '@urbanpilot/contract';
import type { FastifyInstance } from 'fastify';
import { actorOf } from '../auth/authenticate';
import { permission } from '../auth/permission';
import { readWorkCalendar } from '../calendar/calendar-year-store';
import { todayInShanghai } from '../calendar/shanghai';
import { ok, send } from '../http/answer';
import { TransitionHeaders } from '../http/headers';
import { PageOf, pageAnswer, pageRequest } from '../http/pages';
import { expectedVersion } from '../http/preconditions';
import { responses } from '../http/responses';
import { write } from '../http/write';
import { notFound } from '../problems/refusals';
import type { ServiceContext } from '../runtime/service-context';
import type { NoticeKind } from './notice';
import { NoticePath, NoticeSchema, noticeQuery, toNotice, WithdrawNoticeBody } from './notice-schemas';
import { withdrawNotice } from './notice-service';
import { findNotice, listNotices } from './notice-store';
import { objectionRoutes } from './objection-routes';

const tags = ['公示 Public notices'];

/** What the public is or was told of a service's objects, and what is objected to it. */
export function noticeRoutes(instance: FastifyInstance, context: ServiceContext, kinds: readonly NoticeKind[]): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>();
  const { service, database } = context;
  const name = service[0]?.toUpperCase() + service.slice(1);
  const READ = permission(`${service}:read`, ROLES);

  app.get(
    '/public-notices',
    {
      config: READ,
      schema: {
        operationId: `list${name}PublicNotices`,
        tags,
        summary: '列出公示 Public notices',
        querystring: noticeQuery(kinds),
        response: responses({ 200: PageOf(NoticeSchema, '公示') }),
      },
    },
    async (request, reply) => {
      const { reach } = actorOf(request);
      const page = pageRequest(request);
      const reader = database.reader(reach);
      const [found, calendar] = [await listNotices(reader, reach, request.query, page), await readWorkCalendar(reader)];
      const today = todayInShanghai(new Date());
      return send(
        reply,
        pageAnswer(
          request,
          page,
          found,
          (notice) => toNotice(notice, calendar, today),
          ({ id }) => [id],
        ),
      );
    },
  );

  app.get(
    '/public-notices/:id',
    {
      config: READ,
      schema: {
        operationId: `get${name}PublicNotice`,
        tags,
        summary: '查询公示 One public notice',
        params: NoticePath,
        response: responses({ 200: NoticeSchema }, [404]),
      },
    },
    async (request, reply) => {
      const reader = database.reader(actorOf(request).reach);
      const found = await findNotice(reader, request.params.id);
      if (!found) throw notFound();
      const shown = toNotice(found, await readWorkCalendar(reader), todayInShanghai(new Date()));
      return send(reply, ok(shown, found.version));
    },
  );

  app.post(
    '/public-notices/:id/withdrawal',
    {
      config: permission(`${service}:write`, ['office']),
      schema: {
        operationId: `withdraw${name}PublicNotice`,
        tags,
        summary: '撤回公示 End a notice early, with a reason; it does not count',
        params: NoticePath,
        headers: TransitionHeaders,
        body: WithdrawNoticeBody,
        response: responses({ 200: NoticeSchema }, [404, 409, 412, 413, 415, 422, 428]),
      },
    },
    (request, reply) => {
      const version = expectedVersion(request);
      return write(context, request, reply, async (unit) => {
        const notice = await withdrawNotice(unit, request.params.id, version, request.body.reason);
        return ok(toNotice(notice, await readWorkCalendar(unit), todayInShanghai(unit.now)), notice.version);
      });
    },
  );

  objectionRoutes(instance, context, { name, tags });
}
