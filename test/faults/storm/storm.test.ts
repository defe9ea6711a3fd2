import { queueBackends } from '@urbanpilot/testing';
import pg from 'pg';
import { breaches, brokenInvariants } from './check';
import { openStage, type Stage } from './stage';
import { runStorm, type StormResult } from './storm';

/** A few faults that pass quickly; `make faults` tries all of them, two hundred times. */
const SHORT = {
  seed: 7,
  kills: 4,
  // Other tests share the processors; the ten seconds are held by `make faults`.
  backMs: 60_000,
  only: ['kill -9 worker', 'restart PostgreSQL', 'terminate backends', 'lose the queues'],
};

describe.each(queueBackends())('an installation over $name whose parts are killed under load', ({ name }) => {
  let stage: Stage;
  let result: StormResult;
  const protocol: string[] = [];
  beforeAll(async () => {
    stage = await openStage(name === 'Redis' ? 'redis' : 'postgres');
    result = await runStorm(stage, { ...SHORT, say: (line) => protocol.push(line) });
  }, 240_000);
  afterAll(() => stage.close(), 60_000);

  it('P4, R1: loses and doubles nothing, and is back by itself', () => {
    expect({ protocol, breaches: result.breaches }).toEqual({ protocol, breaches: [] });
    expect(result.history.states.size).toBeGreaterThan(0);
  });

  /** What the checker says after a superuser did this, past every trigger; undone afterwards. */
  async function foundAfter(statement: string): Promise<string[]> {
    const client = new pg.Client({ connectionString: stage.databaseUrl });
    await client.connect();
    try {
      await client.query('BEGIN');
      await client.query('SET LOCAL session_replication_role = replica');
      expect((await client.query(statement)).rowCount).toBeGreaterThan(0);
      const sql = async <Row>(text: string, parameters?: unknown[]) =>
        (await client.query(text, parameters)).rows as Row[];
      return await brokenInvariants({ sql });
    } finally {
      await client.query('ROLLBACK');
      await client.end();
    }
  }

  it.each([
    ['an effect that was lost', 'DELETE FROM funding.round_score WHERE rank = 1', 'P9: funding knows the scores'],
    [
      'a projection that fell behind',
      'UPDATE experience.pilot_region SET version = 1',
      'P9: experience knows the pilot',
    ],
    ['an inbox row that was lost', 'DELETE FROM evaluation.inbox_event', 'is done once in evaluation'],
    ['an event that came from nowhere', 'DELETE FROM evaluation.outbox_event', 'came from nowhere'],
    ['money out of nothing', 'UPDATE funding.fund SET allocated_fen = allocated_fen + 1', 'P5: a fund has given out'],
    ['a line that lost a fen', 'UPDATE funding.allocation_line SET amount_fen = amount_fen + 1', 'P5: the lines'],
    [
      'a write without its record',
      "DELETE FROM evaluation.audit_log WHERE action = 'round.published'",
      'P22: each change of a round',
    ],
    [
      'a progress entry that was applied twice',
      `INSERT INTO regions.progress_entry SELECT gen_random_uuid(), task_id, territory_id, percent, narrative, fall_reason,
         reported_by, recorded_at FROM regions.progress_entry`,
      'P1: nothing that clients marked',
    ],
    ['a finding without its task', "DELETE FROM regions.task WHERE origin = 'rectification'", 'P9: each finding'],
    ['an operation that never ended', "UPDATE evaluation.operation SET state = 'running'", 'P10: every operation'],
  ])('the checker finds %s', async (_what, statement, expected) => {
    expect((await foundAfter(statement)).join('\n')).toContain(expected);
  });

  it('the checker finds an acknowledged write that is gone', async () => {
    const path = [...result.history.states.keys()].find((known) => known.includes('/progress-entries#')) ?? '';
    await stage.sql(
      `SET session_replication_role = replica; DELETE FROM regions.progress_entry WHERE id = '${path.split('#')[1]}'`,
    );
    expect((await breaches(stage, result.history)).join('\n')).toContain(`P4: ${path}`);
  });
});
