import { type ServiceStack, until } from '@urbanpilot/testing';
import { v4 as uuidv4, v7 as uuidv7 } from 'uuid';
import { asSuperuser, countWidgets, openWidgetStack } from '../http/widget-test-kit';
import { Problem } from '../problems/problem';
import { isUnreachable, translateDatabaseError } from './database-errors';

describe('a transaction', () => {
  let stack: ServiceStack;
  beforeAll(async () => {
    stack = await openWidgetStack();
  });
  afterAll(() => stack.close());

  const refusal = (code: string) => `DO $$ BEGIN RAISE EXCEPTION 'contention' USING ERRCODE = '${code}'; END $$`;

  it.each(['40001', '40P01'])('P7: that loses to another (%s) is run again from its start', async (code) => {
    let runs = 0;
    const name = uuidv4();
    const result = await stack.context.database.transaction('*', async (manager) => {
      runs += 1;
      await manager.query('INSERT INTO widget (id, name, version) VALUES ($1, $2, 1)', [uuidv7(), name]);
      if (runs < 3) await manager.query(refusal(code));
      return 'done';
    });
    expect([result, runs, await countWidgets(stack, name)]).toEqual(['done', 3, 1]);
  });

  it('P7: is given up after five runs, and is run once when its failure is another', async () => {
    for (const [code, expected] of [
      ['40001', 5],
      ['22012', 1],
    ] as const) {
      let runs = 0;
      const failing = stack.context.database.transaction('*', async (manager) => {
        runs += 1;
        await manager.query(refusal(code));
      });
      await expect(failing).rejects.toThrow('contention');
      expect(runs).toBe(expected);
    }
  });

  it('P7: two that lock the same rows in opposite order both succeed', async () => {
    const ids = [uuidv7(), uuidv7()];
    for (const id of ids) await asSuperuser(stack, `INSERT INTO regions.widget VALUES ('${id}', '${id}', NULL, 0)`);
    const meeting = rendezvous(2);
    const lockBoth = (order: string[]) =>
      stack.context.database.transaction('*', async (manager) => {
        for (const [step, id] of order.entries()) {
          await manager.query('UPDATE widget SET version = version + 1 WHERE id = $1', [id]);
          if (step === 0) await meeting();
        }
      });
    await Promise.all([lockBoth(ids), lockBoth([...ids].reverse())]);
    const rows = await asSuperuser(stack, `SELECT version FROM regions.widget WHERE id IN ('${ids.join("','")}')`);
    expect(rows).toEqual([{ version: 2 }, { version: 2 }]);
  });

  it('P28: whose connection ends between two statements is told as unreachable, and nothing of it stays', async () => {
    const name = uuidv4();
    const cut = stack.context.database.transaction('*', async (manager) => {
      await manager.query('INSERT INTO widget (id, name, version) VALUES ($1, $2, 1)', [uuidv7(), name]);
      const [backend] = await manager.query<{ pid: number }[]>('SELECT pg_backend_pid() AS pid');
      await asSuperuser(stack, `SELECT pg_terminate_backend(${backend?.pid})`);
      await until(() => manager.queryRunner?.isReleased);
      await manager.query('SELECT 1');
    });
    const error = await cut.catch((reason: unknown) => reason);
    expect(isUnreachable(error)).toBe(true);
    expect(await countWidgets(stack, name)).toBe(0);
  });
});

/** Answers when so many have come; whoever comes later passes. */
function rendezvous(count: number): () => Promise<void> {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  let come = 0;
  return () => {
    come += 1;
    if (come >= count) open();
    return opened;
  };
}

describe('what the database refuses', () => {
  const refusal = (code: string, more: object = {}) => Object.assign(new Error('SELECT secret'), { code, ...more });

  it.each<[code: string, status: number]>([
    ['22021', 400],
    ['22P05', 400],
    ['22P02', 400],
    ['22003', 400],
    ['23505', 409],
    ['23P01', 409],
    ['23503', 422],
    ['57P01', 503],
    ['53300', 503],
    ['53100', 503],
    ['55P03', 503],
    ['57014', 503],
    ['40001', 503],
    ['08006', 503],
    ['ECONNREFUSED', 503],
  ])('%s is told as %d, without its words', (code, status) => {
    const problem = translateDatabaseError(refusal(code)) as Problem;
    expect(problem).toBeInstanceOf(Problem);
    expect(problem.definition.status).toBe(status);
    expect(problem.message).not.toContain('secret');
  });

  it('a missing reference is told with the value that was given, never with the table', () => {
    const detail = 'Key (parent_id)=(7f) is not present in table "secret_table".';
    const problem = translateDatabaseError(refusal('23503', { detail, constraint: 'secret_fk' })) as Problem;
    expect(problem.message).toContain('"7f"');
    expect(problem.message).not.toContain('secret');
  });

  it('a fault of ours stays what it is', () => {
    for (const error of [refusal('42601'), refusal('23514'), new Error('plain')]) {
      expect(translateDatabaseError(error)).toBe(error);
    }
  });

  it('a server that cannot be reached over any address is away', () => {
    expect(isUnreachable(new AggregateError([refusal('ECONNREFUSED')]))).toBe(true);
    expect(isUnreachable(new Error('Connection terminated unexpectedly'))).toBe(true);
    expect(isUnreachable(new Error('something else'))).toBe(false);
  });
});
