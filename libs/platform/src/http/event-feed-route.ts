import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import { Closed, type CloudEvent, Instant, OneOf, Text, Uuid } from '@urbanpilot/contract';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import { actorOf } from '../auth/authenticate';
import { permission } from '../auth/permission';
import { type FeedPage, readFeed } from '../feed/event-feed';
import { decodePosition } from '../feed/feed-position';
import type { ServiceContext } from '../runtime/service-context';
import type { ServiceModule } from '../runtime/service-module';
import { PageQuery } from './pages';
import { responses } from './responses';

const EXAMPLE = 'YTFiMmMzZDQuMTIzNC4wMTk5MGM0ZS02ZjdhLTdjM2UtOWQxYi0yZjRhNWI2YzdkOGU';
const Position = (description: string) =>
  Type.String({ minLength: 1, maxLength: 100, pattern: '^[A-Za-z0-9_-]+$', description, examples: [EXAMPLE] });

/** Events that one look of a stream sends at most. */
const STREAM_LIMIT = 500;

/** A service's published events, for readers outside: as pages, or as a stream for who accepts `text/event-stream`. */
export function eventFeedRoute(instance: FastifyInstance, module: ServiceModule, context: ServiceContext): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>();
  const name = module.name[0]?.toUpperCase() + module.name.slice(1);
  const types = module.publishes.map(({ type }) => type);
  app.get(
    '/events',
    {
      config: {
        ...permission(`${module.name}:read`, module.eventReaders ?? ['office', 'auditor']),
        unmetered: wantsStream,
      },
      schema: {
        operationId: `list${name}Events`,
        tags: ['平台 Platform'],
        summary: '读取或订阅本服务发布的事件 Published events, as pages or as a stream',
        description:
          'In an order that never changes behind a reader; each event at least once for who goes on from `nextCursor` or ' +
          '`Last-Event-ID`. With `Accept: text/event-stream` a stream of CloudEvents, named by their type; it lives 50 s ' +
          'at most and is resumed. Events of a territory are seen within reach, others by who reaches every territory. ' +
          'Events are kept for 14 days; 410 tells that some after the position are gone.',
        querystring: Type.Object(
          {
            ...PageQuery,
            cursor: Type.Optional(
              Position('位置: nextCursor of an earlier page; without it from the oldest event kept'),
            ),
            type: Type.Optional(types.length > 0 ? OneOf(types, '事件类型') : Text('事件类型')),
          },
          { additionalProperties: false },
        ),
        headers: Type.Object({
          'last-event-id': Type.Optional(Position('续传位置: the last id that was read; goes before cursor')),
        }),
        response: responses({ 200: feedResponse() as never }, [410, 422, 429]),
      },
    },
    async (request, reply) => {
      const { reach } = actorOf(request);
      const { limit, type } = request.query;
      const read = (after: string | undefined, most: number) =>
        readFeed(context.database.reader(reach), reach, {
          ...positionOf(request, after),
          ...(type && { types: [type] }),
          limit: most,
        });
      const given = request.headers['last-event-id'] ?? request.query.cursor;
      const page = await read(given, wantsStream(request) ? 1 : limit);
      if (!wantsStream(request)) return reply.type('application/json; charset=utf-8').send(toBody(page));
      let after = given;
      return app.eventStreams.send(request, reply, async () => {
        const { events, next } = await read(after, STREAM_LIMIT);
        after = next;
        return { events: events.map(toStreamEvent), ended: false, position: next };
      });
    },
  );
}

function wantsStream({ headers }: { headers: FastifyRequest['headers'] }): boolean {
  return headers.accept?.includes('text/event-stream') ?? false;
}

function positionOf(request: FastifyRequest, text: string | undefined) {
  const pointer = request.headers['last-event-id'] === undefined ? 'query.cursor' : 'header.last-event-id';
  return { after: text === undefined ? null : decodePosition(text, pointer) };
}

function toBody({ events, next, complete }: FeedPage) {
  return { items: events.map(({ event }) => toShown(event)), nextCursor: next, complete };
}

function toStreamEvent({ position, event }: FeedPage['events'][number]) {
  return { id: position, event: event.type, data: toShown(event) };
}

/** Without the trace, which is the installation's own. */
function toShown({ traceparent: _traceparent, ...event }: CloudEvent): Omit<CloudEvent, 'traceparent'> {
  return event;
}

const EventSchema = Closed(
  {
    specversion: Type.Literal('1.0', { description: 'CloudEvents 1.0' }),
    id: Uuid('事件编号'),
    source: Text('发布者', 20, ['/regions']),
    type: Text('事件类型', 100, ['regions.task.accepted.v1']),
    subject: Text('对象', 300, ['01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e']),
    time: Instant('发生时间'),
    datacontenttype: Type.Literal('application/json', { description: 'Content type of data' }),
    aggregateversion: Type.Integer({ minimum: 0, maximum: 2_147_483_647, description: '对象版本' }),
    data: Type.Object(
      {},
      { additionalProperties: true, description: '内容, by the schema of the webhook of its type' },
    ),
  },
  '事件 CloudEvent',
);

function feedResponse() {
  const page = Closed(
    {
      items: Type.Array(EventSchema, { maxItems: 200, description: '事件' }),
      nextCursor: Position('下次从此继续, also when nothing is there yet'),
      complete: Type.Boolean({ description: '是否已读到最新 Whether nothing more is there by now' }),
    },
    '一页事件 A page of events',
  );
  const stream = Type.String({
    maxLength: 10_000_000,
    description: '事件流 Server-sent events',
    examples: [`id: ${EXAMPLE}\nevent: regions.task.accepted.v1\ndata: {"specversion":"1.0"}\n\n`],
  });
  return {
    description: '事件 Events',
    content: { 'application/json': { schema: page }, 'text/event-stream': { schema: stream } },
  };
}
