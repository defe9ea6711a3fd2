import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import { Closed, Instant, Nullable, OneOf, Text, Uuid } from '@urbanpilot/contract';
import type { FastifyInstance } from 'fastify';
import { Type } from 'typebox';
import type { AlertKind } from '../alerts/alert';
import { alertRoutes } from '../alerts/alert-routes';
import { attachmentRoutes } from '../attachments/attachment-routes';
import { permission } from '../auth/permission';
import { SERVICE_NAMES, type ServiceName } from '../config/config-schema';
import { DOCUMENT_ALERT } from '../documents/document-alerts';
import { documentRoutes } from '../documents/document-routes';
import { discardDeadLetter, listDeadLetters, retryDeadLetter } from '../events/dead-letters';
import type { Routes } from '../events/relay';
import { noticeRoutes } from '../notices/notice-routes';
import { OBJECTION_ALERT } from '../notices/objection-service';
import { fieldError } from '../problems/problem';
import { ruleBroken } from '../problems/refusals';
import type { ServiceContext } from '../runtime/service-context';
import type { ServiceModule } from '../runtime/service-module';
import type { Schedule } from '../schedules/schedule';
import { SIGN_OFF_ALERT } from '../sign-off/sign-off-alerts';
import { signOffRoutes } from '../sign-off/sign-off-routes';
import { webhookRoutes } from '../webhooks/webhook-routes';
import { ok, send } from './answer';
import { auditRoutes } from './audit-routes';
import { eventFeedRoute } from './event-feed-route';
import { PostHeaders } from './headers';
import { operationRoutes } from './operation-routes';
import { PageOf, PageQuery, pageAnswer, pageRequest } from './pages';
import { responses } from './responses';
import { scheduleRoutes } from './schedule-routes';
import { write } from './write';

const IdPath = Closed({ id: Uuid('编号') }, 'Path');

const DeadLetterSchema = Closed(
  {
    id: Uuid('Event'),
    type: Text('事件类型'),
    status: OneOf(['dead', 'parked'], '状态: dead 处理失败, parked 本版本不识别'),
    attempts: Type.Integer({ minimum: 0, maximum: 1000, description: '尝试次数' }),
    lastError: Nullable(Text('最后一次错误', 2000)),
    event: Type.Object({}, { additionalProperties: true, description: 'CloudEvent' }),
    receivedAt: Instant('首次收到'),
  },
  '未能处理的事件 Dead letter',
);

/** Routes that every service has: its operations, its dead letters, its audit log, replays of its state. */
export function platformRoutes(
  instance: FastifyInstance,
  module: ServiceModule,
  context: ServiceContext,
  schedules: readonly Schedule[],
  routes?: Routes,
): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>();
  const name = module.name[0]?.toUpperCase() + module.name.slice(1);
  const operator = permission(`${module.name}:operate`, ['office', 'auditor']);
  const operating = permission(`${module.name}:operate`, ['office']);

  operationRoutes(instance, module, context);
  scheduleRoutes(instance, module, context, schedules);
  eventFeedRoute(instance, module, context);

  app.get(
    '/dead-letters',
    {
      config: operator,
      schema: {
        operationId: `list${name}DeadLetters`,
        tags: ['平台 Platform'],
        summary: '列出未能处理的事件 Events that could not be handled',
        querystring: Type.Object(PageQuery, { additionalProperties: false }),
        response: responses({ 200: PageOf(DeadLetterSchema, '未能处理的事件') }),
      },
    },
    async (request, reply) => {
      const page = pageRequest(request);
      const rows = await listDeadLetters(context.database.reader('*'), page);
      return send(
        reply,
        pageAnswer(
          request,
          page,
          rows,
          (row) => ({ ...row, receivedAt: row.receivedAt.toISOString() }),
          (row) => [row.id],
        ),
      );
    },
  );

  for (const [verb, act] of [
    ['retry', retryDeadLetter],
    ['discard', discardDeadLetter],
  ] as const) {
    app.post(
      `/dead-letters/:id/${verb}`,
      {
        config: operating,
        schema: {
          operationId: `${verb}${name}DeadLetter`,
          tags: ['平台 Platform'],
          summary: verb === 'retry' ? '重新处理事件 Try the event again' : '放弃事件 Discard the event',
          params: IdPath,
          headers: PostHeaders,
          response: responses({ 200: Closed({ id: Uuid('Event') }, 'The event') }, [404, 409, 415, 422]),
        },
      },
      async (request, reply) =>
        write(context, request, reply, async (unit) => {
          await act(unit, request.params.id);
          return ok({ id: request.params.id });
        }),
    );
  }

  auditRoutes(instance, module.name, context);
  const alertKinds = alertKindsOf(module);
  if (alertKinds.length > 0) alertRoutes(instance, context, alertKinds);
  if (module.signOffKinds?.length) signOffRoutes(instance, context, module.signOffKinds);
  if (module.noticeKinds?.length) noticeRoutes(instance, context, module.noticeKinds);
  if (module.documents) documentRoutes(instance, context, module.documents);
  if (module.attachmentOwners?.length) attachmentRoutes(instance, context, module.attachmentOwners);
  if (module.publishes.length > 0) webhookRoutes(instance, module, context);
  if (module.replays.length > 0) replayRoute(instance, module, context, name, routes);
}

/** The kinds of alerts that a module raises itself, and those of the shared facilities that it uses. */
function alertKindsOf({ alertKinds = [], signOffKinds = [], noticeKinds = [], documents }: ServiceModule): AlertKind[] {
  return [
    ...alertKinds,
    ...(signOffKinds.length > 0 ? [SIGN_OFF_ALERT] : []),
    ...(noticeKinds.length > 0 ? [OBJECTION_ALERT] : []),
    ...(documents ? [DOCUMENT_ALERT] : []),
  ];
}

function replayRoute(
  instance: FastifyInstance,
  module: ServiceModule,
  context: ServiceContext,
  name: string,
  routes?: Routes,
): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>();
  app.post(
    '/event-replays',
    {
      config: permission(`${module.name}:operate`, ['office']),
      schema: {
        operationId: `replay${name}Events`,
        tags: ['平台 Platform'],
        summary: '向一个服务重发当前状态 Republish the current state to one consumer',
        headers: PostHeaders,
        body: Closed(
          {
            type: OneOf(
              module.replays.map(({ event }) => event.type),
              '事件类型',
            ),
            consumer: OneOf(SERVICE_NAMES, '接收的服务'),
          },
          'What to republish, and to whom',
        ),
        response: responses(
          {
            200: Closed(
              { published: Type.Integer({ minimum: 0, maximum: 10_000_000, description: '重发条数' }) },
              'How many',
            ),
          },
          [409, 413, 415, 422],
        ),
      },
    },
    async (request, reply) =>
      write(context, request, reply, async (unit) => {
        const { type, consumer } = request.body as { type: string; consumer: ServiceName };
        if (routes) requireHandler(routes, type, consumer);
        // A projection must be complete, whatever the operator's own reach.
        await unit.rows("SELECT set_config('app.reach', '*', true)");
        const replay = module.replays.find(({ event }) => event.type === type);
        const published = (await replay?.republish(unit, consumer)) ?? 0;
        unit.audit({
          action: 'events.replayed',
          resourceType: 'event-type',
          resourceId: type,
          detail: { consumer, published },
        });
        return ok({ published });
      }),
  );
}

/** Nothing would reach a service that does not handle the type: the caller must not take it for done. */
function requireHandler(routes: Routes, type: string, consumer: ServiceName): void {
  if (routes.some((route) => route.type === type && route.consumer === consumer)) return;
  const consumers = routes.filter((route) => route.type === type).map((route) => route.consumer);
  const allowed = consumers.length > 0 ? consumers.join(', ') : '–';
  throw ruleBroken([
    fieldError(
      '/consumer',
      'handles',
      `该服务不接收此类事件；接收者：${allowed}`,
      `does not handle the type; those do: ${allowed}`,
    ),
  ]);
}
