import { randomUUID } from 'node:crypto';
import { everyItem, must, type paths, refusal } from '@urbanpilot/contract/client';
import type { PublishedRound } from './rounds';
import { table } from './table';
import { check, until, versioned, type Walk } from './walk';

type Draft = paths['/funding/v1/allocations']['post']['requestBody']['content']['application/json'];

const yuan = (amount: string) => ({ amount, unit: 'CNY' as const });
const key = () => ({ 'idempotency-key': randomUUID() });
const fen = (amount: string) => BigInt(amount.replace('.', ''));

/** Allocation: factors from the published round, floors and caps, approved by a second person, issued by finance. */
export async function walkAllocation(walk: Walk, round: PublishedRound): Promise<void> {
  walk.say('4. 资金分配：测算、会商、批准、下达');
  const office = walk.as('office');
  const fund = await must(
    office.POST('/funding/v1/funds', {
      params: { header: key() },
      body: { name: `试点奖补资金 ${walk.mark}`, kind: 'subsidy', budgetYear: 2026, amount: yuan('120000000.00') },
    }),
  );
  const counties = new Set(round.results.map(({ territoryId }) => territoryId));
  const others = [...walk.programme.territories.values()].filter(({ id }) => !counties.has(id));
  const draft: Draft = {
    fundId: fund.id,
    name: `试点奖补资金分配方案 ${walk.mark}`,
    programmeId: walk.programme.programmeId,
    pool: yuan('100000000.01'),
    factors: [{ source: 'round-score', roundId: round.id, weight: '1' }],
    floors: { perRegion: yuan('100000.00') },
    caps: { perRegion: yuan('30000000.00') },
    exclusions: others.map(({ id }) => ({ territoryId: id, reason: '设区市不参与县级分配' })),
  };
  await refuseInfeasible(walk, draft);
  const drafted = await must(office.POST('/funding/v1/allocations', { params: { header: key() }, body: draft }));
  const simulated = await until('the round to reach funding', async () => {
    const { data } = await office.POST('/funding/v1/allocations/{id}/simulation', { params: versioned(drafted) });
    return data;
  });
  const proposed = await must(office.POST('/funding/v1/allocations/{id}/proposal', { params: versioned(simulated) }));
  const own = await refusal(office.POST('/funding/v1/allocations/{id}/approval', { params: versioned(proposed) }));
  check(walk, own.status === 403, '拟订方案的一方不能批准自己的方案');
  const approved = await must(
    walk.as('leader').POST('/funding/v1/allocations/{id}/approval', { params: versioned(proposed) }),
  );
  const issue = { params: { ...versioned(approved), header: { ...versioned(approved).header, ...key() } } };
  const document = { documentNumber: `财预〔2026〕${walk.mark}号` };
  const issued = await must(
    walk.as('finance').POST('/funding/v1/allocations/{id}/issuance', { ...issue, body: document }),
  );
  const again = await must(
    walk.as('finance').POST('/funding/v1/allocations/{id}/issuance', { ...issue, body: document }),
  );
  check(
    walk,
    issued.state === 'issued' && JSON.stringify(again) === JSON.stringify(issued),
    '重复下达只生效一次，返回同一结果',
  );
  await showLines(walk, issued.id, issued.pool.amount, fund.id);
}

async function refuseInfeasible(walk: Walk, draft: Draft): Promise<void> {
  const office = walk.as('office');
  const impossible = { ...draft, name: `${draft.name} 下限过高`, floors: { perRegion: yuan('50000000.00') }, caps: {} };
  const drafted = await must(office.POST('/funding/v1/allocations', { params: { header: key() }, body: impossible }));
  const problem = await until('the refusal of infeasible floors', async () => {
    const refused = await refusal(
      office.POST('/funding/v1/allocations/{id}/simulation', { params: versioned(drafted) }),
    );
    return refused.type === 'limits-infeasible' ? refused : undefined;
  });
  check(walk, problem.status === 422, '下限之和超过总额的方案被拒绝，并说明差额');
}

async function showLines(walk: Walk, id: string, pool: string, fundId: string): Promise<void> {
  const path = { id };
  const all = await everyItem((cursor) =>
    walk.as('auditor').GET('/funding/v1/allocations/{id}/lines', { params: { path, query: { limit: 200, cursor } } }),
  );
  const lines = all.filter(({ excludedReason }) => excludedReason === null);
  const sum = lines.reduce((total, { amount }) => total + fen(amount.amount), 0n);
  check(walk, sum === fen(pool), `${lines.length} 条分配明细合计 ${pool} 元，与总额分毫不差`);
  const sorted = [...lines].sort((a, b) => Number(fen(b.amount.amount) - fen(a.amount.amount)));
  const shown = sorted.length > 13 ? [...sorted.slice(0, 10), ...sorted.slice(-3)] : sorted;
  const rows = shown.map(({ territoryName, amount }) => [territoryName, amount.amount]);
  for (const line of table([{ title: '地区' }, { title: '金额（元）', align: 'right' }], rows)) walk.say(`    ${line}`);
  const first = sorted[0];
  if (!first) return;
  const detail = await must(
    walk.as('office').GET('/funding/v1/allocations/{id}/lines/{territoryId}', {
      params: { path: { id, territoryId: first.territoryId } },
    }),
  );
  walk.say(`  ${detail.territoryName}金额的由来：`);
  for (const sentence of detail.explanation.slice(0, 6)) walk.say(`    ${sentence}`);
  const fund = await must(walk.as('office').GET('/funding/v1/funds/{id}', { params: { path: { id: fundId } } }));
  check(walk, fund.available.amount === '19999999.99', `资金池余额 ${fund.available.amount} 元`);
}
