import { randomUUID } from 'node:crypto';
import { everyItem, must } from '@urbanpilot/contract/client';
import { seedProgramme } from '@urbanpilot/seed';
import { clientOf, until } from '@urbanpilot/testing';
import type { Stage } from './stage';
import type { Scene } from './walker';

const HEZE = '371700';

/** Sets up what the load works on, before anything is broken. */
export async function setScene(stage: Stage): Promise<Scene> {
  await stage.untilReady(60_000);
  await untilGranted(stage);
  const office = clientOf(stage.baseUrl, stage.dataDir, 'office');
  const programme = await seedProgramme(office, {
    name: '故障演练',
    takesPart: ({ code, parentCode }) => code === HEZE || parentCode === HEZE,
  });
  const unit = await must(office.POST('/regions/v1/units', { body: { name: '市公安局', kind: 'government' } }));
  const systems = await everyItem((cursor) =>
    office.GET('/evaluation/v1/indicator-systems', { params: { query: { limit: 200, cursor } } }),
  );
  const system = systems.find(({ name, state }) => name.includes('示范') && state === 'published');
  if (!system) throw new Error('The demonstration’s indicator system is not there');
  const amount = { amount: '900000000000.00', unit: 'CNY' as const };
  const fund = await must(
    office.POST('/funding/v1/funds', {
      params: { header: { 'idempotency-key': randomUUID() } },
      body: { name: '共用资金', kind: 'subsidy', budgetYear: 2026, amount },
    }),
  );
  return {
    programmeId: programme.programmeId,
    territoryIds: [...programme.territories.values()].map(({ id }) => id),
    unitId: unit.id,
    systemId: system.id,
    fundId: fund.id,
  };
}

const GRANTS = `SELECT (SELECT count(*) FROM identity.role_grant)::int AS given, least(
  (SELECT count(*) FROM regions.access_grant), (SELECT count(*) FROM evaluation.access_grant),
  (SELECT count(*) FROM funding.access_grant), (SELECT count(*) FROM experience.access_grant))::int AS known`;

/** Grants travel by event, and the programme's regions too: without them the load would be refused. */
async function untilGranted(stage: Stage): Promise<void> {
  await until(async () => {
    const [row] = await stage.sql<{ given: number; known: number }>(GRANTS);
    return row && row.given > 0 && row.known >= row.given;
  }, 60_000);
}
