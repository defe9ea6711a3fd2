import { everyItem, must, refusal } from '@urbanpilot/contract/client';
import { check, versioned } from '../cycle/walk';
import { issuedTask } from './task-work';
import type { YearWorld } from './world';

const YEAR = 2027;
const NEW_ITEMS = 199;

/** Next year's plan: drafted from what is unfinished, consulted, approved by another, and issued as 200 tasks in one call. */
export async function walkAnnualPlan(world: YearWorld): Promise<void> {
  world.say('年度任务分解：起草、征求意见、批准、下达');
  const office = world.as('office');
  await issuedTask(world, world.territories.second, '农业转移人口市民化', `${YEAR}-06-30`);
  const body = { programmeId: world.programmeId, year: YEAR };
  const draft = await must(office.POST('/regions/v1/annual-plans', { body }));
  check(world, draft.items >= 1, '未完成的任务自动列入');
  await addItems(world, draft.id);
  const complete = await planNow(world, draft.id);
  const consulting = await must(
    office.POST('/regions/v1/annual-plans/{id}/consultation', {
      params: versioned(complete),
      body: { until: `${YEAR - 1}-12-31` },
    }),
  );
  await agree(world, draft.id);
  const consulted = await must(
    office.POST('/regions/v1/annual-plans/{id}/consultation-end', { params: versioned(consulting) }),
  );
  const own = await refusal(office.POST('/regions/v1/annual-plans/{id}/approval', { params: versioned(consulted) }));
  check(world, own.status === 403, '起草人不能批准自己的计划');
  const approved = await must(
    world.as('leader').POST('/regions/v1/annual-plans/{id}/approval', { params: versioned(consulted) }),
  );
  await must(office.POST('/regions/v1/annual-plans/{id}/issuance', { params: versioned(approved) }));
  const tasks = await everyItem((cursor) =>
    office.GET('/regions/v1/tasks', {
      params: {
        query: {
          programmeId: world.programmeId,
          state: 'issued',
          dueFrom: `${YEAR}-12-01`,
          dueTo: `${YEAR}-12-31`,
          limit: 200,
          cursor,
        },
      },
    }),
  );
  check(world, tasks.length === NEW_ITEMS, `一次下达，新增${NEW_ITEMS}项任务，在办任务不重复`);
}

async function planNow(world: YearWorld, id: string) {
  return must(world.as('office').GET('/regions/v1/annual-plans/{id}', { params: { path: { id } } }));
}

async function addItems(world: YearWorld, id: string): Promise<void> {
  const places = Object.values(world.territories);
  for (let index = 0; index < NEW_ITEMS; index += 1) {
    await must(
      world.as('office').POST('/regions/v1/annual-plans/{id}/items', {
        params: { path: { id } },
        body: {
          territoryId: places[index % places.length] ?? '',
          title: `改革任务 ${index + 1}`,
          description: '取消落户限制',
          origin: 'municipal',
          dueOn: `${YEAR}-12-15`,
          leadUnitId: world.units.lead,
        },
      }),
    );
  }
}

async function agree(world: YearWorld, id: string): Promise<void> {
  const opinions = await everyItem((cursor) =>
    world.as('office').GET('/regions/v1/annual-plans/{id}/opinions', {
      params: { path: { id }, query: { limit: 200, cursor } },
    }),
  );
  for (const opinion of opinions) {
    const who = world.as(opinion.unitId === null ? 'pilot' : 'department');
    await must(
      who.POST('/regions/v1/annual-plan-opinions/{id}/statement', {
        params: versioned(opinion),
        body: { verdict: 'agree' },
      }),
    );
  }
  check(world, opinions.length >= 3, '各地区和牵头单位均反馈意见');
}
