import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import type { FastifyInstance } from 'fastify';
import { actorOf } from '../auth/authenticate';
import { permission } from '../auth/permission';
import { ok, send } from '../http/answer';
import { PostHeaders } from '../http/headers';
import { PageOf, pageAnswer, pageRequest } from '../http/pages';
import { responses } from '../http/responses';
import { write } from '../http/write';
import { notFound, requireWholeReach } from '../problems/refusals';
import type { ServiceContext } from '../runtime/service-context';
import {
  DeliveryDetailSchema,
  DeliveryQuery,
  DeliverySchema,
  ReplayBody,
  ReplaySchema,
  toAttempt,
  toDelivery,
  WebhookPath,
} from './webhook-schemas';
import { redeliver, redeliverFailed } from './webhook-service';
import { findDelivery, findSubscription, listDeliveries } from './webhook-store';

const tags = ['Webhooks'];

/** What was told to whom, how each attempt went, and sending it again. */
export function webhookDeliveryRoutes(instance: FastifyInstance, context: ServiceContext, name: string): void {
  readRoutes(instance, context, name);
  const app = instance.withTypeProvider<TypeBoxTypeProvider>();
  const config = permission(`${context.service}:operate`, ['office']);
  app.post(
    '/webhook-deliveries/:id/redelivery',
    {
      config,
      schema: {
        operationId: `redeliver${name}Webhook`,
        tags,
        summary: '重新投递 Send one delivery again',
        params: WebhookPath,
        headers: PostHeaders,
        response: responses({ 200: DeliverySchema }, [404, 409, 415, 422]),
      },
    },
    async (request, reply) => {
      requireWholeReach(actorOf(request));
      return write(context, request, reply, async (unit) => ok(toDelivery(await redeliver(unit, request.params.id))));
    },
  );
  app.post(
    '/webhook-subscriptions/:id/replays',
    {
      config,
      schema: {
        operationId: `replay${name}Webhooks`,
        tags,
        summary: '重新投递此后未能送达的 Send again what failed since an instant',
        params: WebhookPath,
        headers: PostHeaders,
        body: ReplayBody,
        response: responses({ 200: ReplaySchema }, [404, 409, 413, 415, 422]),
      },
    },
    async (request, reply) => {
      requireWholeReach(actorOf(request));
      return write(context, request, reply, async (unit) =>
        ok({ deliveries: await redeliverFailed(unit, request.params.id, new Date(request.body.since)) }),
      );
    },
  );
}

function readRoutes(instance: FastifyInstance, { service, database }: ServiceContext, name: string): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>();
  const config = permission(`${service}:operate`, ['office', 'auditor']);
  app.get(
    '/webhook-subscriptions/:id/deliveries',
    {
      config,
      schema: {
        operationId: `list${name}WebhookDeliveries`,
        tags,
        summary: '列出投递 Deliveries, the latest first',
        params: WebhookPath,
        querystring: DeliveryQuery,
        response: responses({ 200: PageOf(DeliverySchema, '投递') }, [404]),
      },
    },
    async (request, reply) => {
      requireWholeReach(actorOf(request));
      const reader = database.reader('*');
      if (!(await findSubscription(reader, request.params.id))) throw notFound();
      const page = pageRequest(request);
      const rows = await listDeliveries(reader, request.params.id, request.query.state, page);
      return send(
        reply,
        pageAnswer(request, page, rows, toDelivery, ({ id }) => [id]),
      );
    },
  );
  app.get(
    '/webhook-deliveries/:id',
    {
      config,
      schema: {
        operationId: `get${name}WebhookDelivery`,
        tags,
        summary: '查询投递及其日志 One delivery with its log',
        params: WebhookPath,
        response: responses({ 200: DeliveryDetailSchema }, [404]),
      },
    },
    async (request, reply) => {
      requireWholeReach(actorOf(request));
      const found = await findDelivery(database.reader('*'), request.params.id);
      if (!found) throw notFound();
      const { event, log, ...delivery } = found;
      return send(reply, ok({ ...toDelivery(delivery), event: event as object, log: log.map(toAttempt) }));
    },
  );
}
