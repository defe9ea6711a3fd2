import type { Caller } from '@urbanpilot/testing';
import { aUnit } from '../../regions-builders';
import { aRegion, type BuiltRegion } from '../pilot-regions/pilot-region-builders';

const V1 = '/regions/v1';

export interface BuiltItem {
  id: string;
  title: string;
  description: string;
  domain: string | null;
  dueOn: string;
  leadUnitId: string;
  indicators: object[];
  taskId: string | null;
}

export interface BuiltPlan {
  id: string;
  pilotRegionId: string;
  territoryId: string;
  programmeId: string;
  number: number;
  state: string;
  version: number;
  items: BuiltItem[];
}

export const TARGETS = [{ indicatorCode: 'SDC-01', year: 2027, target: '50' }];

/** What a plan of two tasks says. */
export async function aPlanBody(office: Caller) {
  const leadUnitId = await aUnit(office);
  const item = (title: string, dueOn: string) => ({ title, description: `${title}的内容`, dueOn, leadUnitId });
  return {
    title: '新型城镇化综合试点实施方案',
    goals: '到2028年，户籍人口城镇化率达到50%',
    items: [item('放开落户', '2027-06-30'), item('保障住房', '2028-06-30')],
    targets: TARGETS,
  };
}

/** A plan that a region drafted; the region is a new one unless it is given. */
export async function aDraftedPlan(office: Caller, pilot: Caller, region?: BuiltRegion): Promise<BuiltPlan> {
  const { id } = region ?? (await aRegion(office));
  const answer = await pilot.post(`${V1}/pilot-regions/${id}/implementation-plans`, await aPlanBody(office));
  return answer.json<BuiltPlan>();
}

/** Moves a plan on by one transition. */
export async function advancePlan(caller: Caller, plan: BuiltPlan, transition: string): Promise<BuiltPlan> {
  const path = `${V1}/implementation-plans/${plan.id}/${transition}`;
  const answer = await caller.post(path, undefined, { version: plan.version });
  if (answer.statusCode !== 200) throw new Error(`${transition} answered ${answer.statusCode}: ${answer.body}`);
  return answer.json<BuiltPlan>();
}

export async function aSubmittedPlan(office: Caller, pilot: Caller, region?: BuiltRegion): Promise<BuiltPlan> {
  return advancePlan(pilot, await aDraftedPlan(office, pilot, region), 'submission');
}

export async function aPlanInForce(office: Caller, pilot: Caller, region?: BuiltRegion): Promise<BuiltPlan> {
  return advancePlan(office, await aSubmittedPlan(office, pilot, region), 'approval');
}

export const EVALUATION = {
  result: 'qualified',
  statement: '对照试点方案，各项任务均已完成',
  documentNumber: '德发改〔2028〕30号',
};

export interface BuiltEvaluation {
  id: string;
  territoryId: string;
  version: number;
}

/** A final evaluation that awaits its confirmation. */
export async function aProposedEvaluation(office: Caller, region: BuiltRegion): Promise<BuiltEvaluation> {
  return (await office.post(`${V1}/pilot-regions/${region.id}/final-evaluations`, EVALUATION)).json<BuiltEvaluation>();
}
