import type { Caller } from '@urbanpilot/testing';
import { aUnit, inDays } from '../../regions-builders';
import { aRegion, type BuiltRegion } from '../pilot-regions/pilot-region-builders';

const V1 = '/regions/v1';

export interface BuiltAnnualPlan {
  id: string;
  programmeId: string;
  year: number;
  state: string;
  version: number;
  items: number;
  continued: number;
  dropped: number;
}

export interface BuiltPlanItem {
  id: string;
  annualPlanId: string;
  territoryId: string;
  source: string;
  sourceId: string | null;
  continuesTaskId: string | null;
  taskId: string | null;
  title: string;
  dueOn: string | null;
  leadUnitId: string | null;
  dropReason: string | null;
  version: number;
}

export interface BuiltOpinion {
  id: string;
  territoryId: string | null;
  unitId: string | null;
  verdict: string | null;
  version: number;
}

/** The plan of a year that is drafted from what is unfinished then. */
export async function anAnnualPlan(office: Caller, programmeId: string, year = 2027): Promise<BuiltAnnualPlan> {
  return (await office.post(`${V1}/annual-plans`, { programmeId, year })).json<BuiltAnnualPlan>();
}

export async function planNow(office: Caller, { id }: { id: string }): Promise<BuiltAnnualPlan> {
  return (await office.get(`${V1}/annual-plans/${id}`)).json<BuiltAnnualPlan>();
}

/** An item of the office in a plan. */
export async function anItem(
  office: Caller,
  plan: BuiltAnnualPlan,
  territoryId: string,
  changes: Record<string, unknown> = {},
): Promise<BuiltPlanItem> {
  const answer = await office.post(`${V1}/annual-plans/${plan.id}/items`, {
    ...{ territoryId, title: '放开落户', description: '取消落户限制', origin: 'municipal' },
    ...{ dueOn: `${plan.year}-06-30`, leadUnitId: await aUnit(office), ...changes },
  });
  return answer.json<BuiltPlanItem>();
}

/** A plan of one item in a programme of its own, with its region. */
export async function aPlanOfOne(
  office: Caller,
): Promise<{ plan: BuiltAnnualPlan; item: BuiltPlanItem; region: BuiltRegion }> {
  const region = await aRegion(office);
  const plan = await anAnnualPlan(office, region.programmeId);
  const item = await anItem(office, plan, region.territoryId);
  return { plan: await planNow(office, plan), item, region };
}

/** Moves a plan on by one transition and answers it as it is then. */
export async function advanceAnnual(
  caller: Caller,
  plan: BuiltAnnualPlan,
  transition: string,
  body?: unknown,
): Promise<BuiltAnnualPlan> {
  const answer = await caller.post(`${V1}/annual-plans/${plan.id}/${transition}`, body, { version: plan.version });
  if (answer.statusCode !== 200) throw new Error(`${transition} answered ${answer.statusCode}: ${answer.body}`);
  return answer.json<BuiltAnnualPlan>();
}

export async function aConsultation(office: Caller, plan: BuiltAnnualPlan): Promise<BuiltAnnualPlan> {
  return advanceAnnual(office, plan, 'consultation', { until: inDays(10) });
}

export async function opinionsOf(caller: Caller, { id }: { id: string }): Promise<BuiltOpinion[]> {
  const answer = await caller.get(`${V1}/annual-plans/${id}/opinions?limit=200`);
  return answer.json<{ items: BuiltOpinion[] }>().items;
}

/** A region's bureau that leads an item, and what is awaited of it. */
export async function anAwaitedOpinion(office: Caller): Promise<BuiltOpinion & { territoryId: string }> {
  const region = await aRegion(office);
  const plan = await anAnnualPlan(office, region.programmeId);
  const { territoryId } = region;
  const body = { name: `县局 ${territoryId}`, kind: 'government', territoryId };
  const leadUnitId = (await office.post(`${V1}/units`, body)).json<{ id: string }>().id;
  await anItem(office, plan, territoryId, { leadUnitId });
  await aConsultation(office, await planNow(office, plan));
  const opinion = (await opinionsOf(office, plan)).find(({ unitId }) => unitId === leadUnitId);
  if (!opinion) throw new Error('No opinion is awaited of the unit that leads');
  return { ...opinion, territoryId };
}

/** Everybody concerned agrees. */
export async function everybodyAgrees(
  { pilot, department }: { pilot: Caller; department: Caller },
  plan: BuiltAnnualPlan,
): Promise<void> {
  for (const { id, unitId, version } of await opinionsOf(pilot, plan)) {
    const path = `${V1}/annual-plan-opinions/${id}/statement`;
    await (unitId === null ? pilot : department).post(path, { verdict: 'agree' }, { version });
  }
}

/** A plan that was consulted and that nobody objected to. */
export async function aConsultedPlan(
  office: Caller,
  callers: { pilot: Caller; department: Caller },
  plan: BuiltAnnualPlan,
): Promise<BuiltAnnualPlan> {
  const consulting = await aConsultation(office, plan);
  await everybodyAgrees(callers, consulting);
  return advanceAnnual(office, consulting, 'consultation-end');
}
