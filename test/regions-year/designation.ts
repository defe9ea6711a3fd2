import { must, refusal } from '@urbanpilot/contract/client';
import { check, versioned } from '../cycle/walk';
import { letDaysPass } from './days';
import type { YearWorld } from './world';

const V1 = '/regions/v1';

/** Counties are designated after a public notice with an answered objection, and begin when its days are over. */
export async function walkDesignation(world: YearWorld): Promise<void> {
  world.say('列为试点：公示、异议、启动');
  const office = world.as('office');
  const settings = { path: { id: world.programmeId }, header: { 'if-match': '"0"' } };
  await must(
    office.PATCH(`${V1}/programmes/{id}/settings`, {
      params: settings,
      body: { designationNotice: true, designationNoticeDays: 7 },
    }),
  );
  for (const territoryId of Object.values(world.territories)) await designate(world, territoryId);
  const { first } = world.territories;
  const twice = await refusal(
    office.POST(`${V1}/pilot-regions`, {
      body: { programmeId: world.programmeId, territoryId: first, batch: 1 },
    }),
  );
  check(world, twice.status === 409, '同一试点中一个地区不能两次列入');
}

async function designate(world: YearWorld, territoryId: string): Promise<void> {
  const office = world.as('office');
  const body = { programmeId: world.programmeId, territoryId, batch: 1 };
  const region = await must(office.POST(`${V1}/pilot-regions`, { body }));
  const begin = (version: number) => ({ params: versioned({ id: region.id, version }) });
  const early = await refusal(office.POST(`${V1}/pilot-regions/{id}/activation`, begin(region.version)));
  const isFirst = territoryId === world.territories.first;
  if (isFirst) check(world, early.type === 'notice-missing', '未经公示不能启动');
  const shown = await must(
    office.POST(`${V1}/pilot-regions/{id}/notice`, {
      params: versioned(region),
      body: { text: '拟将本县列入新型城镇化综合试点，现予公示。' },
    }),
  );
  const running = await refusal(office.POST(`${V1}/pilot-regions/{id}/activation`, begin(shown.version)));
  if (isFirst) check(world, running.type === 'notice-running', '公示期内不能启动');
  if (isFirst) await answerObjection(world, region.id);
  await letDaysPass(world, region.id);
  const active = await must(office.POST(`${V1}/pilot-regions/{id}/activation`, begin(shown.version)));
  if (isFirst) check(world, active.state === 'active', '公示期满，试点启动');
}

async function answerObjection(world: YearWorld, aboutId: string): Promise<void> {
  const office = world.as('office');
  const { items } = await must(office.GET(`${V1}/public-notices`, { params: { query: { aboutId, limit: 1 } } }));
  const path = { id: items[0]?.id ?? '' };
  const objection = await must(
    office.POST(`${V1}/public-notices/{id}/objections`, {
      params: { path },
      body: { objector: '张三', text: '基础条件不足' },
    }),
  );
  await must(
    world.as('office-verifier').POST(`${V1}/notice-objections/{id}/answer`, {
      params: versioned(objection),
      body: { decision: 'rejected', answer: '经核查，条件符合申报要求' },
    }),
  );
}
