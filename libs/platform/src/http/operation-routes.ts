import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import { Closed, Instant, Nullable, OneOf, ROLES, Text, Uuid } from '@urbanpilot/contract';
import type { FastifyInstance } from 'fastify';
import { Type } from 'typebox';
import type { Actor } from '../auth/actor';
import { actorOf } from '../auth/authenticate';
import { permission } from '../auth/permission';
import { ENDED_STATES, OPERATION_STATES, type Operation } from '../operations/operation';
import { seesAllOperations } from '../operations/operation-access';
import { cancelOperation } from '../operations/operation-cancellation';
import { findOperation } from '../operations/operation-store';
import { type Locale, localeOf } from '../problems/problem';
import { notFound } from '../problems/refusals';
import type { ServiceContext } from '../runtime/service-context';
import type { ServiceModule } from '../runtime/service-module';
import { ok, send } from './answer';
import type { StreamNews } from './event-streams';
import { PostHeaders } from './headers';
import { ProblemSchema, responses } from './responses';
import { write } from './write';

const tags = ['平台 Platform'];
const OperationPath = Closed({ id: Uuid('作业编号') }, 'Path');

export const OperationSchema = Closed(
  {
    id: Uuid('Operation'),
    kind: Text('任务类别', 64),
    state: OneOf(OPERATION_STATES, '状态: queued 排队, running 运行中, succeeded 成功, failed 失败, cancelled 已取消'),
    percent: Type.Integer({ minimum: 0, maximum: 100, description: '进度, percent' }),
    message: Type.Optional(Nullable(Text('正在做什么 What it is doing', 500, ['正在评分']))),
    result: Nullable(Type.Object({}, { additionalProperties: true, description: '结果' })),
    problem: Nullable(ProblemSchema),
    createdAt: Instant('创建时间'),
    finishedAt: Nullable(Instant('结束时间')),
  },
  '后台作业 Background operation',
);

/** Headers of a stream: where its reader stopped. */
const StreamHeaders = Type.Object({
  'last-event-id': Type.Optional(
    Type.String({
      maxLength: 100,
      pattern: '^\\d{1,9}$',
      description: '续传位置: the last id that was read',
      examples: ['3'],
    }),
  ),
});

/** A stream of server-sent events, as the contract shows it. */
export function streamResponse(description: string, example: string) {
  const schema = Type.String({ maxLength: 10_000_000, description, examples: [example] });
  return { description, content: { 'text/event-stream': { schema } } };
}

/** The background operations of a service: looked at, followed and cancelled by whoever started them. */
export function operationRoutes(instance: FastifyInstance, module: ServiceModule, context: ServiceContext): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>();
  const name = module.name[0]?.toUpperCase() + module.name.slice(1);
  const find = async (id: string, actor: Actor) => {
    const operation = await findOperation(context.database.reader(actor.reach), id, actor, seesAllOperations(actor));
    if (!operation) throw notFound();
    return operation;
  };

  app.get(
    '/operations/:id',
    {
      config: permission(`${module.name}:read`, ROLES),
      schema: {
        operationId: `get${name}Operation`,
        tags,
        summary:
          '查询自己发起的后台作业 A background operation that the caller started; the whole city’s office sees all',
        params: OperationPath,
        response: responses({ 200: OperationSchema }, [404]),
      },
    },
    async (request, reply) =>
      send(reply, ok(toOperation(await find(request.params.id, actorOf(request)), localeOfRequest(request)))),
  );

  app.get(
    '/operations/:id/events',
    {
      config: { ...permission(`${module.name}:read`, ROLES), unmetered: true },
      schema: {
        operationId: `follow${name}Operation`,
        tags,
        summary: '跟踪后台作业 Follow an operation until it ends',
        description:
          'Server-sent events `operation`, each with the whole operation as data. A stream lives 50 s at most; resume it with `Last-Event-ID`. 204 tells that the operation has ended and its last event was read.',
        params: OperationPath,
        headers: StreamHeaders,
        response: responses(
          {
            200: streamResponse(
              '作业事件 Events of the operation',
              'id: 2\nevent: operation\ndata: {"percent":10}\n\n',
            ) as never,
            204: { type: 'null', description: '作业已结束，没有更多事件 Nothing more will come' } as never,
          },
          [404, 429],
        ),
      },
    },
    async (request, reply) => {
      const actor = actorOf(request);
      const locale = localeOfRequest(request);
      let seen = Number(request.headers['last-event-id'] ?? 0);
      const first = await find(request.params.id, actor);
      if (isEnded(first) && first.revision <= seen) return reply.code(204).send();
      return app.eventStreams.send(request, reply, async (): Promise<StreamNews> => {
        const operation = await find(request.params.id, actor);
        const isNew = operation.revision > seen;
        seen = Math.max(seen, operation.revision);
        const event = { id: String(operation.revision), event: 'operation', data: toOperation(operation, locale) };
        return { events: isNew ? [event] : [], ended: isEnded(operation) };
      });
    },
  );

  app.post(
    '/operations/:id/cancellation',
    {
      config: permission(
        `${module.name}:write`,
        ROLES.filter((role) => role !== 'auditor'),
      ),
      schema: {
        operationId: `cancel${name}Operation`,
        tags,
        summary: '取消后台作业 Cancel an operation that has not ended',
        params: OperationPath,
        headers: PostHeaders,
        response: responses({ 200: OperationSchema }, [404, 409, 415, 422]),
      },
    },
    (request, reply) =>
      write(context, request, reply, async (unit) =>
        ok(toOperation(await cancelOperation(unit, request.params.id), localeOfRequest(request))),
      ),
  );
}

function isEnded({ state }: Operation): boolean {
  return ENDED_STATES.includes(state);
}

function localeOfRequest({ headers }: { headers: object }): Locale {
  return localeOf((headers as Record<string, string | undefined>)['accept-language']);
}

function toOperation(operation: Operation, locale: Locale): Record<string, unknown> {
  const { id, kind, state, percent, message, result, problem, createdAt, finishedAt } = operation;
  return {
    id,
    kind,
    state,
    percent,
    message: message?.[locale] ?? null,
    result,
    problem: problem?.[locale] ?? null,
    createdAt: createdAt.toISOString(),
    finishedAt: finishedAt?.toISOString() ?? null,
  };
}
