import { until } from '@urbanpilot/testing';
import { type AuditStack, openAuditStack } from './audit-test-kit';
import { verifyChain } from './verify-chain';

describe('the seal of an audit log', () => {
  let stack: AuditStack;
  beforeEach(async () => {
    stack = await openAuditStack();
  });
  afterEach(() => stack.close());

  const seqs = async () =>
    (await stack.rows<{ seq: string }>('SELECT seq FROM audit_log WHERE seq IS NOT NULL ORDER BY seq')).map(({ seq }) =>
      Number(seq),
    );
  const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
  const verify = () => verifyChain(stack.database.reader('*'), 'regions', { anchors: [] });

  it('P23: seals more than a batch, once, and the chain is whole', async () => {
    await stack.record(2_300);
    expect(await stack.keeper.sealer.sealAll()).toBe(2_300);
    expect(await stack.keeper.sealer.sealAll()).toBe(0);
    expect(await seqs()).toEqual(upTo(2_300));
    expect(await verify()).toMatchObject({ upTo: '2300', unsealed: 0, fault: null });
  });

  it('P23: several sealers at once leave one chain without gap or fork', async () => {
    const sealers = [stack.keeper, stack.another(), stack.another()].map(({ sealer }) => sealer);
    let writing = true;
    const sealing = sealers.map(async (sealer) => {
      while (writing) await sealer.sealAll();
    });
    for (let n = 0; n < 30; n += 1) await stack.record(7);
    writing = false;
    await Promise.all(sealing);
    await stack.keeper.sealer.sealAll();
    expect(await seqs()).toEqual(upTo(210));
    expect((await verify()).fault).toBeNull();
  });

  it('P23: a row that commits after newer ones were sealed is sealed then', async () => {
    const late = await stack.as('application');
    await late.query('BEGIN');
    await late.query(
      `INSERT INTO audit_log (id, occurred_at, actor, action, resource_type, resource_id, record)
       VALUES ('00000000-0000-7000-8000-000000000001', '2026-01-01T00:00:00.000Z', 'a', 'b', 'c', 'd', $1)`,
      [
        '{"action":"b","actor":"a","id":"00000000-0000-7000-8000-000000000001","occurred_at":"2026-01-01T00:00:00.000Z","resource_id":"d","resource_type":"c","territory_id":null}',
      ],
    );
    await stack.record(3);
    expect(await stack.keeper.sealer.sealAll()).toBe(3);
    await late.query('COMMIT');
    expect(await stack.keeper.sealer.sealAll()).toBe(1);
    const [last] = await stack.rows<{ id: string }>('SELECT id FROM audit_log WHERE seq = 4');
    expect(last?.id).toBe('00000000-0000-7000-8000-000000000001');
    expect((await verify()).fault).toBeNull();
  });

  it('P23: a sealer that is cut off in the middle leaves nothing half-sealed', async () => {
    await stack.record(5);
    const blocker = await stack.as('owner');
    await blocker.query('BEGIN');
    await blocker.query('LOCK TABLE audit_log IN SHARE MODE');
    const cut = stack.keeper.sealer.sealAll();
    cut.catch(() => undefined);
    const waiting = await until(async () => {
      const [row] = await stack.rows<{ pid: number }>(
        "SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'",
      );
      return row?.pid;
    });
    await stack.rows('SELECT pg_terminate_backend($1)', [waiting]);
    await expect(cut).rejects.toThrow();
    await blocker.query('ROLLBACK');
    expect(await seqs()).toEqual([]);
    expect(await stack.another().sealer.sealAll()).toBe(5);
    expect((await verify()).fault).toBeNull();
  });

  it('P23: writers do not wait for a sealer, nor a sealer for writers', async () => {
    await stack.record(3);
    const sealing = await stack.as('sealer');
    await sealing.query('BEGIN');
    await sealing.query("SELECT pg_advisory_xact_lock(hashtextextended('urbanpilot-audit-sealer-regions', 0))");
    await sealing.query("UPDATE audit_log SET seq = 9, hash = 'x' WHERE seq IS NULL AND resource_id = '0'");
    await stack.record(2);
    expect(await stack.another().sealer.sealAll()).toBe(0);
    await sealing.query('ROLLBACK');
    expect(await stack.keeper.sealer.sealAll()).toBe(5);
  });

  it('P23: while it runs, at most about a second stays unsealed, and the stop seals the rest', async () => {
    stack.keeper.start();
    await stack.record(4);
    await until(async () => (await seqs()).length === 4, 3_000);
    await stack.record(2);
    await stack.keeper.stop();
    expect(await seqs()).toEqual(upTo(6));
  });

  it('P23: only the sealer may seal, once, and nobody may do anything else', async () => {
    await stack.record(2);
    const [row] = await stack.rows<{ id: string }>('SELECT id FROM audit_log ORDER BY id');
    const seal = `UPDATE audit_log SET seq = 1, hash = 'x' WHERE id = '${row?.id}'`;
    const [application, owner, sealer] = [
      await stack.as('application'),
      await stack.as('owner'),
      await stack.as('sealer'),
    ];
    const columns = '(id, occurred_at, actor, action, resource_type, resource_id, record, seq, hash)';
    for (const refused of [
      seal,
      'DELETE FROM audit_log',
      'TRUNCATE audit_log',
      "UPDATE audit_log SET record = 'x'",
      'UPDATE audit_chain SET seq = 7',
      `INSERT INTO audit_log ${columns} VALUES (gen_random_uuid(), now(), 'a', 'b', 'c', 'd', '{}', 1, 'x')`,
    ]) {
      await expect(application.query(refused)).rejects.toMatchObject({ code: '42501' });
    }
    await expect(owner.query(seal)).rejects.toMatchObject({ code: '23001' });
    await expect(owner.query('DELETE FROM audit_log')).rejects.toMatchObject({ code: '23001' });
    await expect(sealer.query("UPDATE audit_log SET record = 'x'")).rejects.toMatchObject({ code: '42501' });
    await expect(sealer.query('DELETE FROM audit_log')).rejects.toMatchObject({ code: '42501' });
    await expect(sealer.query('INSERT INTO audit_chain (seq, hash) VALUES (1, 1)')).rejects.toMatchObject({
      code: '42501',
    });
    await sealer.query(seal);
    for (const again of [seal, 'UPDATE audit_log SET seq = NULL, hash = NULL WHERE seq = 1']) {
      await expect(sealer.query(again)).rejects.toMatchObject({ code: '23001' });
    }
  });
});
