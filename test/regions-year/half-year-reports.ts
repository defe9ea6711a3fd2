import { everyItem, must, refusal } from '@urbanpilot/contract/client';
import { check, versioned } from '../cycle/walk';
import { SINCE_DESIGNATION } from './days';
import { runningSignOff, signOff } from './sign-off';
import { dayFrom } from './task-work';
import type { YearWorld } from './world';

const V1 = '/regions/v1';
const LONG_AGO = dayFrom(-SINCE_DESIGNATION);
const PERIOD = `${LONG_AGO.slice(0, 4)}-H${Number(LONG_AGO.slice(5, 7)) <= 6 ? 1 : 2}`;

interface Owed {
  id: string;
  version: number;
}

/** Half-yearly reports: one in time by an extension, one late, one missing; then the league table. */
export async function walkReports(world: YearWorld): Promise<void> {
  world.say('半年报送：延期、审核签发、退回、排行榜');
  const { first, second, third } = world.territories;
  const kindId = await newKind(world);
  const owed = async (territoryId: string): Promise<Owed> => {
    const found = await everyItem((cursor) =>
      world.as('office').GET(`${V1}/report-obligations`, {
        params: { query: { kindId, territoryId, period: PERIOD, limit: 200, cursor } },
      }),
    );
    if (!found[0]) throw new Error(`${territoryId} owes no report for ${PERIOD}`);
    return found[0];
  };
  const extended = await must(
    world.as('office').POST(`${V1}/report-obligations/{id}/extension`, {
      params: versioned(await owed(first)),
      body: { dueOn: dayFrom(30), reason: '汛期延期报送' },
    }),
  );
  await submitReport(world, extended, true);
  await submitReport(world, await owed(second), false);
  await owed(third);
  const table = await must(
    world.as('leader').GET(`${V1}/league-table`, {
      params: { query: { programmeId: world.programmeId, period: PERIOD, limit: 200 } },
    }),
  );
  if (typeof table === 'string') throw new Error('The league table came as a file');
  const places = table.items.map(({ territoryId, onTime, late, missing }) =>
    [territoryId, onTime, late, missing].join(' '),
  );
  check(
    world,
    places.join() === [`${first} 1 0 0`, `${second} 0 1 0`, `${third} 0 0 1`].join(),
    '排行榜按时、迟报、未报依次排列',
  );
}

async function newKind(world: YearWorld): Promise<string> {
  const kind = await must(
    world.as('office').POST(`${V1}/report-kinds`, {
      body: {
        name: `半年工作进展 ${world.mark}`,
        form: 'report',
        periodKind: 'half-year',
        dueDays: 15,
        dueCount: 'calendar',
        programmeId: world.programmeId,
        startsOn: LONG_AGO,
      },
    }),
  );
  return kind.id;
}

/** Prepared by the region, checked by a department, signed by the leader in charge; the first is sent back once. */
async function submitReport(world: YearWorld, obligation: Owed, isSentBack: boolean): Promise<void> {
  const pilot = world.as('pilot');
  const draft = await must(
    pilot.POST(`${V1}/reports`, {
      body: {
        obligationId: obligation.id,
        title: '半年新型城镇化综合试点工作进展',
        sections: [{ heading: '工作进展', text: '落户政策全面放开。' }],
        figures: [{ label: '新增落户', value: '1.2', unit: '万人' }],
      },
    }),
  );
  const hand = (version: number) =>
    must(pilot.POST(`${V1}/reports/{id}/signing`, { params: versioned({ id: draft.id, version }) }));
  await hand(draft.version);
  if (isSentBack) {
    const running = await runningSignOff(world, draft.id);
    const own = await refusal(pilot.POST(`${V1}/sign-offs/{id}/approvals`, { params: versioned(running) }));
    check(world, own.status === 403, '拟稿人不能审核自己的报告');
    await must(
      world.as('department').POST(`${V1}/sign-offs/{id}/return`, {
        params: versioned(running),
        body: { reason: '缺少存在问题一节' },
      }),
    );
    await hand((await reportNow(world, draft.id)).version);
  }
  await signOff(world, draft.id);
  const submitted = await reportNow(world, draft.id);
  if (isSentBack) check(world, submitted.state === 'submitted', '审核、签发后才算报送');
  await must(world.as('office').POST(`${V1}/reports/{id}/acceptance`, { params: versioned(submitted) }));
}

async function reportNow(world: YearWorld, id: string) {
  return must(world.as('pilot').GET(`${V1}/reports/{id}`, { params: { path: { id } } }));
}
