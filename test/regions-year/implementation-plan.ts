import { everyItem, must, refusal } from '@urbanpilot/contract/client';
import { check, versioned } from '../cycle/walk';
import type { YearWorld } from './world';

const V1 = '/regions/v1';
const GOALS = '到2028年，户籍人口城镇化率达到50%';

/** What a county undertook: drafted, sent back once, approved, which makes the tasks; changed by an approved amendment alone. */
export async function walkImplementationPlan(world: YearWorld): Promise<void> {
  world.say('试点方案：编制、退回、批准、修订');
  const [office, pilot] = [world.as('office'), world.as('pilot')];
  const region = await regionOf(world, world.territories.third);
  const item = (title: string, dueOn: string) => ({
    title: `${title} ${world.mark}`,
    description: '按试点要求落实',
    dueOn,
    leadUnitId: world.units.lead,
  });
  const items = [item('放开落户', '2027-06-30'), item('保障住房', '2028-06-30')];
  const targets = [{ indicatorCode: 'SDC-01', year: 2027, target: '48' }];
  const draft = await must(
    pilot.POST(`${V1}/pilot-regions/{id}/implementation-plans`, {
      params: { path: { id: region } },
      body: { title: '新型城镇化综合试点实施方案', goals: GOALS, items, targets },
    }),
  );
  const submitted = await must(pilot.POST(`${V1}/implementation-plans/{id}/submission`, { params: versioned(draft) }));
  const returned = await must(
    office.POST(`${V1}/implementation-plans/{id}/return`, {
      params: versioned(submitted),
      body: { reason: '目标偏低' },
    }),
  );
  const changed = await must(
    pilot.PATCH(`${V1}/implementation-plans/{id}`, {
      params: versioned(returned),
      body: { targets: [{ indicatorCode: 'SDC-01', year: 2027, target: '50' }] },
    }),
  );
  const again = await must(pilot.POST(`${V1}/implementation-plans/{id}/submission`, { params: versioned(changed) }));
  const approved = await must(office.POST(`${V1}/implementation-plans/{id}/approval`, { params: versioned(again) }));
  check(
    world,
    approved.state === 'in-force' && approved.items.every(({ taskId }) => taskId !== null),
    '方案批准后生成基线任务',
  );
  const direct = await refusal(
    pilot.PATCH(`${V1}/implementation-plans/{id}`, { params: versioned(approved), body: { goals: '降低目标' } }),
  );
  check(world, direct.status === 409, '现行方案不能直接修改');
  await amend(world, region, approved.items);
}

async function regionOf(world: YearWorld, territoryId: string): Promise<string> {
  const regions = await everyItem((cursor) =>
    world.as('office').GET(`${V1}/pilot-regions`, {
      params: { query: { programmeId: world.programmeId, limit: 200, cursor } },
    }),
  );
  return regions.find((region) => region.territoryId === territoryId)?.id ?? '';
}

interface PlannedItem {
  id: string;
  title: string;
  description: string;
  dueOn: string;
  leadUnitId: string;
}

async function amend(world: YearWorld, region: string, items: PlannedItem[]): Promise<void> {
  const [office, pilot] = [world.as('office'), world.as('pilot')];
  const kept = items.map(({ id, title, description, dueOn, leadUnitId }) => ({
    ...{ id, title, description, leadUnitId },
    dueOn: dueOn === '2028-06-30' ? '2028-09-30' : dueOn,
  }));
  const amendment = await must(
    pilot.POST(`${V1}/pilot-regions/{id}/implementation-plans`, {
      params: { path: { id: region } },
      body: { title: '新型城镇化综合试点实施方案', goals: GOALS, items: kept, reason: '上级调整住房保障时限' },
    }),
  );
  const submitted = await must(
    pilot.POST(`${V1}/implementation-plans/{id}/submission`, { params: versioned(amendment) }),
  );
  const approved = await must(
    office.POST(`${V1}/implementation-plans/{id}/approval`, { params: versioned(submitted) }),
  );
  check(world, approved.number === 2 && approved.state === 'in-force', '修订经批准后替代原方案');
}
