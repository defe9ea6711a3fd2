import type { Walker } from './walker';

const yuan = (amount: number) => ({ amount: `${amount}.${String(amount % 100).padStart(2, '0')}`, unit: 'CNY' });

/** One allocation out of the fund that all walks share, from its draft to its issuance; sometimes a new fund. */
export async function walkMoney({ as, history, random, scene, mark }: Walker): Promise<void> {
  const [office, leader, finance] = [as('office'), as('leader'), as('finance')];
  if (random.next() < 0.3) {
    const body = { name: mark('fund'), kind: 'reward', budgetYear: 2026, amount: yuan(random.between(1, 90_000)) };
    if (random.next() < 0.3)
      await office.postAndGiveUp('/funding/v1/funds', { ...body, name: `${body.name} given up` });
    const fund = await office.post('/funding/v1/funds', body);
    history.know(`/funding/v1/funds/${fund.id}`, fund);
  }
  const drafted = await office.post('/funding/v1/allocations', {
    fundId: scene.fundId,
    name: mark('allocation'),
    programmeId: scene.programmeId,
    pool: yuan(random.between(1_000, 90_000)),
    factors: [
      {
        source: 'manual',
        name: '农业转移人口',
        weight: '1',
        values: scene.territoryIds.map((territoryId) => ({
          territoryId,
          value: String(random.between(1, 900)),
          evidence: '落户人数统计',
        })),
      },
    ],
  });
  const path = `/funding/v1/allocations/${drafted.id}`;
  const simulated = await office.post(`${path}/simulation`, undefined, drafted.version);
  const proposed = await office.post(`${path}/proposal`, undefined, simulated.version);
  const approved = await leader.post(`${path}/approval`, undefined, proposed.version);
  const document = { documentNumber: mark('document') };
  history.know(path, await finance.post(`${path}/issuance`, document, approved.version));
}
