import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { appliedMigrations } from '@urbanpilot/platform';
import { createTestDatabase, type TestDatabase, until } from '@urbanpilot/testing';
import pg from 'pg';
import { GATE } from './slow-migration';

const PROGRAM = join(__dirname, '../dist/faults/migration-process.js');

describe('R8: a migration', () => {
  let database: TestDatabase;
  let pool: pg.Pool;
  const children: ChildProcess[] = [];
  beforeAll(async () => {
    database = await createTestDatabase({ empty: true });
    pool = new pg.Pool({ connectionString: database.url, max: 2 });
  });
  afterAll(async () => {
    for (const child of children) child.kill('SIGKILL');
    await pool.end();
    await database.drop();
  });

  const start = () => {
    const child = fork(PROGRAM, [database.url], { execArgv: [], stdio: 'inherit' });
    children.push(child);
    return { child, ended: once(child, 'exit') as Promise<[code: number | null, signal: string | null]> };
  };
  const waiting = async (query: string) => {
    const { rows } = await pool.query(
      `SELECT pid FROM pg_stat_activity
       WHERE datname = current_database() AND wait_event = 'advisory' AND query LIKE $1 || '%'`,
      [query],
    );
    return rows.length;
  };
  const midway = () => waiting('CREATE TABLE slow');
  const atTheDoor = () => waiting('SELECT pg_advisory_lock');
  const closeGate = async () => {
    const gate = await pool.connect();
    await gate.query('SELECT pg_advisory_lock($1)', [GATE]);
    return async () => {
      await gate.query('SELECT pg_advisory_unlock($1)', [GATE]);
      gate.release();
    };
  };

  it('whose process is killed midway leaves nothing; of two starts that follow one does it whole, and both go on', async () => {
    const openGate = await closeGate();
    const first = start();
    await until(async () => (await midway()) === 1);
    first.child.kill('SIGKILL');
    await first.ended;
    // The server still goes on with the statement: nobody else begins before it is rolled back.
    const both = [start(), start()];
    await until(async () => (await atTheDoor()) === 2);
    expect(await midway()).toBe(1);
    await openGate();
    expect(await Promise.all(both.map(({ ended }) => ended))).toEqual([
      [0, null],
      [0, null],
    ]);
    expect(await appliedMigrations(database.url, 'regions')).toContain('Slow1760009000000');
    expect((await pool.query('SELECT * FROM regions.slow')).rows).toEqual([
      { statement_limit: '0', lock_limit: '1min' },
    ]);
  });
});
