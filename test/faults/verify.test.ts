import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLogger, type EmbeddedPostgres, loadConfig, startEmbeddedPostgres } from '@urbanpilot/platform';
import { seedProgramme } from '@urbanpilot/seed';
import { clientOf, type DemoClientName, freePort, startProgramProcess } from '@urbanpilot/testing';
import pg from 'pg';
import { verifyInstallation } from '../../services/audit/verify';
import { walkCycle } from '../cycle/cycle';

const PROGRAM = join(__dirname, '../../services/dist/main.js');

interface Verdict {
  code: number;
  report: string;
}

/** Runs `verify` as an operator does. */
function verify(environment: Record<string, string>, options: string[] = []): Promise<Verdict> {
  return new Promise((resolve) => {
    const env = { PATH: process.env.PATH, HOME: process.env.HOME, ...environment };
    execFile(process.execPath, [PROGRAM, 'verify', ...options], { env }, (error, stdout) =>
      resolve({ code: error ? Number(error.code) : 0, report: stdout }),
    );
  });
}

/** The same without a process of its own, which takes longer than what it checks. */
async function verifyHere(environment: Record<string, string>, options: { anchors?: string } = {}): Promise<Verdict> {
  let report = '';
  const code = await verifyInstallation(loadConfig({}, environment), options, (text) => {
    report += text;
  });
  return { code, report };
}

/** One byte or number that a superuser changes in place, and what the report must say. */
const ALTERATIONS: [what: string, sql: string, says: RegExp][] = [
  [
    'a byte of an audit record',
    `UPDATE regions.audit_log SET record = replace(record, '"action":"t', '"action":"T') WHERE seq =
       (SELECT min(seq) FROM regions.audit_log WHERE action LIKE 't%')`,
    /regions +audit log: BROKEN at \d+, row [0-9a-f-]{36}: action differs from the record/,
  ],
  [
    'the tail and the head of an audit log',
    `DELETE FROM funding.audit_log WHERE seq > 3;
     UPDATE funding.audit_chain SET seq = 3, hash = (SELECT hash FROM funding.audit_log WHERE seq = 3)`,
    /funding +audit log: BROKEN at 4: the tail is cut off/,
  ],
  [
    'a byte of a snapshot with its checksum',
    `UPDATE evaluation.round_snapshot SET content = replace(content, '"format":1', '"format":2'),
       sha256 = encode(pg_catalog.sha256(convert_to(replace(content, '"format":1', '"format":2'), 'UTF8')), 'hex')`,
    /evaluation +scored and published rounds: ALTERED [0-9a-f-]{36}: snapshot/,
  ],
  [
    'the grade of a published result',
    `UPDATE evaluation.round_result SET grade = grade || '!' WHERE position = 1`,
    /evaluation +scored and published rounds: ALTERED [0-9a-f-]{36}: results/,
  ],
  [
    'the period of a round',
    `UPDATE evaluation.round SET period = '1999'`,
    /evaluation +scored and published rounds: ALTERED [0-9a-f-]{36}: the round itself/,
  ],
  [
    'a fen from one line to another',
    `UPDATE funding.allocation_line l SET amount_fen = amount_fen + CASE WHEN territory_id = first THEN 1 ELSE -1 END
       FROM (SELECT allocation_id AS of, (array_agg(territory_id ORDER BY amount_fen DESC))[1] AS first,
               (array_agg(territory_id ORDER BY amount_fen DESC))[2] AS second FROM funding.allocation_line GROUP BY 1) t
       WHERE l.allocation_id = t.of AND l.territory_id IN (first, second)`,
    /funding +approved and issued allocations: ALTERED [0-9a-f-]{36}: the line of /,
  ],
  [
    'a score that an allocation rests on',
    'UPDATE funding.round_score SET score = score - 0.01 WHERE rank = 1',
    /funding +approved and issued allocations: ALTERED [0-9a-f-]{36}: the fingerprint/,
  ],
  [
    'the document number of an issue',
    `UPDATE funding.allocation SET document_number = document_number || '1' WHERE state = 'issued'`,
    /funding +approved and issued allocations: ALTERED [0-9a-f-]{36}: the audit record of its issue/,
  ],
  [
    'the balance of a fund',
    'UPDATE funding.fund SET allocated_fen = allocated_fen - 1 WHERE allocated_fen > 0',
    /funding +balances of funds: ALTERED [0-9a-f-]{36}: allocated \d+ fen, issued \d+/,
  ],
];

describe('make verify', () => {
  const DATA_DIR = mkdtempSync(join(tmpdir(), 'urbanpilot-verify-'));
  let running: Verdict;
  let stopped: Verdict;
  let embedded: EmbeddedPostgres;
  let superuser: pg.Client;

  beforeAll(async () => {
    const PORT = String(await freePort());
    const program = await startProgramProcess(['--seed=demo'], { DATA_DIR, PORT });
    const as = (name: DemoClientName) => clientOf(`http://127.0.0.1:${PORT}`, DATA_DIR, name);
    await walkCycle({ as, programme: await seedProgramme(as('office')), mark: 'verify', say: () => undefined });
    running = await verify({ DATA_DIR });
    await program.stop();
    stopped = await verify({ DATA_DIR });
    const log = createLogger('silent', { pretty: false });
    embedded = await startEmbeddedPostgres({ dataDir: join(DATA_DIR, 'postgres'), log });
    superuser = new pg.Client({ connectionString: embedded.url });
    await superuser.connect();
    await superuser.query('SET session_replication_role = replica');
  }, 240_000);
  afterAll(async () => {
    await superuser.end();
    await embedded.stop();
    rmSync(DATA_DIR, { recursive: true, force: true });
  });

  it('P23, S6: everything holds after a year of work, while the program runs and when it is stopped', () => {
    for (const { code, report } of [running, stopped]) {
      expect([code, report]).toEqual([0, expect.stringContaining('Everything holds.')]);
      expect(report).toContain('scored and published rounds: 1 hold');
      expect(report).toContain('approved and issued allocations: 1 hold');
      expect(report).toMatch(/funding +audit log: holds \(\d+ rows sealed, \d+ not yet, head \w{16}, \d+ anchors\)/);
    }
    expect(stopped.report).not.toMatch(/[1-9]\d* not yet/);
  });

  const tables = ['regions.audit_log', 'funding.audit_log', 'funding.audit_chain', 'evaluation.round_snapshot']
    .concat(['evaluation.round_result', 'evaluation.round', 'funding.allocation_line', 'funding.round_score'])
    .concat(['funding.allocation', 'funding.fund']);

  it.each(ALTERATIONS)('S6: finds and names %s', async (_what, sql, says) => {
    for (const table of tables)
      await superuser.query(`CREATE TABLE public.kept_${tables.indexOf(table)} AS TABLE ${table}`);
    await superuser.query(sql);
    const { code, report } = await verifyHere({ DATA_DIR, DATABASE_URL: embedded.url });
    for (const [index, table] of tables.entries()) {
      await superuser.query(`DELETE FROM ${table}; INSERT INTO ${table} SELECT * FROM public.kept_${index};
        DROP TABLE public.kept_${index}`);
    }
    expect(report).toMatch(says);
    expect([code, report]).toEqual([1, expect.stringContaining('SOMETHING WAS ALTERED.')]);
  });

  it('S6: everything holds again when it is put back', async () => {
    expect((await verify({ DATA_DIR, DATABASE_URL: embedded.url })).code).toBe(0);
  });

  it('answers 2 where it could not check: no database, no anchors, anchors that are none', async () => {
    const nowhere = await verifyHere({ DATA_DIR, DATABASE_URL: 'postgres://nobody@127.0.0.1:9/none' });
    expect([nowhere.code, nowhere.report]).toEqual([2, expect.stringContaining('could not be checked')]);
    const there = { DATA_DIR, DATABASE_URL: embedded.url };
    const without = await verifyHere(there, { anchors: join(DATA_DIR, 'other.jsonl') });
    expect([without.code, without.report]).toEqual([2, expect.stringContaining('its anchors are not in')]);
    const other = await verify(there, ['--anchors', join(DATA_DIR, 'address')]);
    expect([other.code, other.report]).toEqual([2, expect.stringContaining('Line 1 of')]);
    const empty = await verifyHere({ DATA_DIR: join(DATA_DIR, 'keys') });
    expect([empty.code, empty.report]).toEqual([2, expect.stringContaining('There is no embedded database')]);
  });
});
