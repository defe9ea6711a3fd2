import { everyItem, must, refusal } from '@urbanpilot/contract/client';
import { check, territoryOf, versioned, type Walk } from './walk';

/** What a transition answers and the next one needs. */
interface CurrentTask {
  id: string;
  version: number;
  state: string;
  dueOn: string | null;
}

const YUNCHENG = '371725';

/** Task: drafted, issued, refused without the five fixings, elaborated, carried out, accepted. */
export async function walkTask(walk: Walk): Promise<void> {
  walk.say('1. 任务：下达、五定、推进、验收');
  const office = walk.as('office');
  const territory = territoryOf(walk, YUNCHENG);
  const draft = await must(
    office.POST('/regions/v1/tasks', {
      body: {
        programmeId: walk.programme.programmeId,
        territoryId: territory.id,
        title: `全面放开城镇落户限制 ${walk.mark}`,
        description: '取消落户限制，增设社区公共集体户，保障迁入无障碍',
        origin: 'municipal',
        dueOn: '2026-12-31',
        leadUnitId: await leadUnit(walk),
      },
    }),
  );
  const issued = await must(office.POST('/regions/v1/tasks/{id}/issuance', { params: versioned(draft) }));
  walk.say(`  ${territory.name}：「${issued.title}」已下达，时限 ${issued.dueOn}`);

  const partly = await must(
    walk
      .as('pilot')
      .POST('/regions/v1/tasks/{id}/elaboration', { params: versioned(issued), body: { measures: '出台落户办法' } }),
  );
  const refused = await refusal(office.POST('/regions/v1/tasks/{id}/confirmation', { params: versioned(partly) }));
  check(
    walk,
    refused.status === 422 && refused.type === 'fixings-missing',
    '五定不全时不能进入推进状态，错误列出所缺项目',
  );
  await carryOut(walk, partly, '任务');
}

/** Elaborates, confirms, reports, submits and accepts a task that its region has. */
export async function carryOut(walk: Walk, task: CurrentTask, what: string): Promise<void> {
  const [office, pilot] = [walk.as('office'), walk.as('pilot')];
  const dueOn = task.dueOn ?? '2026-12-31';
  const elaborated = await must(
    pilot.POST('/regions/v1/tasks/{id}/elaboration', {
      params: versioned(task),
      body: {
        leadUnitId: await leadUnit(walk),
        measures: '出台居民户口迁移管理办法，设立公共集体户，开通一站式窗口',
        responsiblePerson: '王建国',
        plannedCurve: [{ on: dueOn, percent: 100 }],
      },
    }),
  );
  const confirmed = await must(office.POST('/regions/v1/tasks/{id}/confirmation', { params: versioned(elaborated) }));
  const path = { id: confirmed.id };
  for (const percent of [40, 100]) {
    const body = { percent, narrative: `已完成 ${percent}%` };
    await must(pilot.POST('/regions/v1/tasks/{id}/progress-entries', { params: { path }, body }));
  }
  const falling = await refusal(
    pilot.POST('/regions/v1/tasks/{id}/progress-entries', {
      params: { path },
      body: { percent: 90, narrative: '复核' },
    }),
  );
  check(walk, falling.status === 422, `${what}进度无故下降被拒绝`);
  const finished = await must(pilot.GET('/regions/v1/tasks/{id}', { params: { path } }));
  const submitted = await must(pilot.POST('/regions/v1/tasks/{id}/submission', { params: versioned(finished) }));
  const stale = await refusal(office.POST('/regions/v1/tasks/{id}/acceptance', { params: versioned(finished) }));
  check(walk, stale.status === 412, `${what}用过期版本验收被拒绝`);
  const accepted = await must(office.POST('/regions/v1/tasks/{id}/acceptance', { params: versioned(submitted) }));
  check(walk, accepted.state === 'accepted' && accepted.percent === 100, `${what}验收通过`);
}

async function leadUnit(walk: Walk): Promise<string> {
  const office = walk.as('office');
  const name = '市公安局（示范）';
  const units = await everyItem((cursor) =>
    office.GET('/regions/v1/units', { params: { query: { limit: 200, cursor } } }),
  );
  const known = units.find((unit) => unit.name === name);
  return known?.id ?? (await must(office.POST('/regions/v1/units', { body: { name, kind: 'government' } }))).id;
}
