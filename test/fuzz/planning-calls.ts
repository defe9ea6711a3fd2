import { randomUUID } from 'node:crypto';
import type { GoodCall, GoodCalls } from './good-calls';
import { aDesignation, type Resource } from './journeys';
import type { World } from './world';

const V1 = '/regions/v1';
const LATER = '2099-12-31';
const EVALUATION = { result: 'qualified', statement: '任务均已完成', documentNumber: '德发改〔2028〕30号' };

type Make = (world: World) => Promise<Resource>;

const on =
  (make: Make, body?: (world: World) => Record<string, unknown>, by?: string) =>
  async (world: World): Promise<GoodCall> => {
    const { id, version } = await make(world);
    return { params: { id }, version, ...(body && { body: body(world) }), ...(by && { by }) };
  };
const reason = () => ({ reason: '材料不足' });

async function step(world: World, who: string, path: string, made: Resource, name: string, body?: unknown) {
  return world.call(who, 'POST', `${V1}/${path}/${made.id}/${name}`, body, made.version);
}

const aProgramme: Make = ({ call }) =>
  call('office', 'POST', `${V1}/programmes`, {
    ...{ name: randomUUID(), kind: 'special', level: 'national', startsOn: '2026-01-01', endsOn: '2028-12-31' },
  });
const aRegion: Make = async (world) => (await aDesignation(world, (await aProgramme(world)).id)).region;
const anActive: Make = async (world) => step(world, 'office', 'pilot-regions', await aRegion(world), 'activation');
const aGroup: Make = ({ call }) => call('office', 'POST', `${V1}/region-groups`, { name: randomUUID(), kind: 'other' });
const aMember: Make = async (world) => {
  const { id } = await aGroup(world);
  const body = { territoryId: world.own.territoryIds[0], firstDay: '2026-01-01' };
  return world.call('office', 'POST', `${V1}/region-groups/${id}/members`, body);
};

const planBody = ({ unitId }: World) => ({
  ...{ title: '实施方案', goals: '目标', targets: [] },
  items: [{ title: '任务', description: '内容', dueOn: LATER, leadUnitId: unitId }],
});
const draftFor = (world: World, region: Resource) =>
  world.call('pilot', 'POST', `${V1}/pilot-regions/${region.id}/implementation-plans`, planBody(world));
const aDraft: Make = async (world) => draftFor(world, await aRegion(world));
const aSubmitted: Make = async (world) =>
  step(world, 'pilot', 'implementation-plans', await aDraft(world), 'submission');
const evaluable: Make = async (world) => {
  const region = await anActive(world);
  const submitted = await step(world, 'pilot', 'implementation-plans', await draftFor(world, region), 'submission');
  await step(world, 'office', 'implementation-plans', submitted, 'approval');
  return region;
};
const anEvaluation: Make = async (world) => {
  const { id } = await evaluable(world);
  return world.call('office', 'POST', `${V1}/pilot-regions/${id}/final-evaluations`, EVALUATION);
};

/** An annual plan of one item, and the item. */
async function anAnnualPlan(world: World): Promise<{ plan: Resource; item: Resource }> {
  const { programmeId, territoryId } = await aRegion(world);
  const { id } = await world.call('office', 'POST', `${V1}/annual-plans`, { programmeId, year: 2027 });
  const item = await world.call('office', 'POST', `${V1}/annual-plans/${id}/items`, {
    ...{ territoryId, title: '任务', description: '内容', origin: 'municipal' },
    ...{ dueOn: '2027-06-30', leadUnitId: world.unitId },
  });
  return { item, plan: await world.call('office', 'GET', `${V1}/annual-plans/${id}`) };
}
const aPlan: Make = async (world) => (await anAnnualPlan(world)).plan;
const anItem: Make = async (world) => (await anAnnualPlan(world)).item;
const consulting: Make = async (world) =>
  step(world, 'office', 'annual-plans', await aPlan(world), 'consultation', { until: LATER });
async function opinionsOf(world: World, { id }: Resource): Promise<Resource[]> {
  const answer = await world.call('office', 'GET', `${V1}/annual-plans/${id}/opinions`);
  return (answer as unknown as { items: Resource[] }).items;
}
async function everybodySpoke(world: World): Promise<Resource> {
  const plan = await consulting(world);
  for (const opinion of await opinionsOf(world, plan)) {
    const who = opinion.unitId === null ? 'pilot' : 'department';
    await step(world, who, 'annual-plan-opinions', opinion, 'statement', { verdict: 'agree' });
  }
  return plan;
}
const consulted: Make = async (world) =>
  step(world, 'office', 'annual-plans', await everybodySpoke(world), 'consultation-end');
const approved: Make = async (world) => step(world, 'leader', 'annual-plans', await consulted(world), 'approval');
const awaited: Make = async (world) => {
  const opinion = (await opinionsOf(world, await consulting(world))).find(({ unitId }) => unitId !== null);
  if (!opinion) throw new Error('No opinion is awaited of a unit');
  return opinion;
};
const given: Make = async (world) =>
  step(world, 'department', 'annual-plan-opinions', await awaited(world), 'statement', { verdict: 'agree' });

/** Good calls of groups, implementation plans, final evaluations and annual plans. */
export const planningCalls: GoodCalls = {
  announcePilotRegion: on(aRegion, () => ({ text: '公示' }), 'office'),
  getRegionGroup: on(aGroup),
  createRegionGroup: () => ({ body: { name: randomUUID(), kind: 'other' }, by: 'office' }),
  updateRegionGroup: on(aGroup, () => ({ kind: 'city-cluster' }), 'office'),
  listRegionGroupMembers: on(aGroup),
  addRegionGroupMember: on(
    aGroup,
    ({ own }) => ({ territoryId: own.territoryIds[0], firstDay: '2026-01-01' }),
    'office',
  ),
  getRegionGroupMember: on(aMember),
  updateRegionGroupMember: on(aMember, () => ({ lastDay: '2026-12-31' }), 'office'),
  getImplementationPlan: on(aDraft, undefined, 'office'),
  getImplementationPlanChanges: on(aDraft, undefined, 'office'),
  listImplementationTargets: on(aRegion, undefined, 'office'),
  draftImplementationPlan: on(aRegion, planBody, 'pilot'),
  updateImplementationPlan: on(aDraft, () => ({ goals: '新目标' }), 'pilot'),
  submitImplementationPlan: on(aDraft, undefined, 'pilot'),
  returnImplementationPlan: on(aSubmitted, reason, 'office'),
  approveImplementationPlan: on(aSubmitted, undefined, 'office'),
  listFinalEvaluations: on(aRegion, undefined, 'office'),
  getFinalEvaluation: on(anEvaluation, undefined, 'office'),
  proposeFinalEvaluation: on(evaluable, () => EVALUATION, 'office'),
  confirmFinalEvaluation: on(anEvaluation, undefined, 'office-verifier'),
  returnFinalEvaluation: on(anEvaluation, reason, 'office'),
  getAnnualPlan: on(aPlan),
  draftAnnualPlan: async (world) => ({ body: { programmeId: (await aProgramme(world)).id, year: 2027 }, by: 'office' }),
  consultAnnualPlan: on(aPlan, () => ({ until: LATER }), 'office'),
  endAnnualPlanConsultation: on(everybodySpoke, undefined, 'office'),
  returnAnnualPlan: on(consulted, reason, 'office'),
  approveAnnualPlan: on(consulted, undefined, 'leader'),
  issueAnnualPlan: on(approved, undefined, 'office'),
  listAnnualPlanItems: on(aPlan),
  addAnnualPlanItem: async (world) => {
    const { programmeId, territoryId } = await aRegion(world);
    const { id } = await world.call('office', 'POST', `${V1}/annual-plans`, { programmeId, year: 2027 });
    const body = { territoryId, title: '任务', description: '内容', origin: 'municipal' };
    return { params: { id }, body, by: 'office' };
  },
  getAnnualPlanItem: on(anItem, undefined, 'office'),
  updateAnnualPlanItem: on(anItem, () => ({ title: '新名称' }), 'office'),
  dropAnnualPlanItem: on(anItem, reason, 'office'),
  listAnnualPlanOpinions: on(consulting),
  getAnnualPlanOpinion: on(awaited),
  stateAnnualPlanOpinion: on(awaited, () => ({ verdict: 'agree' }), 'department'),
  replyToAnnualPlanOpinion: on(given, () => ({ reply: '已采纳' }), 'office'),
};
