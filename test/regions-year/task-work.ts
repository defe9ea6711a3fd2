import { must, refusal } from '@urbanpilot/contract/client';
import { todayInShanghai } from '@urbanpilot/platform';
import { check, versioned } from '../cycle/walk';
import type { YearWorld } from './world';

/** What a transition answers and the next one needs. */
export interface CurrentTask {
  id: string;
  version: number;
  state: string;
  dueOn: string | null;
}

const V1 = '/regions/v1';

/** A day of the year to come or gone by, counted from today in Shanghai. */
export function dayFrom(days: number): string {
  const today = Date.parse(`${todayInShanghai(new Date())}T00:00:00Z`);
  return new Date(today + days * 86_400_000).toISOString().slice(0, 10);
}

/** A task that the office has issued to a county, due on a day. */
export async function issuedTask(world: YearWorld, territoryId: string, title: string, dueOn: string) {
  const office = world.as('office');
  const body = {
    programmeId: world.programmeId,
    territoryId,
    title: `${title} ${world.mark}`,
    description: '取消落户限制，保障随迁子女入学',
    origin: 'municipal',
    dueOn,
    leadUnitId: world.units.lead,
  } as const;
  const draft = await must(office.POST(`${V1}/tasks`, { body }));
  return must(office.POST(`${V1}/tasks/{id}/issuance`, { params: versioned(draft) }));
}

/** The region says how, and the office confirms: the task is in progress. */
export async function startWork(world: YearWorld, task: CurrentTask, curve?: { on: string; percent: number }[]) {
  const elaborated = await must(
    world.as('pilot').POST(`${V1}/tasks/{id}/elaboration`, {
      params: versioned(task),
      body: {
        measures: '出台落户办法，开通一站式窗口',
        responsiblePerson: '王建国',
        plannedCurve: curve ?? [{ on: task.dueOn ?? dayFrom(90), percent: 100 }],
      },
    }),
  );
  return must(world.as('office').POST(`${V1}/tasks/{id}/confirmation`, { params: versioned(elaborated) }));
}

export async function report(world: YearWorld, id: string, percent: number, narrative = `已完成 ${percent}%`) {
  const params = { path: { id } };
  return must(world.as('pilot').POST(`${V1}/tasks/{id}/progress-entries`, { params, body: { percent, narrative } }));
}

/** Five fixings, parts of cooperating units, progress, an extension granted and one refused, lights, acceptance. */
export async function walkTaskWork(world: YearWorld): Promise<void> {
  world.say('任务：五定、分工、进度、延期、亮灯、验收');
  const { first } = world.territories;
  const task = await issuedTask(world, first, '全面放开城镇落户限制', dayFrom(90));
  await refuseUnfixed(world, task);
  const part = await assignPart(world, task);
  const started = await startWork(world, await current(world, task.id), [
    { on: dayFrom(0), percent: 50 },
    { on: dayFrom(90), percent: 100 },
  ]);
  check(world, started.state === 'in-progress', '五定齐全后开始推进');
  await report(world, task.id, 20);
  await refuseFall(world, task.id);
  await walkLights(world, task.id);
  await walkRequests(world, task.id);
  await finish(world, task.id, part);
}

async function current(world: YearWorld, id: string) {
  return must(world.as('office').GET(`${V1}/tasks/{id}`, { params: { path: { id } } }));
}

async function refuseUnfixed(world: YearWorld, task: CurrentTask): Promise<void> {
  const params = versioned(task);
  const partly = await must(
    world.as('pilot').POST(`${V1}/tasks/{id}/elaboration`, { params, body: { measures: '出台落户办法' } }),
  );
  const refused = await refusal(
    world.as('office').POST(`${V1}/tasks/{id}/confirmation`, { params: versioned(partly) }),
  );
  const named = JSON.stringify(refused.errors);
  check(
    world,
    refused.status === 422 && named.includes('/responsiblePerson') && named.includes('/plannedCurve'),
    '五定不全不能确认，错误列出所缺各项',
  );
}

async function assignPart(world: YearWorld, task: CurrentTask) {
  const body = { unitId: world.units.cooperating, content: '落实随迁子女学位', dueOn: dayFrom(60) };
  const assigned = await must(
    world.as('office').POST(`${V1}/tasks/{id}/parts`, { params: { path: { id: task.id } }, body }),
  );
  const confirmed = await must(
    world.as('department').POST(`${V1}/task-parts/{id}/confirmation`, { params: versioned(assigned) }),
  );
  check(world, confirmed.state === 'confirmed', '配合单位确认各自分工');
  return confirmed;
}

async function refuseFall(world: YearWorld, id: string): Promise<void> {
  const falling = await refusal(
    world.as('pilot').POST(`${V1}/tasks/{id}/progress-entries`, {
      params: { path: { id } },
      body: { percent: 10, narrative: '复核' },
    }),
  );
  check(world, falling.status === 422, '进度无故下降被拒绝');
}

async function walkLights(world: YearWorld, id: string): Promise<void> {
  const lightOn = async (day: string) =>
    (await must(world.as('leader').GET(`${V1}/tasks/{id}/light`, { params: { path: { id }, query: { day } } }))).light;
  check(world, (await lightOn(dayFrom(0))) !== 'green', '今日实际进度落后于计划，不亮绿灯');
  await report(world, id, 60);
  check(world, (await lightOn(dayFrom(0))) === 'green', '赶上计划后亮绿灯');
  check(world, (await lightOn(dayFrom(91))) === 'red', '到期未完成之日将亮红灯');
}

async function walkRequests(world: YearWorld, id: string): Promise<void> {
  const ask = async (dueOn: string) =>
    must(
      world.as('pilot').POST(`${V1}/tasks/{id}/requests`, {
        params: { path: { id } },
        body: { reason: '土地手续尚在省级审批', changes: { dueOn } },
      }),
    );
  const [granted, refused] = [dayFrom(120), dayFrom(200)];
  const office = world.as('office');
  const first = await ask(granted);
  await must(office.POST(`${V1}/task-requests/{id}/grant`, { params: versioned(first), body: { note: '同意' } }));
  const extended = await current(world, id);
  check(world, extended.dueOn === granted && extended.originalDueOn === dayFrom(90), '准予延期，原定时限保留');
  const second = await ask(refused);
  await must(
    office.POST(`${V1}/task-requests/{id}/refusal`, { params: versioned(second), body: { reason: '不同意' } }),
  );
  check(world, (await current(world, id)).dueOn === granted, '不准再次延期，时限不变');
}

async function finish(world: YearWorld, id: string, part: { id: string; version: number }): Promise<void> {
  const [office, pilot] = [world.as('office'), world.as('pilot')];
  await report(world, id, 100);
  const early = await refusal(
    pilot.POST(`${V1}/tasks/{id}/submission`, { params: versioned(await current(world, id)) }),
  );
  check(world, early.type === 'parts-unfinished', '配合单位未完成前不能报验');
  await must(
    world.as('department').POST(`${V1}/task-parts/{id}/completion`, {
      params: versioned(part),
      body: { result: '新增学位1200个' },
    }),
  );
  const submitted = await must(
    pilot.POST(`${V1}/tasks/{id}/submission`, { params: versioned(await current(world, id)) }),
  );
  const accepted = await must(office.POST(`${V1}/tasks/{id}/acceptance`, { params: versioned(submitted) }));
  check(world, accepted.state === 'accepted', '任务验收通过');
}
