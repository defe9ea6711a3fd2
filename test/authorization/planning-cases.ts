import { v4 as uuidv4 } from 'uuid';
import {
  aConsultation,
  aConsultedPlan,
  advanceAnnual,
  anAnnualPlan,
  anAwaitedOpinion,
  aPlanOfOne,
  type BuiltAnnualPlan,
  type BuiltOpinion,
  planNow,
} from '../../services/regions/src/features/annual-plans/annual-plan-builders';
import {
  aDraftedPlan,
  aPlanBody,
  aPlanInForce,
  aProposedEvaluation,
  aSubmittedPlan,
  type BuiltEvaluation,
  type BuiltPlan,
  EVALUATION,
} from '../../services/regions/src/features/implementation-plans/implementation-plan-builders';
import { anActiveRegion, aRegion } from '../../services/regions/src/features/pilot-regions/pilot-region-builders';
import { aGroup, aMember } from '../../services/regions/src/features/region-groups/region-group-builders';
import { aProgramme, aTerritory, inDays } from '../../services/regions/src/regions-builders';
import { type OperationCase, type OperationCases, plain, type World } from './operation-case';

const V1 = '/regions/v1';

interface Made {
  id: string;
  version: number;
  territoryId?: string;
}

/** What is tied to no territory for the call, though it has one. */
const withoutPlace = ({ id, version }: Made): Made => ({ id, version });

/** A case about what `make` makes: tied to its territory, or to all of them where it has none and is changed. */
function on(
  collection: string,
  make: (world: World) => Promise<Made>,
  suffix = '',
  { body, versioned = true }: { body?: unknown; versioned?: boolean } = {},
): OperationCase {
  return {
    bound: 'path',
    async arrange(world) {
      const { id, version, territoryId } = await make(world);
      const path = `${V1}/${collection}/${id}${suffix}`;
      const call = { path, body, ...(versioned && { version }) };
      return territoryId === undefined ? { call } : { call, territories: [territoryId] };
    },
  };
}

/** The same of what belongs to no territory: read by everybody, changed by who reaches all. */
const whole = (one: OperationCase): OperationCase => ({ ...one, bound: 'all' });
const open = (one: OperationCase): OperationCase => ({ ...one, bound: 'none' });
const listed = (one: OperationCase): OperationCase => ({ ...one, bound: 'list' });
const READ = { versioned: false };

const pilotOf = ({ stack }: World) => stack.as('pilot');
const drafted = async (world: World): Promise<BuiltPlan> => aDraftedPlan(world.office, await pilotOf(world));
const submitted = async (world: World): Promise<BuiltPlan> => aSubmittedPlan(world.office, await pilotOf(world));
/** A region with a plan in force, as what hangs on the region is asked for. */
const planned = async (world: World): Promise<Made> => {
  const plan = await aPlanInForce(world.office, await pilotOf(world));
  return { ...plan, id: plan.pilotRegionId };
};
const evaluable = async (world: World) => {
  const region = await anActiveRegion(world.office);
  await aPlanInForce(world.office, await pilotOf(world), region);
  return region;
};
const evaluated = async (world: World): Promise<BuiltEvaluation> =>
  aProposedEvaluation(world.office, await evaluable(world));
const itsRegion = async (world: World): Promise<Made> => {
  const region = await evaluable(world);
  await aProposedEvaluation(world.office, region);
  return region;
};

const annual = async ({ office }: World): Promise<Made> => {
  const { plan, region } = await aPlanOfOne(office);
  return { ...plan, territoryId: region.territoryId };
};
const annualOfAll = async ({ office }: World): Promise<BuiltAnnualPlan> => (await aPlanOfOne(office)).plan;
const consulting = async (world: World) => aConsultation(world.office, await annualOfAll(world));
const consulted = async (world: World) => {
  const callers = { pilot: await pilotOf(world), department: await world.stack.as('department') };
  return aConsultedPlan(world.office, callers, await annualOfAll(world));
};
/** Its consultation is over, so that it can be ended whoever was silent. */
const overdue = async (world: World) => {
  const plan = await consulting(world);
  await world.stack.context.database.transaction('*', (manager) =>
    manager.query('UPDATE annual_plan SET consult_until = $2 WHERE id = $1', [plan.id, inDays(-1)]),
  );
  return plan;
};
const approved = async (world: World) =>
  advanceAnnual(await world.stack.as('leader'), await consulted(world), 'approval');
const item = async ({ office }: World): Promise<Made> => (await aPlanOfOne(office)).item;
const itemOfAll = async (world: World): Promise<Made> => withoutPlace(await item(world));
const awaited = ({ office }: World) => anAwaitedOpinion(office);
const given = async (world: World): Promise<Made> => {
  const { id, version } = await awaited(world);
  const path = `${V1}/annual-plan-opinions/${id}/statement`;
  const answer = await (await pilotOf(world)).post(path, { verdict: 'agree' }, { version });
  return { id, version: answer.json<BuiltOpinion>().version };
};

const itemBody = { title: '任务', description: '内容', origin: 'municipal' };

/** Rows of groups, implementation plans, final evaluations and annual plans. */
export const planningCases: OperationCases = {
  announcePilotRegion: on('pilot-regions', ({ office }) => aRegion(office), '/notice', { body: { text: '公示' } }),
  listRegionGroups: plain(`${V1}/region-groups`),
  getRegionGroup: open(on('region-groups', ({ office }) => aGroup(office), '', READ)),
  createRegionGroup: {
    bound: 'all',
    arrange: async () => ({ call: { path: `${V1}/region-groups`, body: { name: uuidv4(), kind: 'other' } } }),
  },
  updateRegionGroup: whole(on('region-groups', ({ office }) => aGroup(office), '', { body: { kind: 'other' } })),
  listRegionGroupMembers: open(on('region-groups', ({ office }) => aGroup(office), '/members', READ)),
  addRegionGroupMember: {
    bound: 'all',
    async arrange({ office }) {
      const { id } = await aGroup(office);
      const body = { territoryId: await aTerritory(office), firstDay: '2026-01-01' };
      return { call: { path: `${V1}/region-groups/${id}/members`, body } };
    },
  },
  getRegionGroupMember: open(
    on('region-group-members', async ({ office }) => withoutPlace(await aMember(office)), '', READ),
  ),
  updateRegionGroupMember: whole(
    on('region-group-members', async ({ office }) => withoutPlace(await aMember(office)), '', {
      body: { lastDay: '2026-12-31' },
    }),
  ),
  listImplementationPlans: {
    bound: 'list',
    async arrange(world) {
      const { territoryId } = await drafted(world);
      return { call: { path: `${V1}/implementation-plans?territoryId=${territoryId}` }, territories: [territoryId] };
    },
  },
  getImplementationPlan: on('implementation-plans', drafted, '', READ),
  getImplementationPlanChanges: on('implementation-plans', drafted, '/changes', READ),
  listImplementationTargets: on('pilot-regions', planned, '/targets', READ),
  draftImplementationPlan: {
    bound: 'path',
    async arrange({ office }) {
      const { id, territoryId } = await aRegion(office);
      const body = await aPlanBody(office);
      return { call: { path: `${V1}/pilot-regions/${id}/implementation-plans`, body }, territories: [territoryId] };
    },
  },
  updateImplementationPlan: on('implementation-plans', drafted, '', { body: { goals: '目标' } }),
  submitImplementationPlan: on('implementation-plans', drafted, '/submission'),
  returnImplementationPlan: on('implementation-plans', submitted, '/return', { body: { reason: '目标偏低' } }),
  approveImplementationPlan: on('implementation-plans', submitted, '/approval'),
  listFinalEvaluations: on('pilot-regions', itsRegion, '/final-evaluations', READ),
  getFinalEvaluation: on('final-evaluations', evaluated, '', READ),
  proposeFinalEvaluation: on('pilot-regions', evaluable, '/final-evaluations', { ...READ, body: EVALUATION }),
  confirmFinalEvaluation: on('final-evaluations', evaluated, '/confirmation'),
  returnFinalEvaluation: on('final-evaluations', evaluated, '/return', { body: { reason: '证据不足' } }),
  listAnnualPlans: plain(`${V1}/annual-plans`),
  getAnnualPlan: open(on('annual-plans', annualOfAll, '', READ)),
  draftAnnualPlan: {
    bound: 'all',
    async arrange({ office }) {
      return { call: { path: `${V1}/annual-plans`, body: { programmeId: await aProgramme(office), year: 2027 } } };
    },
  },
  consultAnnualPlan: whole(on('annual-plans', annualOfAll, '/consultation', { body: { until: inDays(10) } })),
  endAnnualPlanConsultation: whole(on('annual-plans', overdue, '/consultation-end')),
  returnAnnualPlan: whole(on('annual-plans', consulted, '/return', { body: { reason: '重拟' } })),
  approveAnnualPlan: whole(on('annual-plans', consulted, '/approval')),
  issueAnnualPlan: whole(on('annual-plans', approved, '/issuance')),
  listAnnualPlanItems: listed(on('annual-plans', annual, '/items', READ)),
  addAnnualPlanItem: {
    bound: 'all',
    async arrange({ office }) {
      const { programmeId, territoryId } = await aRegion(office);
      const { id } = await anAnnualPlan(office, programmeId);
      return { call: { path: `${V1}/annual-plans/${id}/items`, body: { ...itemBody, territoryId } } };
    },
  },
  getAnnualPlanItem: on('annual-plan-items', item, '', READ),
  updateAnnualPlanItem: whole(on('annual-plan-items', itemOfAll, '', { body: { title: '新名称' } })),
  dropAnnualPlanItem: whole(on('annual-plan-items', itemOfAll, '/drop', { body: { reason: '重复' } })),
  listAnnualPlanOpinions: {
    bound: 'list',
    async arrange(world) {
      const { plan, region } = await aPlanOfOne(world.office);
      await aConsultation(world.office, await planNow(world.office, plan));
      const path = `${V1}/annual-plans/${plan.id}/opinions?territoryId=${region.territoryId}`;
      return { call: { path }, territories: [region.territoryId] };
    },
  },
  getAnnualPlanOpinion: on('annual-plan-opinions', awaited, '', READ),
  stateAnnualPlanOpinion: on('annual-plan-opinions', awaited, '/statement', { body: { verdict: 'agree' } }),
  replyToAnnualPlanOpinion: whole(on('annual-plan-opinions', given, '/reply', { body: { reply: '已采纳' } })),
};
