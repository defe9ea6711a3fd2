import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import { ROLES } from '@urbanpilot/contract';
import type { FastifyInstance } from 'fastify';
import { actorId } from '../auth/actor';
import { actorOf } from '../auth/authenticate';
import { permission } from '../auth/permission';
import { ok, send } from '../http/answer';
import { PostHeaders } from '../http/headers';
import { PageOf, pageAnswer, pageRequest } from '../http/pages';
import { responses } from '../http/responses';
import { write } from '../http/write';
import { localeOf } from '../problems/problem';
import type { ServiceContext } from '../runtime/service-context';
import { NotificationQuery, NotificationSchema, ReadingBody, ReadingSchema, toNotification } from './alert-schemas';
import { listNotifications, markRead } from './notification-store';

const tags = ['通知 Notifications'];

/** What a person was told; everybody has his own, whatever his reach is now. */
export function notificationRoutes(instance: FastifyInstance, context: ServiceContext, name: string): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>();
  const { service, database } = context;

  app.get(
    '/notifications',
    {
      config: permission(`${service}:read`, ROLES),
      schema: {
        operationId: `list${name}Notifications`,
        tags,
        summary: '列出本人的通知 One’s own notifications',
        querystring: NotificationQuery,
        response: responses({ 200: PageOf(NotificationSchema, '通知') }),
      },
    },
    async (request, reply) => {
      const page = pageRequest(request);
      const recipient = actorId(actorOf(request));
      const rows = await listNotifications(database.reader([]), recipient, request.query.unread, page);
      const locale = localeOf(request.headers['accept-language']);
      return send(
        reply,
        pageAnswer(
          request,
          page,
          rows,
          (row) => toNotification(row, locale),
          ({ id }) => [id],
        ),
      );
    },
  );

  app.post(
    '/notification-readings',
    {
      config: permission(`${service}:read`, ROLES),
      schema: {
        operationId: `read${name}Notifications`,
        tags,
        summary: '将本人的通知标为已读 Mark one’s notifications as read, up to one of them',
        headers: PostHeaders,
        body: ReadingBody,
        response: responses({ 200: ReadingSchema }, [409, 413, 415, 422]),
      },
    },
    (request, reply) =>
      write(context, request, reply, async (unit) => {
        const read = await markRead(unit, request.body.upTo);
        const detail = { read };
        unit.audit({
          action: 'notifications.read',
          resourceType: 'notification',
          resourceId: request.body.upTo,
          detail,
        });
        return ok({ read });
      }),
  );
}
