import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import { Closed, Uuid } from '@urbanpilot/contract';
import type { FastifyInstance } from 'fastify';
import { actorOf } from '../auth/authenticate';
import { permission } from '../auth/permission';
import { created, ok, send } from '../http/answer';
import { ChangeHeaders, PostHeaders, TransitionHeaders } from '../http/headers';
import { PageOf, PageQuery, pageAnswer, pageRequest } from '../http/pages';
import { expectedVersion } from '../http/preconditions';
import { responses } from '../http/responses';
import { write } from '../http/write';
import { notFound, requireWholeReach } from '../problems/refusals';
import type { ServiceContext } from '../runtime/service-context';
import type { ServiceModule } from '../runtime/service-module';
import { keyEncryptionKeyOf } from '../secrets/key-encryption-key';
import { checkResolved, checkTarget, networksOf } from './target-guard';
import { newSecret } from './webhook';
import { webhookDeliveryRoutes } from './webhook-delivery-routes';
import {
  changesBody,
  IssuedSubscriptionSchema,
  RotationBody,
  SubscriptionSchema,
  subscriptionBody,
  toSubscription,
  WebhookPath,
} from './webhook-schemas';
import { changeSubscription, rotateSecret, subscribe, unsubscribe } from './webhook-service';
import { findSubscription, listSubscriptions } from './webhook-store';

const tags = ['Webhooks'];

/** Who outside is told of the service's events: the office's word, since what is told leaves the installation. */
export function webhookRoutes(instance: FastifyInstance, module: ServiceModule, context: ServiceContext): void {
  const name = module.name[0]?.toUpperCase() + module.name.slice(1);
  readRoutes(instance, context, name);
  createRoute(instance, module, context, name);
  changeRoutes(instance, module, context, name);
  secretRoute(instance, context, name);
  webhookDeliveryRoutes(instance, context, name);
}

function readRoutes(instance: FastifyInstance, { service, database }: ServiceContext, name: string): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>();
  const config = permission(`${service}:operate`, ['office', 'auditor']);
  app.get(
    '/webhook-subscriptions',
    {
      config,
      schema: {
        operationId: `list${name}WebhookSubscriptions`,
        tags,
        summary: '列出订阅 Who is told of events',
        querystring: Closed(PageQuery, 'Query'),
        response: responses({ 200: PageOf(SubscriptionSchema, '订阅') }),
      },
    },
    async (request, reply) => {
      requireWholeReach(actorOf(request));
      const page = pageRequest(request);
      const rows = await listSubscriptions(database.reader('*'), page);
      return send(
        reply,
        pageAnswer(request, page, rows, toSubscription, ({ id }) => [id]),
      );
    },
  );
  app.get(
    '/webhook-subscriptions/:id',
    {
      config,
      schema: {
        operationId: `get${name}WebhookSubscription`,
        tags,
        summary: '查询订阅 One subscription',
        params: WebhookPath,
        response: responses({ 200: SubscriptionSchema }, [404]),
      },
    },
    async (request, reply) => {
      requireWholeReach(actorOf(request));
      const subscription = await findSubscription(database.reader('*'), request.params.id);
      if (!subscription) throw notFound();
      return send(reply, ok(toSubscription(subscription), subscription.version));
    },
  );
}

function createRoute(instance: FastifyInstance, module: ServiceModule, context: ServiceContext, name: string): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>();
  const networks = networksOf(context.config.environment.WEBHOOK_NETWORKS);
  app.post(
    '/webhook-subscriptions',
    {
      config: permission(`${module.name}:operate`, ['office']),
      schema: {
        operationId: `create${name}WebhookSubscription`,
        tags,
        summary: '登记订阅 Tell a receiver of events from now on',
        description:
          'By Standard Webhooks: signed (HMAC-SHA256), retried for three days, known by `webhook-id`; see docs/webhooks.md. The ' +
          'secret is shown once; a request repeated under its Idempotency-Key is answered with a null secret.',
        headers: PostHeaders,
        body: subscriptionBody(typesOf(module)),
        response: responses({ 201: IssuedSubscriptionSchema }, [409, 413, 415, 422]),
      },
    },
    async (request, reply) => {
      requireWholeReach(actorOf(request));
      await checkResolved(checkTarget(request.body.url, networks), networks);
      const [key, secret] = [await keyEncryptionKeyOf(context), newSecret()];
      return write(context, request, reply, async (unit) => {
        const subscription = await subscribe(unit, request.body, secret, key);
        const body = { ...toSubscription(subscription), secret };
        const answer = created(body, `/${module.name}/v1/webhook-subscriptions/${subscription.id}`, 1);
        return { ...answer, rememberedBody: { ...body, secret: null } };
      });
    },
  );
}

function changeRoutes(instance: FastifyInstance, module: ServiceModule, context: ServiceContext, name: string): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>();
  const config = { ...permission(`${module.name}:operate`, ['office']), versioned: true };
  const networks = networksOf(context.config.environment.WEBHOOK_NETWORKS);
  app.patch(
    '/webhook-subscriptions/:id',
    {
      config,
      schema: {
        operationId: `change${name}WebhookSubscription`,
        tags,
        summary: '修改、暂停或启用订阅 Change, pause or enable a subscription',
        params: WebhookPath,
        headers: ChangeHeaders,
        body: changesBody(typesOf(module)),
        response: responses({ 200: SubscriptionSchema }, [404, 412, 413, 415, 422, 428]),
      },
    },
    async (request, reply) => {
      requireWholeReach(actorOf(request));
      const { url } = request.body;
      if (url !== undefined) await checkResolved(checkTarget(url, networks), networks);
      return write(context, request, reply, async (unit) => {
        const changed = await changeSubscription(unit, request.params.id, expectedVersion(request), request.body);
        return ok(toSubscription(changed), changed.version);
      });
    },
  );
  app.post(
    '/webhook-subscriptions/:id/cancellation',
    {
      config,
      schema: {
        operationId: `cancel${name}WebhookSubscription`,
        tags,
        summary: '取消订阅 End a subscription, with what it was still to be told of',
        params: WebhookPath,
        headers: TransitionHeaders,
        response: responses(
          { 200: Closed({ id: Uuid('订阅编号') }, '已取消 The subscription') },
          [404, 409, 412, 415, 422, 428],
        ),
      },
    },
    async (request, reply) => {
      requireWholeReach(actorOf(request));
      return write(context, request, reply, async (unit) => {
        await unsubscribe(unit, request.params.id, expectedVersion(request));
        return ok({ id: request.params.id });
      });
    },
  );
}

function secretRoute(instance: FastifyInstance, context: ServiceContext, name: string): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>();
  app.post(
    '/webhook-subscriptions/:id/secrets',
    {
      config: { ...permission(`${context.service}:operate`, ['office']), versioned: true },
      schema: {
        operationId: `rotate${name}WebhookSecret`,
        tags,
        summary: '更换签名密钥 Sign with a new secret, and for a while with the old one too',
        params: WebhookPath,
        headers: TransitionHeaders,
        body: RotationBody,
        response: responses({ 201: IssuedSubscriptionSchema }, [404, 409, 412, 413, 415, 422, 428]),
      },
    },
    async (request, reply) => {
      requireWholeReach(actorOf(request));
      const [key, secret] = [await keyEncryptionKeyOf(context), newSecret()];
      return write(context, request, reply, async (unit) => {
        const { id } = request.params;
        const { overlapHours = 24 } = request.body;
        const rotated = await rotateSecret(unit, id, expectedVersion(request), { secret, overlapHours, key });
        const body = { ...toSubscription(rotated), secret };
        const answer = created(body, `/${context.service}/v1/webhook-subscriptions/${id}`, rotated.version);
        return { ...answer, rememberedBody: { ...body, secret: null } };
      });
    },
  );
}

function typesOf({ publishes }: ServiceModule): string[] {
  return publishes.map(({ type }) => type);
}
