import { randomUUID } from 'node:crypto';
import type { GoodCall, GoodCalls } from './good-calls';
import {
  aCase,
  aDesignation,
  aFindingToClose,
  allocationBody,
  anAllocation,
  aPart,
  aPartBody,
  aPlace,
  aRequest,
  aRound,
  aSystemBody,
  aTask,
  aTemplate,
  ELABORATION,
  REQUEST,
  type Resource,
  TEXTS,
  templateBody,
} from './journeys';
import { ACCEPTED, anAttachment, anOwner, reads } from './read-calls';
import type { World } from './world';

type Make = (world: World) => Promise<Resource>;

const on =
  (make: Make, body?: (world: World) => Record<string, unknown>, by?: string) =>
  async (world: World): Promise<GoodCall> => {
    const { id, version } = await make(world);
    return { params: { id }, version, ...(body && { body: body(world) }), ...(by && { by }) };
  };

const task = (state: Parameters<typeof aTask>[1]) => (world: World) => aTask(world, state);
const practice = (state: Parameters<typeof aCase>[1]) => (world: World) => aCase(world, state);
const round = (state: Parameters<typeof aRound>[1]) => (world: World) => aRound(world, state);
const allocation = (state: Parameters<typeof anAllocation>[1]) => (world: World) => anAllocation(world, state);
const designated: Make = async (world) =>
  (await aDesignation(world, (await aPlace(world, '新', 0)).programmeId)).region;
const system: Make = async (world) =>
  world.call('office', 'POST', '/evaluation/v1/indicator-systems', await aSystemBody(world));
const unit: Make = ({ call }) =>
  call('office', 'POST', '/regions/v1/units', { name: randomUUID(), kind: 'government' });
const reason = () => ({ reason: '材料不足' });
const placed = ({ own }: World) => ({ programmeId: own.programmeId, territoryId: own.territoryIds[0] });

/** Findings take a whole year's course to make; those that are closed stay closed after so many. */
const findings = new WeakMap<World, GoodCall[]>();
const MAX_FINDINGS = 4;

async function closable(world: World): Promise<GoodCall> {
  const made = findings.get(world) ?? [];
  findings.set(world, made);
  if (made.length < MAX_FINDINGS) {
    const { id, version } = await aFindingToClose(world);
    made.push({ params: { id }, version, body: { note: '经核查到位' }, by: 'office-verifier' });
  }
  return made.at(-1) ?? {};
}

/** Good calls of regions, evaluation, funding and experience. */
export const businessCalls: GoodCalls = {
  ...reads,
  changeCalendarYear: async ({ call }) => {
    const { version } = await call('office', 'GET', '/regions/v1/calendar-years/2090');
    return { params: { year: '2090' }, body: { final: false, note: '通知', days: [] }, version, by: 'office' };
  },
  changeSupervisionLadder: async ({ call }) => {
    const { version } = await call('office', 'GET', '/regions/v1/supervision-ladder');
    return { body: { reminderDays: 10, noticeDays: 5, interviewDays: 15 }, version, by: 'office' };
  },
  uploadRegionsAttachment: (world) => ({ query: anOwner(world, 'a.csv'), file: { text: '名称,1', type: 'text/csv' } }),
  withdrawRegionsAttachment: async (world) => ({
    ...(await anAttachment(world)),
    version: 1,
    body: { reason: '有误' },
  }),
  createUnit: () => ({ body: { name: randomUUID(), kind: 'government' } }),
  changeUnit: on(unit, () => ({ contacts: [] }), 'office'),
  closeUnit: on(unit, () => ({ closedOn: '2026-01-31' }), 'office'),
  createProgramme: () => ({
    body: { name: randomUUID(), kind: 'special', level: 'national', startsOn: '2026-01-01', endsOn: '2027-01-01' },
  }),
  createTerritory: () => ({ body: { name: randomUUID(), kind: 'county', divisionCodes: ['371725'] } }),
  changeTerritory: async ({ call }) => {
    const body = { name: randomUUID(), kind: 'county', divisionCodes: ['371725'] };
    const { id } = await call('office', 'POST', '/regions/v1/territories', body);
    return { params: { id }, version: 1, body: { name: randomUUID() }, by: 'office' };
  },
  designatePilotRegion: async (world) => {
    const { programmeId } = await aPlace(world, '新', 0);
    return { body: { programmeId, territoryId: world.own.territoryIds[0], batch: 1 } };
  },
  activatePilotRegion: on(designated, undefined, 'office'),
  withdrawPilotRegion: on(designated, reason, 'office'),
  createTask: (world) => ({ body: { ...placed(world), title: '任务', description: '内容', origin: 'own' } }),
  updateTask: on(task('draft'), () => ({ title: '新名称' })),
  issueTask: on(task('draft')),
  elaborateTask: on(task('issued'), ({ unitId }) => ({ ...ELABORATION('张三'), leadUnitId: unitId })),
  confirmTask: on(task('elaborated')),
  submitTask: on(task('finished')),
  acceptTask: on(task('submitted')),
  returnTask: on(task('submitted'), reason),
  cancelTask: on(task('draft'), reason),
  createProgressEntry: on(task('in-progress'), () => ({ percent: 10, narrative: '启动' })),
  assignTaskPart: async (world) => ({
    params: { id: (await aTask(world, 'draft')).id },
    body: await aPartBody(world),
  }),
  confirmTaskPart: on((world) => aPart(world, 'assigned')),
  completeTaskPart: on(
    (world) => aPart(world, 'confirmed'),
    () => ({ result: '已完成' }),
  ),
  withdrawTaskPart: on((world) => aPart(world, 'assigned'), reason),
  suspendTask: on(task('in-progress'), reason),
  resumeTask: on(async (world) => {
    const { id, version } = await aTask(world, 'in-progress');
    return world.call('office', 'POST', `/regions/v1/tasks/${id}/suspension`, reason(), version);
  }),
  makeTaskRequest: on(task('in-progress'), () => REQUEST),
  grantTaskRequest: on(aRequest, () => ({})),
  refuseTaskRequest: on(aRequest, reason),
  withdrawTaskRequest: on(aRequest),
  placeTask: on(task('draft'), () => ({ parentId: null, weight: 2 })),
  setTaskDependencies: on(task('draft'), () => ({ dependsOnIds: [] })),
  writeTaskComment: async (world) => ({ params: { id: (await aTask(world, 'draft')).id }, body: { text: '请补充' } }),
  createTaskTemplate: () => ({ body: templateBody() }),
  applyTaskTemplate: async (world) => ({
    params: { id: (await aTemplate(world)).id },
    body: { programmeId: world.own.programmeId, dueOn: '2026-12-31', territoryIds: world.own.territoryIds.slice(0, 1) },
  }),
  createIndicator: () => ({
    body: { code: `F-${randomUUID()}`, name: '指标', unit: '%', direction: 'benefit', range: { min: '0', max: '100' } },
  }),
  createIndicatorSystem: async (world) => ({ body: await aSystemBody(world) }),
  updateIndicatorSystem: on(system, () => ({ name: randomUUID() })),
  publishIndicatorSystem: on(system),
  createObservationBatch: ({ codes, own }) => ({
    body: {
      observations: [
        {
          indicatorCode: codes[0],
          territoryId: own.territoryIds[0],
          period: '2025',
          source: randomUUID(),
          value: '10',
          status: 'final',
        },
      ],
    },
  }),
  openRound: ({ own, systemId }) => ({
    body: { name: '年度评估', programmeId: own.programmeId, period: '2026', systemId },
  }),
  freezeRound: on(round('open')),
  scoreRound: on(round('frozen')),
  approveRound: on(round('scored')),
  publishRound: on(round('approved')),
  verifyRound: ({ round: { id } }) => ({ params: { id } }),
  closeFinding: closable,
  createFund: () => ({
    body: { name: randomUUID(), kind: 'reward', budgetYear: 2026, amount: { amount: '100.00', unit: 'CNY' } },
  }),
  createAllocation: (world) => ({ body: allocationBody(world) }),
  updateAllocation: on(allocation('draft'), () => ({ name: '新方案' })),
  simulateAllocation: on(allocation('draft')),
  proposeAllocation: on(allocation('simulated')),
  approveAllocation: on(allocation('proposed')),
  returnAllocation: on(allocation('proposed'), reason),
  issueAllocation: on(allocation('approved'), () => ({ documentNumber: '德财预〔2026〕12号' })),
  createCase: (world) => ({ body: { ...TEXTS, ...placed(world), title: '做法' } }),
  updateCase: on(practice('draft'), () => ({ title: '新题目' })),
  submitCase: on(practice('draft')),
  reviewCase: on(practice('submitted'), () => ACCEPTED),
  publishCase: on(practice('reviewed')),
  retireCase: on(practice('published'), () => ({ reason: '数据有误' })),
};
