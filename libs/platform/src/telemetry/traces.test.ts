import type { AddressInfo } from 'node:net';
import { InMemorySpanExporter, type ReadableSpan, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-node';
import { Closed, eventType, Text } from '@urbanpilot/contract';
import {
  createTestDatabase,
  queueBackends,
  type TestDatabase,
  tinyMigration,
  tinyModule,
  until,
} from '@urbanpilot/testing';
import { systemActor } from '../auth/actor';
import { loadConfig } from '../config/load-config';
import { onEvent } from '../events/event-handler';
import { createLogger } from '../logging/logger';
import type { OperationKind } from '../operations/operation';
import { type Program, startProgram } from '../runtime/program';
import { withoutValues } from './trace-pool';
import { currentTraceparent, inSpan, traceIds, useTracing } from './tracing';
import { createTracing, type RunningTracing } from './tracing-sdk';

const TRACE = '0af7651916cd43dd8448eb211c80319c';
const TRACEPARENT = `00-${TRACE}-b7ad6b7169203331-01`;
const SECRET_NAME = '王小明 371702199001011234 13800138000';

const thingNoted = eventType({
  type: 'regions.thing.noted.v1',
  kind: 'fact',
  description: 'a thing was noted',
  schema: Closed({ name: Text('Whose') }, 'The thing'),
});

const weigh: OperationKind = {
  kind: 'weigh',
  run: async () => async (unit) => {
    await unit.rows('INSERT INTO noted (name) VALUES ($1)', ['weighed']);
    return {};
  },
};

const NOTED = 'CREATE TABLE noted (name text NOT NULL)';

const producer = tinyModule('regions', {
  migrations: [tinyMigration('Noted', NOTED)],
  publishes: [thingNoted],
  operations: [weigh],
  routes(app, context) {
    const schema = { body: Closed({ name: Text('Whose') }, 'The thing'), params: Closed({ id: Text('Id') }, 'Path') };
    app.post('/things/:id', { config: { public: true }, schema }, async (request) =>
      context.transaction(systemActor('test'), async (unit) => {
        const { name } = request.body as { name: string };
        await unit.rows('INSERT INTO noted (name) VALUES ($1)', [name]);
        unit.publish(thingNoted, { subject: 'thing', version: 1, data: { name } });
        await unit.startOperation('weigh', {});
        context.log.info('noted');
        return {};
      }),
    );
  },
});

const consumer = tinyModule('evaluation', {
  migrations: [tinyMigration('Noted', NOTED)],
  handlers: [
    onEvent(thingNoted, async (unit, event) => {
      await unit.rows('INSERT INTO noted (name) VALUES ($1)', [event.data.name]);
    }),
  ],
});

describe.each(queueBackends())('a trace on the $name queue', ({ environment }) => {
  const exporter = new InMemorySpanExporter();
  const lines: string[] = [];
  let database: TestDatabase;
  let tracing: RunningTracing;
  let http: Program;
  let worker: Program;
  let mine: ReadableSpan[];

  beforeAll(async () => {
    tracing = createTracing({ processor: new SimpleSpanProcessor(exporter), serviceName: 'test', sampled: 1 });
    useTracing(tracing);
    database = await createTestDatabase({ empty: true });
    const log = createLogger('info', { pretty: false, stream: { write: (line) => lines.push(line) } });
    const variables = { DATABASE_URL: database.url, DATABASE_POOL_MAX: '4', PORT: '0', ...environment(9) };
    const modules = [producer, consumer];
    worker = await startProgram(loadConfig({ target: 'worker' }, variables), modules, log);
    http = await startProgram(loadConfig({ target: 'regions' }, variables), modules, log);

    const address = http.app?.server.address() as AddressInfo | null | undefined;
    const port = address?.port ?? 0;
    const answer = await fetch(`http://127.0.0.1:${port}/regions/v1/things/1`, {
      method: 'POST',
      headers: { traceparent: TRACEPARENT, 'content-type': 'application/json' },
      body: JSON.stringify({ name: SECRET_NAME }),
    });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('traceparent')).toMatch(new RegExp(`^00-${TRACE}-[0-9a-f]{16}-01$`));
    expect(answer.headers.get('server-timing')).toMatch(/^app;dur=[\d.]+$/);
    const ends = ['consume regions.thing.noted.v1', 'run weigh', 'POST /regions/v1/things/:id'];
    mine = await until(() => {
      const spans = exporter.getFinishedSpans().filter((span) => span.spanContext().traceId === TRACE);
      return ends.every((name) => spans.some((span) => span.name === name)) ? spans : undefined;
    }, 20_000);
  }, 60_000);

  afterAll(async () => {
    await http?.stop();
    await worker?.stop();
    useTracing(undefined);
    await tracing?.stop();
    await database?.drop();
  });

  const named = (name: string) => {
    const span = mine.find((one) => one.name === name);
    if (!span) throw new Error(`No span ${name} among ${mine.map((one) => one.name).join(', ')}`);
    return span;
  };
  const parentOf = (span: ReadableSpan) =>
    mine.find((one) => one.spanContext().spanId === span.parentSpanContext?.spanId);

  it('goes on from the caller’s, through the write and the queue, to the effect in another service', () => {
    const request = named('POST /regions/v1/things/:id');
    expect(request.parentSpanContext?.spanId).toBe('b7ad6b7169203331');
    const publish = named('publish regions.thing.noted.v1');
    expect(parentOf(publish)?.name).toBe(request.name);
    const consume = named('consume regions.thing.noted.v1');
    expect(parentOf(consume)?.name).toBe(publish.name);
    expect(mine.filter((span) => parentOf(span) === request && span.name.startsWith('INSERT')).length).toBeGreaterThan(
      0,
    );
    expect(
      mine.filter((span) => parentOf(span) === consume && span.name === 'INSERT evaluation').length,
    ).toBeGreaterThan(0);
    expect(parentOf(named('run weigh'))?.name).toBe(request.name);
  });

  it('says of statements their text and not their values, and nothing personal anywhere', () => {
    const texts = mine.map(({ attributes }) => attributes['db.query.text']).filter(Boolean);
    expect(texts).toContain('INSERT INTO noted (name) VALUES ($1)');
    const told = JSON.stringify(
      exporter.getFinishedSpans().map(({ name, attributes, events, status }) => ({ name, attributes, events, status })),
    );
    for (const part of SECRET_NAME.split(' ')) expect(told).not.toContain(part);
  });

  it('is named in the log lines of the request', () => {
    const line = lines.map((text) => JSON.parse(text) as Record<string, unknown>).find(({ msg }) => msg === 'noted');
    expect(line).toMatchObject({ trace_id: TRACE, span_id: named('POST /regions/v1/things/:id').spanContext().spanId });
  });

  it('has no part in what runs by itself: polls make no spans', () => {
    const roots = exporter.getFinishedSpans().filter(({ parentSpanContext }) => parentSpanContext === undefined);
    expect(roots.filter(({ name }) => !name.includes('/'))).toEqual([]);
  });
});

describe('without a collector', () => {
  it('nothing is traced and nothing is loaded', async () => {
    expect(await inSpan('nothing', { kind: 'internal' }, async () => currentTraceparent())).toBeUndefined();
    expect(traceIds()).toEqual({});
  });
});

describe('the text of a statement', () => {
  it.each([
    ["SELECT 'O''Brien', x FROM t WHERE y = $1", "SELECT '?', x FROM t WHERE y = $1"],
    ['SELECT 1', 'SELECT 1'],
  ])('%s tells no literal', (text, told) => expect(withoutValues(text)).toBe(told));
});
