import { systemActor } from '@urbanpilot/platform';
import { v4 as uuidv4 } from 'uuid';
import { aUnitOf } from '../../services/regions/src/features/documents/document-builders';
import {
  aDesignation,
  aDraft,
  advance,
  advancePart,
  aPart,
  aProgramme,
  aRequest,
  aTaskInProgress,
  aTaskSheet,
  aTemplate,
  aTerritory,
  aUnit,
  type BuiltPart,
  type BuiltTask,
  ELABORATION,
  inDays,
  XLSX,
} from '../../services/regions/src/regions-builders';
import { alertCases } from './alert-cases';
import { bodyCases } from './body-cases';
import { cascadeCases } from './cascade-cases';
import { divisionCases } from './division-cases';
import { documentCases } from './document-cases';
import { noticeCases } from './notice-cases';
import { type Call, type OperationCase, type OperationCases, PDF, plain, type World } from './operation-case';
import { planningCases } from './planning-cases';
import { plansCases } from './plans-cases';
import { platformCases } from './platform-cases';
import { reportingCases } from './reporting-cases';

const V1 = '/regions/v1';

/** A case that needs a task which the office and a region have brought into a state. */
function onTask(
  suffix: string,
  make: (world: World) => Promise<BuiltTask>,
  options: { body?: unknown; versioned?: boolean } = {},
): OperationCase {
  return {
    bound: 'path',
    async arrange(world) {
      const task = await make(world);
      const { body, versioned = true } = options;
      const call = { path: `${V1}/tasks/${task.id}${suffix}`, body, ...(versioned && { version: task.version }) };
      return { call, territories: [task.territoryId] };
    },
  };
}

/** A rung that a task reached. */
async function aRung(world: World): Promise<BuiltTask> {
  const task = await issued(world);
  await world.stack.context.transaction(systemActor('test'), (unit) =>
    unit.rows(
      `INSERT INTO supervision_rung (id, task_id, territory_id, due_on, rung, reached_on, recorded_at)
       VALUES ($1, $2, $3, '2026-09-30', 'overdue', '2026-10-01', now())`,
      [uuidv4(), task.id, task.territoryId],
    ),
  );
  return task;
}

const draft = ({ office }: World) => aDraft(office);
const issued = async ({ office }: World) => advance(office, await aDraft(office), 'issuance');
const elaborated = async (world: World) => {
  const pilot = await world.stack.as('pilot');
  return advance(pilot, await issued(world), 'elaboration', ELABORATION);
};
const inProgress = async ({ office, stack }: World) => aTaskInProgress(office, await stack.as('pilot'));
const finished = async (world: World) => {
  const pilot = await world.stack.as('pilot');
  const task = await aTaskInProgress(world.office, pilot);
  await pilot.post(`${V1}/tasks/${task.id}/progress-entries`, { percent: 100, narrative: '完成' });
  return { ...task, version: task.version + 1 };
};
const suspended = async (world: World) =>
  advance(world.office, await inProgress(world), 'suspension', { reason: '等待上级政策' });
const submitted = async (world: World) => advance(await world.stack.as('pilot'), await finished(world), 'submission');

let years = 2040;
const nextYear = () => (years += 1);

async function aRegion({ office }: World): Promise<{ id: string; version: number; territoryId: string }> {
  const [programmeId, territoryId] = [await aProgramme(office), await aTerritory(office)];
  const answer = await office.post(`${V1}/pilot-regions`, { programmeId, territoryId, batch: 1 });
  return answer.json();
}

function onRegion(suffix: string, body?: unknown, versioned = true): OperationCase {
  return {
    bound: 'path',
    async arrange(world) {
      const { id, version, territoryId } = await aRegion(world);
      return {
        call: { path: `${V1}/pilot-regions/${id}${suffix}`, body, ...(versioned && { version }) },
        territories: [territoryId],
      };
    },
  };
}

/** A part of an issued task, as its unit finds it. */
async function assigned(world: World): Promise<PartOfTask> {
  const task = await issued(world);
  return { part: await aPart(world.office, task), territoryId: task.territoryId };
}

/** A confirmed part of a task in progress. */
async function confirmed(world: World): Promise<PartOfTask> {
  const [pilot, department] = [await world.stack.as('pilot'), await world.stack.as('department')];
  const task = await issued(world);
  const part = await advancePart(department, await aPart(world.office, task), 'confirmation');
  await advance(world.office, await advance(pilot, task, 'elaboration', ELABORATION), 'confirmation');
  return { part, territoryId: task.territoryId };
}

interface PartOfTask {
  part: BuiltPart;
  territoryId: string;
}

function onPart(
  suffix: string,
  make: (world: World) => Promise<PartOfTask>,
  { body, versioned = true }: { body?: unknown; versioned?: boolean } = {},
): OperationCase {
  return {
    bound: 'path',
    async arrange(world) {
      const { part, territoryId } = await make(world);
      const path = `${V1}/task-parts/${part.id}${suffix}`;
      return { call: { path, body, ...(versioned && { version: part.version }) }, territories: [territoryId] };
    },
  };
}

const dueLater = async ({ office, stack }: World) => aTaskInProgress(office, await stack.as('pilot'), inDays(60));

/** A pending request of a region. */
function onRequest(
  suffix: string,
  { body, versioned = true }: { body?: unknown; versioned?: boolean } = {},
): OperationCase {
  return {
    bound: 'path',
    async arrange({ office, stack }) {
      const { id, version, territoryId } = await aRequest(office, await stack.as('pilot'));
      const path = `${V1}/task-requests/${id}${suffix}`;
      return { call: { path, body, ...(versioned && { version }) }, territories: [territoryId] };
    },
  };
}

/** What is asked of the attachments of a designation, or of one of them. */
function onAttachment(suffix: string, call: Partial<Call> = {}): OperationCase {
  return {
    bound: 'path',
    async arrange(world) {
      const { id: ownerId, territoryId } = await aRegion(world);
      const query = `?ownerType=pilot-region&ownerId=${ownerId}`;
      const path = `${V1}/attachments${query}&fileName=a.pdf`;
      const upload = await world.office.request('POST', path, PDF);
      const attachment = upload.json<{ id: string }>();
      const asked = suffix === '' ? query : `/${attachment.id}${suffix === '/' ? '' : suffix}`;
      return { call: { path: `${V1}/attachments${asked}`, ...call }, territories: [territoryId] };
    },
  };
}

/** Rows of the regions service. */
export const regionsCases: OperationCases = {
  ...platformCases('regions', 'regions.task.accepted.v1', 'regions.pilot-region.changed.v1'),
  ...documentCases,
  ...alertCases('regions', 'calendar-year-missing'),
  ...noticeCases('regions', 'designation'),
  ...reportingCases,
  ...plansCases,
  ...bodyCases,
  ...divisionCases,
  ...planningCases,
  ...cascadeCases,
  getOverview: plain(`${V1}/overview`),
  listDivisions: plain(`${V1}/divisions?limit=1`),
  getDivision: plain(`${V1}/divisions/371725`),
  getDivisionPath: plain(`${V1}/divisions/371725/path`),
  getCalendarYear: plain(`${V1}/calendar-years/2026`),
  changeCalendarYear: {
    bound: 'all',
    // A year of its own for each call: the version of a year that nobody changed is 0.
    arrange: async () => {
      const call = {
        path: `${V1}/calendar-years/${nextYear()}`,
        version: 0,
        body: { final: true, note: '通知', days: [] },
      };
      return { call };
    },
  },
  getSupervisionLadder: plain(`${V1}/supervision-ladder`),
  changeSupervisionLadder: {
    bound: 'all',
    arrange: async ({ office }) => {
      const { version, ...body } = (await office.get(`${V1}/supervision-ladder`)).json<{ version: number }>();
      return { call: { path: `${V1}/supervision-ladder`, version, body } };
    },
  },
  listSupervisionRungs: {
    bound: 'list',
    arrange: async (world) => {
      const { id, territoryId } = await aRung(world);
      return { call: { path: `${V1}/supervision-rungs?taskId=${id}` }, territories: [territoryId] };
    },
  },
  getDeadline: plain(`${V1}/deadlines?from=2026-09-29&days=5`),
  listUnits: plain(`${V1}/units`),
  getUnit: {
    bound: 'none',
    arrange: async ({ office }) => ({ call: { path: `${V1}/units/${await aUnit(office)}` } }),
  },
  createUnit: plain(`${V1}/units`, () => ({ name: uuidv4(), kind: 'government' })),
  changeUnit: {
    bound: 'path',
    async arrange({ office }) {
      const territoryId = await aTerritory(office);
      const path = `${V1}/units/${await aUnitOf(office, territoryId)}`;
      return { call: { path, body: { contacts: [] }, version: 1 }, territories: [territoryId] };
    },
  },
  closeUnit: {
    bound: 'all',
    async arrange({ office }) {
      const path = `${V1}/units/${await aUnit(office)}/closing`;
      return { call: { path, body: { closedOn: inDays(0) }, version: 1 } };
    },
  },
  listProgrammes: plain(`${V1}/programmes`),
  getProgramme: {
    bound: 'none',
    arrange: async ({ office }) => ({ call: { path: `${V1}/programmes/${await aProgramme(office)}` } }),
  },
  createProgramme: plain(`${V1}/programmes`, () => ({
    name: uuidv4(),
    kind: 'special',
    level: 'national',
    startsOn: '2026-01-01',
    endsOn: '2027-01-01',
  })),
  listTerritories: plain(`${V1}/territories`),
  getTerritory: {
    bound: 'none',
    arrange: async ({ office }) => ({ call: { path: `${V1}/territories/${await aTerritory(office)}` } }),
  },
  changeTerritory: {
    bound: 'path',
    async arrange({ office }) {
      const id = await aTerritory(office);
      return { call: { path: `${V1}/territories/${id}`, body: { name: uuidv4() }, version: 1 }, territories: [id] };
    },
  },
  createTerritory: plain(`${V1}/territories`, () => ({ name: uuidv4(), kind: 'county', divisionCodes: ['371725'] })),
  listRegionsAttachments: onAttachment(''),
  getRegionsAttachment: onAttachment('/'),
  downloadRegionsAttachment: onAttachment('/content'),
  listPilotRegions: {
    bound: 'list',
    async arrange(world) {
      const { territoryId } = await aRegion(world);
      return { call: { path: `${V1}/pilot-regions?territoryId=${territoryId}` }, territories: [territoryId] };
    },
  },
  getPilotRegion: onRegion('', undefined, false),
  designatePilotRegion: {
    bound: 'body',
    async arrange({ office }) {
      const [programmeId, territoryId] = [await aProgramme(office), await aTerritory(office)];
      return {
        call: { path: `${V1}/pilot-regions`, body: { programmeId, territoryId, batch: 1 } },
        territories: [territoryId],
      };
    },
  },
  activatePilotRegion: onRegion('/activation'),
  withdrawPilotRegion: onRegion('/withdrawal', { reason: '行政区划调整' }),
  listTasks: {
    bound: 'list',
    async arrange({ office }) {
      const { territoryId } = await aDraft(office);
      return { call: { path: `${V1}/tasks?territoryId=${territoryId}` }, territories: [territoryId] };
    },
  },
  getTask: onTask('', draft, { versioned: false }),
  createTask: {
    bound: 'body',
    async arrange({ office }) {
      const { programmeId, territoryId } = await aDesignation(office);
      const body = { programmeId, territoryId, title: '任务', description: '内容', origin: 'own' };
      return { call: { path: `${V1}/tasks`, body }, territories: [territoryId] };
    },
  },
  updateTask: onTask('', ({ office }) => aDraft(office, { origin: 'own' }), { body: { title: '新名称' } }),
  issueTask: onTask('/issuance', draft),
  elaborateTask: onTask('/elaboration', issued, { body: ELABORATION }),
  confirmTask: onTask('/confirmation', elaborated),
  submitTask: onTask('/submission', finished),
  acceptTask: onTask('/acceptance', submitted),
  returnTask: onTask('/return', submitted, { body: { reason: '材料不足' } }),
  cancelTask: onTask('/cancellation', draft, { body: { reason: '不再需要' } }),
  listProgressEntries: onTask('/progress-entries', draft, { versioned: false }),
  createProgressEntry: onTask('/progress-entries', inProgress, {
    versioned: false,
    body: { percent: 10, narrative: '启动' },
  }),
  listTaskParts: {
    bound: 'list',
    async arrange({ office }) {
      const task = await aDraft(office);
      await aPart(office, task);
      return { call: { path: `${V1}/task-parts?taskId=${task.id}` }, territories: [task.territoryId] };
    },
  },
  getTaskPart: onPart('', assigned, { versioned: false }),
  assignTaskPart: {
    bound: 'path',
    async arrange({ office }) {
      const task = await aDraft(office);
      const body = { unitId: await aUnit(office), content: '分工', dueOn: '2026-10-31' };
      return { call: { path: `${V1}/tasks/${task.id}/parts`, body }, territories: [task.territoryId] };
    },
  },
  confirmTaskPart: onPart('/confirmation', assigned),
  completeTaskPart: onPart('/completion', confirmed, { body: { result: '已完成' } }),
  withdrawTaskPart: onPart('/withdrawal', assigned, { body: { reason: '职能调整' } }),
  suspendTask: onTask('/suspension', inProgress, { body: { reason: '等待上级政策' } }),
  resumeTask: onTask('/resumption', suspended),
  listTaskRequests: {
    bound: 'list',
    async arrange({ office, stack }) {
      const { taskId, territoryId } = await aRequest(office, await stack.as('pilot'));
      return { call: { path: `${V1}/task-requests?taskId=${taskId}` }, territories: [territoryId] };
    },
  },
  getTaskRequest: onRequest('', { versioned: false }),
  makeTaskRequest: onTask('/requests', dueLater, {
    versioned: false,
    body: { reason: '手续未完', changes: { dueOn: inDays(90) } },
  }),
  grantTaskRequest: onRequest('/grant', { body: {} }),
  refuseTaskRequest: onRequest('/refusal', { body: { reason: '理由不充分' } }),
  withdrawTaskRequest: onRequest('/withdrawal'),
  getTaskRelations: onTask('/relations', draft, { versioned: false }),
  placeTask: onTask('/place', draft, { body: { parentId: null, weight: 2 } }),
  setTaskDependencies: onTask('/dependencies', draft, { body: { dependsOnIds: [] } }),
  getTaskLight: onTask('/light', draft, { versioned: false }),
  listTaskLights: {
    bound: 'list',
    async arrange({ office }) {
      const { territoryId } = await aDraft(office);
      return { call: { path: `${V1}/task-lights?territoryId=${territoryId}` }, territories: [territoryId] };
    },
  },
  countTaskLights: plain(`${V1}/task-light-counts?programmeId=${uuidv4()}&by=unit`),
  listTaskComments: onTask('/comments', draft, { versioned: false }),
  writeTaskComment: onTask('/comments', draft, { versioned: false, body: { text: '请补充数据' } }),
  listTaskHistory: onTask('/history', draft, { versioned: false }),
  listTaskTemplates: plain(`${V1}/task-templates`),
  getTaskTemplate: {
    bound: 'none',
    arrange: async ({ office }) => ({ call: { path: `${V1}/task-templates/${await aTemplate(office)}` } }),
  },
  createTaskTemplate: plain(`${V1}/task-templates`, () => ({
    name: uuidv4(),
    title: '放开落户',
    description: '取消落户限制',
    origin: 'national',
  })),
  applyTaskTemplate: {
    bound: 'body',
    async arrange({ office }) {
      const { programmeId, territoryId } = await aDesignation(office);
      const path = `${V1}/task-templates/${await aTemplate(office)}/application`;
      return { call: { path, body: { programmeId, dueOn: '2026-12-31' } }, territories: [territoryId] };
    },
  },
  importTasks: {
    bound: 'body',
    async arrange(world) {
      const { programmeId, territoryId } = await aDesignation(world.office);
      const body = await aTaskSheet(world.office, territoryId);
      const path = `${V1}/task-imports?programmeId=${programmeId}`;
      return { call: { path, body, headers: { 'content-type': XLSX } }, territories: [territoryId] };
    },
  },
  exportTasks: plain(`${V1}/task-exports?programmeId=${uuidv4()}`),
};
