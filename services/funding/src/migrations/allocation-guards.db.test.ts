import { openServiceStack, type ServiceStack } from '@urbanpilot/testing';
import { aCast, advance, approve, aScoredDraft, type BuiltAllocation, type Cast } from '../funding-builders';
import { fundingModule } from '../module';

describe('the database itself', () => {
  let stack: ServiceStack;
  let cast: Cast;
  beforeAll(async () => {
    stack = await openServiceStack(fundingModule);
    cast = await aCast(stack);
  });
  afterAll(() => stack.close());

  /** Runs statements as the program's role, past all of its code. */
  const run = (...statements: [sql: string, ...parameters: unknown[]][]) =>
    stack.context.database.transaction('*', async (manager) => {
      for (const [sql, ...parameters] of statements) await manager.query(sql, parameters);
    });
  const proposal = async (): Promise<BuiltAllocation> => {
    const { draft } = await aScoredDraft(stack, cast);
    return advance(cast.office, await advance(cast.office, draft, 'simulation'), 'proposal');
  };

  it('P21: refuses an approver who drafted, changed or proposed', async () => {
    const { id } = await proposal();
    for (const duty of ['drafted_by', 'proposed_by']) {
      const approval = `UPDATE allocation SET state = 'approved', approved_by = ${duty} WHERE id = $1`;
      await expect(run([approval, id])).rejects.toThrow('allocation_separation_ck');
    }
    await expect(run(["UPDATE allocation SET state = 'approved' WHERE id = $1", id])).rejects.toThrow(
      'allocation_approved_ck',
    );
  });

  it('P21: refuses a step skipped, and terms or lines changed after the simulation', async () => {
    const { id } = await approve(cast, (await aScoredDraft(stack, cast)).draft);
    const refuse = (sql: string) => expect(run([sql, id])).rejects;
    await refuse("UPDATE allocation SET state = 'draft', fingerprint = NULL, result = NULL WHERE id = $1").toThrow(
      'go from',
    );
    await refuse('UPDATE allocation SET pool_fen = pool_fen + 1 WHERE id = $1').toThrow();
    await refuse(
      "UPDATE allocation SET state = 'issued', issued_by = 'x', document_number = 'x', issued_at = now(), pool_fen = 1 WHERE id = $1",
    ).toThrow('fixed');
    await refuse('UPDATE allocation_line SET amount_fen = 0 WHERE allocation_id = $1').toThrow('only while');
    await refuse('DELETE FROM allocation_line WHERE allocation_id = $1').toThrow('only while');
    await refuse('DELETE FROM allocation WHERE id = $1').toThrow();
  });

  it('P5: refuses, at commit, lines that do not add up to the pool', async () => {
    const { draft } = await aScoredDraft(stack, cast);
    const { id } = draft;
    await expect(
      run(["UPDATE allocation SET state = 'simulated', result = '{}', fingerprint = 'x' WHERE id = $1", id]),
    ).rejects.toThrow('do not add up');
    const line = `INSERT INTO allocation_line VALUES ($1, gen_random_uuid(), '甲', $2, NULL, '{}')`;
    const simulated = "UPDATE allocation SET state = 'simulated', result = '{}', fingerprint = 'x' WHERE id = $1";
    await expect(run([line, id, '99999999'], [simulated, id])).rejects.toThrow('do not add up');
    await run([line, id, '99999999'], [line, id, '1'], [simulated, id]);
  });

  it('P5: refuses an overdraft, and a fund that says other than its issued allocations', async () => {
    const approved = await approve(cast, (await aScoredDraft(stack, cast)).draft);
    const { fundId, id } = approved;
    await expect(run(['UPDATE fund SET allocated_fen = amount_fen + 1 WHERE id = $1', fundId])).rejects.toThrow(
      'fund_no_overdraft_ck',
    );
    await expect(run(['UPDATE fund SET allocated_fen = -1 WHERE id = $1', fundId])).rejects.toThrow(
      'fund_no_overdraft_ck',
    );
    await expect(run(['UPDATE fund SET allocated_fen = 1 WHERE id = $1', fundId])).rejects.toThrow('has given other');
    const issue = `UPDATE allocation SET state = 'issued', issued_by = 'x', document_number = 'x', issued_at = now() WHERE id = $1`;
    await expect(run([issue, id])).rejects.toThrow('has given other');
    const fund = await cast.finance.get(`/funding/v1/funds/${fundId}`);
    expect(fund.json()).toMatchObject({ issued: { amount: '0.00' }, version: 1 });
  });

  it('P19: shows no region-bound row without a reach, and those of the reach only', async () => {
    const { draft, territoryIds } = await aScoredDraft(stack, cast);
    await advance(cast.office, draft, 'simulation');
    for (const table of ['pilot_region', 'round_score', 'allocation_line']) {
      const count = async (reach: '*' | string[]) =>
        (
          await stack.context.database
            .reader(reach)
            .rows<{ n: number }>(`SELECT count(*)::integer AS n FROM ${table} WHERE territory_id = ANY ($1::uuid[])`, [
              territoryIds,
            ])
        )[0]?.n;
      expect([await count([]), await count(territoryIds.slice(0, 1)), await count('*')]).toEqual([0, 1, 3]);
    }
    const unset = await stack.context.database.dataSource.query('SELECT 1 FROM allocation_line');
    expect(unset).toEqual([]);
  });

  it('P19: the functions that look beyond reach put it back', async () => {
    const { draft, territoryIds } = await aScoredDraft(stack, cast);
    const [own] = territoryIds;
    await stack.context.database.transaction([own ?? ''], async (manager) => {
      const all = await manager.query('SELECT * FROM allocation_territories($1)', [draft.id]);
      const [{ reach }] = await manager.query("SELECT current_setting('app.reach') AS reach");
      expect([all.length, reach]).toEqual([3, own]);
    });
  });
});
