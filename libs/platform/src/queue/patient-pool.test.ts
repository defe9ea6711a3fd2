import { type CuttableProxy, createTestDatabase, openProxy, type TestDatabase, until } from '@urbanpilot/testing';
import type pg from 'pg';
import type { Logger } from '../logging/logger';
import { PatientPool } from './patient-pool';
import { migrateQueues, postgresBackend } from './postgres-backend';

describe('a pool that waits for its database', () => {
  let database: TestDatabase;
  let proxy: CuttableProxy;
  beforeAll(async () => {
    database = await createTestDatabase({ empty: true });
    proxy = await openProxy(database.url);
    await migrateQueues(database.url);
  });
  afterAll(async () => {
    await proxy.cut();
    await database.drop();
  });

  it('P28: connects when the database is back, for who awaits and for who is called back', async () => {
    await proxy.cut();
    const pool = new PatientPool({ connectionString: proxy.url, max: 2 });
    pool.on('error', () => undefined);
    let connected = 0;
    const awaited = pool.connect().then((client) => {
      connected += 1;
      return client;
    });
    const calledBack = new Promise<pg.PoolClient | undefined>((resolve, reject) => {
      pool.connect((error, client) => {
        connected += 1;
        if (error) reject(error);
        else resolve(client);
      });
    });
    await until(() => pool.waitingCount === 0 && pool.totalCount === 0);
    expect(connected).toBe(0);
    await proxy.mend();
    for (const client of [await awaited, await calledBack]) {
      expect((await client?.query('SELECT 1 AS one'))?.rows).toEqual([{ one: 1 }]);
      client?.release();
    }
    await pool.end();
  });

  it('gives up waiting when it is ended', async () => {
    await proxy.cut();
    const pool = new PatientPool({ connectionString: proxy.url });
    const waiting = pool.connect();
    await pool.end();
    await expect(waiting).rejects.toThrow();
    await proxy.mend();
  });

  it('P28: of the queue, survives a connection that is cut while nobody queries it', async () => {
    const lost: string[] = [];
    const tell = (_details: unknown, message: string) => lost.push(message);
    const backend = postgresBackend(proxy.url, { debug: tell, warn: tell } as unknown as Logger);
    const pool = backend.producerOptions.connection as unknown as pg.Pool;
    const client = await pool.connect();
    await proxy.cut();
    await until(() => lost.includes('A queue connection was lost'));
    client.release(true);
    await proxy.mend();
    const next = await pool.connect();
    expect((await next.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
    next.release();
    await backend.close();
  });
});
