import { createTestDatabase, until } from '@urbanpilot/testing';
import pg from 'pg';
import { createLogger } from '../logging/logger';
import { SilenceGuard } from './silence-guard';

const STALL_MS = 1_500;

/** Keeps this process from everything else, as a long computation does. */
function stall(): void {
  const until = performance.now() + STALL_MS;
  while (performance.now() < until);
}

describe('the guard against a silent PostgreSQL', () => {
  it('does not take a stall of this process for silence', async () => {
    const database = await createTestDatabase({ empty: true });
    const pool = new pg.Pool({ connectionString: database.url });
    const guard = new SilenceGuard(pool, database.url, createLogger('silent', { pretty: false }), 0);
    const client = await pool.connect();
    const probe = jest.spyOn(pg.Client.prototype, 'connect');
    await until(() => probe.mock.calls.length > 0);
    stall();
    await Promise.all(probe.mock.results.map(({ value }) => value));
    expect((await client.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
    guard.stop();
    probe.mockRestore();
    client.release();
    await pool.end();
    await database.drop();
  });
});
