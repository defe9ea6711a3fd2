import {
  type Caller,
  openOnSmallDisk,
  openSmallDisk,
  type ServiceStack,
  type SmallDisk,
  setClock,
  until,
} from '@urbanpilot/testing';
import type pg from 'pg';
import { v4 as uuidv4 } from 'uuid';
import { poolOf } from '../database/connection';
import { retentionSchedule } from '../runtime/retention';
import { runFiring } from '../schedules/run-schedule';
import { asOwner, asSuperuser, countWidgets, inside, openWidgetStack } from './widget-test-kit';
import { COMMITTING, cutConnections, holding, onEachConnection, POOL_MAX, SLOW_COMMIT } from './write-faults-kit';

const PAYMENTS = '/regions/v1/payments';
const MINUTE = 60_000;
const YEAR = 365 * 86_400_000;

const disk = openSmallDisk(2);
const onSmallDisk = disk ? it : it.skip;
afterAll(() => disk?.close());

describe('a write over HTTP', () => {
  let stack: ServiceStack;
  let office: Caller;
  let pool: pg.Pool;
  beforeAll(async () => {
    stack = await openWidgetStack();
    await asOwner(stack, SLOW_COMMIT);
    office = await stack.as('office', '*', 'payer');
    pool = poolOf(stack.context.database.dataSource);
  });
  afterAll(() => stack.close());
  afterEach(() => {
    inside.hold = undefined;
    setClock(0);
  });

  const databaseUrl = () => stack.context.config.environment.DATABASE_URL ?? '';
  const sql = <Row>(text: string) => asSuperuser<Row>(stack, text);
  const traces = async (name: string) => {
    const [row] = await sql<{ audits: number; keys: number }>(
      `SELECT (SELECT count(*)::int FROM regions.audit_log a JOIN regions.widget w ON w.id::text = a.resource_id
               WHERE w.name LIKE '${name}') AS audits,
              (SELECT count(*)::int FROM regions.idempotency_key WHERE body LIKE '%${name}%') AS keys`,
    );
    return { widgets: await countWidgets(stack, name), ...row };
  };
  const ONCE = { widgets: 1, audits: 1, keys: 1 };
  const NOTHING = { widgets: 0, audits: 0, keys: 0 };
  const unavailable = (retryAfter = expect.stringMatching(/^\d+$/)) => ({
    statusCode: 503,
    headers: expect.objectContaining({
      'content-type': 'application/problem+json; charset=utf-8',
      'retry-after': retryAfter,
    }),
  });
  describe.each<[how: string, end: (pid: number) => Promise<unknown>, committed: number]>([
    ['the server ends at its COMMIT', (pid) => sql(`SELECT pg_terminate_backend(${pid})`), 0],
    ['whose answer to COMMIT is lost', async () => cutConnections(pool), 1],
  ])('P1, P4: that %s', (_how, end, committed) => {
    it('is told as 503, and sent again under its key has taken effect once', async () => {
      const [key, name] = [uuidv4(), `slow ${uuidv4()}`];
      const lock = await holding(databaseUrl(), 'SELECT pg_advisory_xact_lock(20261130)');
      const sent = office.post(PAYMENTS, { name }, { key });
      const committing = await until(async () => (await sql<{ pid: number }>(COMMITTING))[0]?.pid);
      await end(committing);
      expect(await sent).toMatchObject(unavailable());
      await lock.release();
      await until(
        async () => !(await sql<{ pid: number }>(`SELECT pid FROM pg_stat_activity WHERE pid = ${committing}`))[0],
      );
      expect(await countWidgets(stack, name)).toBe(committed);
      const again = await office.post(PAYMENTS, { name }, { key });
      expect([again.statusCode, again.json<{ name: string }>().name]).toEqual([201, name]);
      expect(await traces(name)).toEqual(ONCE);
    });
  });

  it('P7, P28: waits for a row that somebody holds as long as a lock may take, then is 503 and leaves nothing', async () => {
    const { id } = (await office.post('/regions/v1/widgets', { name: uuidv4() })).json<{ id: string }>();
    const shorten = (limit: string) => onEachConnection(pool, `SET lock_timeout = '${limit}'`);
    const [row] = await stack.context.database
      .reader('*')
      .rows<{ limit: string }>(`SELECT current_setting('lock_timeout') AS limit`);
    expect(row?.limit).toBe('10s');
    await shorten('300ms');
    const held = await holding(databaseUrl(), `SELECT 1 FROM regions.widget WHERE id = '${id}' FOR UPDATE`);
    const [key, name] = [uuidv4(), uuidv4()];
    const rename = () => office.post(`/regions/v1/widgets/${id}/renaming`, { name }, { key, version: 1 });
    expect(await rename()).toMatchObject(unavailable('2'));
    expect(await traces(name)).toEqual(NOTHING);
    expect((await office.get(`/regions/v1/widgets/${id}`)).statusCode).toBe(200);
    await held.release();
    expect((await rename()).statusCode).toBe(200);
    await shorten('10s');
  });

  it('P28: that finds every connection taken is 503 within 3 s, and goes through when one is free', async () => {
    let release: () => void = () => undefined;
    let entered = 0;
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    inside.hold = () => {
      entered += 1;
      return released;
    };
    const holders = Array.from({ length: POOL_MAX }, () =>
      office.post(PAYMENTS, { name: uuidv4() }, { key: uuidv4() }),
    );
    await until(() => entered === POOL_MAX);
    const [key, name] = [uuidv4(), uuidv4()];
    const began = performance.now();
    expect(await office.post(PAYMENTS, { name }, { key })).toMatchObject(unavailable('2'));
    expect(performance.now() - began).toBeLessThan(3_000);
    release();
    expect((await Promise.all(holders)).map(({ statusCode }) => statusCode)).toEqual(holders.map(() => 201));
    expect((await office.post(PAYMENTS, { name }, { key })).statusCode).toBe(201);
    expect(await traces(name)).toEqual(ONCE);
  });

  it.each([
    ['five minutes on', 5 * MINUTE],
    ['five minutes back', -5 * MINUTE],
    ['a year on', YEAR],
    ['a year back', -YEAR],
  ])('P1: is remembered by the clock of the database, whatever that of the process says: %s', async (_what, shift) => {
    const [key, name] = [uuidv4(), uuidv4()];
    const tell = async () => {
      const caller = stack.withToken(
        await stack.issuer.sign({ subject: 'payer', scopes: ['regions:read', 'regions:write'] }),
      );
      return caller.post(PAYMENTS, { name }, { key });
    };
    const first = await tell();
    setClock(shift);
    await runFiring(stack.context, retentionSchedule(), { period: `clock ${shift}`, slot: new Date() });
    const second = await tell();
    setClock(0);
    await runFiring(stack.context, retentionSchedule(), { period: `right ${shift}`, slot: new Date() });
    const third = await tell();
    expect([first, second, third].map(({ statusCode }) => statusCode)).toEqual([201, 201, 201]);
    expect(new Set([first, second, third].map(({ body }) => body)).size).toBe(1);
    expect(await traces(name)).toEqual(ONCE);
  });

  interface Told {
    name: string;
    key: string;
    status: number;
  }
  /** Writes, several at a time, until some are refused. */
  const writeUntilRefused = async (prefix: string) => {
    const told: Told[] = [];
    while (told.every(({ status }) => status === 201)) {
      const sent = Array.from({ length: POOL_MAX }, () => ({ name: `${prefix}${uuidv4()}`, key: uuidv4() }));
      const round = await Promise.all(
        sent.map(async ({ name, key }) => ({ name, key, answer: await office.post(PAYMENTS, { name }, { key }) })),
      );
      const refused = round.filter(({ answer }) => answer.statusCode !== 201);
      for (const { answer } of refused) expect(answer).toMatchObject(unavailable('60'));
      told.push(...round.map(({ name, key, answer }) => ({ name, key, status: answer.statusCode })));
    }
    return told;
  };

  onSmallDisk('P28: on a disk that is full is 503, leaves nothing, and goes through when there is room', async () => {
    await openOnSmallDisk(databaseUrl(), ['regions.widget', 'regions.audit_log'], disk as SmallDisk);
    // The row itself finds no room, then what is recorded of it at the end.
    for (const table of ['widget', 'audit_log']) {
      const prefix = `full ${table} ${'x'.repeat(30)}`;
      disk?.fill();
      const told = await writeUntilRefused(prefix);
      const taken = told.filter(({ status }) => status === 201).length;
      expect(await traces(`${prefix}%`)).toEqual({ widgets: taken, audits: taken, keys: taken });
      expect((await office.get('/regions/v1/widgets')).statusCode).toBe(200);
      disk?.free();
      for (const { name, key } of told) expect((await office.post(PAYMENTS, { name }, { key })).statusCode).toBe(201);
      expect(await traces(`${prefix}%`)).toEqual({ widgets: told.length, audits: told.length, keys: told.length });
      await sql('ALTER TABLE regions.widget SET TABLESPACE pg_default');
    }
  });
});
