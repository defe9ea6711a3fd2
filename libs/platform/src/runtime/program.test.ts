import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventType } from '@urbanpilot/contract';
import {
  type CuttableProxy,
  createTestDatabase,
  openProxy,
  type TestDatabase,
  tinyMigration,
  tinyModule,
  until,
} from '@urbanpilot/testing';
import pg from 'pg';
import { Type } from 'typebox';
import { v4 as uuidv4 } from 'uuid';
import { systemActor } from '../auth/actor';
import { loadConfig } from '../config/load-config';
import { onEvent } from '../events/event-handler';
import { createLogger } from '../logging/logger';
import { type Program, startProgram } from './program';

const DATA_DIR = mkdtempSync(join(tmpdir(), 'urbanpilot-program-'));
afterAll(() => rmSync(DATA_DIR, { recursive: true }));

const thingMade = eventType({
  type: 'regions.thing.made.v1',
  kind: 'fact',
  description: 'a thing was made',
  schema: Type.Object({ name: Type.String() }),
});

const modules = [
  tinyModule('regions', { migrations: [tinyMigration('Things', 'CREATE TABLE thing (name text NOT NULL)')] }),
  tinyModule('evaluation', {
    migrations: [tinyMigration('Effects', 'CREATE TABLE effect (name text NOT NULL)')],
    handlers: [
      onEvent(thingMade, async (unit, event) => {
        await unit.rows('INSERT INTO effect (name) VALUES ($1)', [event.data.name]);
      }),
    ],
  }),
];

describe('a program whose database goes away', () => {
  let database: TestDatabase;
  let proxy: CuttableProxy;
  let program: Program;
  let client: pg.Client;
  beforeAll(async () => {
    database = await createTestDatabase({ empty: true });
    proxy = await openProxy(database.url);
    const environment = { DATA_DIR, DATABASE_URL: proxy.url, DATABASE_POOL_MAX: '3', PORT: '0' };
    program = await startProgram(loadConfig({}, environment), modules, createLogger('silent', { pretty: false }));
    client = new pg.Client({ connectionString: database.url });
    await client.connect();
  });
  afterAll(async () => {
    await proxy.mend();
    await program.stop();
    await proxy.cut();
    await client.end();
    await database.drop();
  });

  const get = async (path: string) => {
    const startedAt = Date.now();
    const answer = await program.app?.inject(path);
    return { status: answer?.statusCode, type: String(answer?.headers['content-type']), ms: Date.now() - startedAt };
  };
  const makeThing = async (name: string) => {
    await program.services[0]?.context.transaction(systemActor('test'), async (unit) => {
      await unit.rows('INSERT INTO thing (name) VALUES ($1)', [name]);
      unit.publish(thingMade, { subject: name, version: 1, data: { name } });
    });
  };
  const count = async (table: string, name: string) => {
    const { rows } = await client.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM ${table} WHERE name = $1`,
      [name],
    );
    return rows[0]?.count;
  };

  it('is ready while it is there', async () => {
    expect(await get('/readyz')).toMatchObject({ status: 200 });
    expect(await get('/healthz')).toMatchObject({ status: 200 });
  });

  const GONE = { how: 'gone', lose: () => proxy.cut() };
  const HALF_OPEN = { how: 'half-open', lose: () => proxy.block() };

  it.each([GONE, HALF_OPEN])(
    'P28: $how: lives but is not ready, answers 503 within 3 s, writes what it tells, and recovers by itself',
    async ({ lose }) => {
      const [lost, kept] = [uuidv4(), uuidv4()];
      await makeThing(kept);
      await lose();
      expect(await get('/healthz')).toMatchObject({ status: 200 });
      const unready = await get('/readyz');
      expect(unready).toMatchObject({ status: 503, type: 'application/problem+json; charset=utf-8' });
      expect(unready.ms).toBeLessThan(3_000);
      const triedAt = Date.now();
      const attempt = makeThing(lost).then(
        () => 'written',
        () => 'refused',
      );
      expect(await attempt).toBe('refused');
      expect(Date.now() - triedAt).toBeLessThan(3_000);

      await proxy.mend();
      const mendedAt = Date.now();
      await until(async () => (await get('/readyz')).status === 200, 30_000);
      const after = uuidv4();
      await makeThing(after);
      await until(async () => (await count('evaluation.effect', after)) === 1, 30_000);
      expect(Date.now() - mendedAt).toBeLessThan(30_000);
      await until(async () => (await count('evaluation.effect', kept)) === 1, 30_000);
      expect([await count('regions.thing', lost), await count('evaluation.effect', lost)]).toEqual([0, 0]);
      expect([await count('evaluation.effect', kept), await count('evaluation.effect', after)]).toEqual([1, 1]);
    },
    60_000,
  );
});

describe('the start of a program', () => {
  it('fails when its pools could ask for more connections than the server gives', async () => {
    const database = await createTestDatabase({ empty: true });
    const config = loadConfig({ target: 'worker' }, { DATA_DIR, DATABASE_URL: database.url, DATABASE_POOL_MAX: '200' });
    const start = startProgram(config, modules, createLogger('silent', { pretty: false }));
    await expect(start).rejects.toThrow('lower DATABASE_POOL_MAX');
    await database.drop();
  });

  it('serves metrics, and each process answers for the services it hosts only', async () => {
    const database = await createTestDatabase({ empty: true });
    const config = loadConfig(
      { target: 'regions' },
      { DATA_DIR, DATABASE_URL: database.url, DATABASE_POOL_MAX: '2', PORT: '0' },
    );
    const program = await startProgram(config, modules, createLogger('silent', { pretty: false }));
    const ready = await program.app?.inject('/readyz');
    expect(ready?.json()).toEqual({ status: 'ready', services: ['regions'] });
    const metrics = await program.app?.inject('/metrics');
    expect(metrics?.body).toContain('outbox_open_deliveries{service="regions"} 0');
    expect((await program.app?.inject('/evaluation/v1/dead-letters'))?.statusCode).toBe(404);
    await program.stop();
    await database.drop();
  });
});
