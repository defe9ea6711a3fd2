import { addDays, todayInShanghai } from '@urbanpilot/platform';
import type { Caller } from '@urbanpilot/testing';
import { Workbook } from 'exceljs';
import { v4 as uuidv4 } from 'uuid';
import { COLUMNS } from './features/task-sheets/sheet-columns';

export { XLSX } from './features/task-sheets/task-sheet-schemas';

/** Builders for this service's tests: each makes its own rows through HTTP, as a caller would. */

export async function aProgramme(office: Caller): Promise<string> {
  const answer = await office.post('/regions/v1/programmes', {
    name: `试点 ${uuidv4()}`,
    kind: 'comprehensive',
    level: 'municipal',
    startsOn: '2026-01-01',
    endsOn: '2028-12-31',
  });
  return answer.json<{ id: string }>().id;
}

export async function aTerritory(office: Caller, divisionCode = '371725'): Promise<string> {
  const body = { name: `地区 ${uuidv4()}`, kind: 'county', divisionCodes: [divisionCode] };
  const answer = await office.post('/regions/v1/territories', body);
  return answer.json<{ id: string }>().id;
}

export async function aUnit(office: Caller): Promise<string> {
  const answer = await office.post('/regions/v1/units', { name: `单位 ${uuidv4()}`, kind: 'government' });
  return answer.json<{ id: string }>().id;
}

/** A designated territory in a programme of its own. */
export async function aDesignation(office: Caller): Promise<{ programmeId: string; territoryId: string }> {
  const programmeId = await aProgramme(office);
  const territoryId = await aTerritory(office);
  await office.post('/regions/v1/pilot-regions', { programmeId, territoryId, batch: 1 });
  return { programmeId, territoryId };
}

export interface BuiltTask {
  id: string;
  version: number;
  state: string;
  percent: number;
  territoryId: string;
  programmeId: string;
}

/** A draft of a new designation, complete as far as the office can make it. */
export async function aDraft(office: Caller, changes: Record<string, unknown> = {}): Promise<BuiltTask> {
  const { programmeId, territoryId } = await aDesignation(office);
  const answer = await office.post('/regions/v1/tasks', {
    programmeId,
    territoryId,
    title: '全面放开城镇落户限制',
    description: '取消落户限制，增设社区公共集体户',
    origin: 'municipal',
    dueOn: '2026-12-31',
    leadUnitId: await aUnit(office),
    ...changes,
  });
  return answer.json<BuiltTask>();
}

export const ELABORATION = {
  measures: '出台居民户口迁移管理办法',
  responsiblePerson: '张三',
  plannedCurve: [
    { on: '2026-06-30', percent: 50 },
    { on: '2026-12-31', percent: 100 },
  ],
};

/** Moves a task on by one transition and answers it as it is then. */
export async function advance(caller: Caller, task: BuiltTask, transition: string, body?: unknown): Promise<BuiltTask> {
  const answer = await caller.post(`/regions/v1/tasks/${task.id}/${transition}`, body, { version: task.version });
  if (answer.statusCode !== 200) throw new Error(`${transition} answered ${answer.statusCode}: ${answer.body}`);
  return answer.json<BuiltTask>();
}

/** A task that is in progress, due on a day. */
export async function aTaskInProgress(office: Caller, pilot: Caller, dueOn = '2026-12-31'): Promise<BuiltTask> {
  const issued = await advance(office, await aDraft(office, { dueOn }), 'issuance');
  const plannedCurve = [{ on: dueOn, percent: 100 }];
  const elaborated = await advance(pilot, issued, 'elaboration', { ...ELABORATION, plannedCurve });
  return advance(office, elaborated, 'confirmation');
}

/** A day that many days from today, in Shanghai. */
export const inDays = (days: number): string => addDays(todayInShanghai(new Date()), days);

export interface BuiltPart {
  id: string;
  taskId: string;
  version: number;
  state: string;
}

/** A part of a new cooperating unit in a task that has not started. */
export async function aPart(office: Caller, task: BuiltTask, dueOn = '2026-10-31'): Promise<BuiltPart> {
  const body = { unitId: await aUnit(office), content: '落实随迁子女学位', dueOn };
  return (await office.post(`/regions/v1/tasks/${task.id}/parts`, body)).json<BuiltPart>();
}

/** Moves a part on by one transition. */
export async function advancePart(
  caller: Caller,
  part: BuiltPart,
  transition: string,
  body?: unknown,
): Promise<BuiltPart> {
  const path = `/regions/v1/task-parts/${part.id}/${transition}`;
  const answer = await caller.post(path, body, { version: part.version });
  if (answer.statusCode !== 200) throw new Error(`${transition} answered ${answer.statusCode}: ${answer.body}`);
  return answer.json<BuiltPart>();
}

export interface BuiltRequest {
  id: string;
  taskId: string;
  territoryId: string;
  version: number;
  state: string;
}

/** A region's pending request for an extension of its task by a month. */
export async function aRequest(office: Caller, pilot: Caller): Promise<BuiltRequest> {
  const task = await aTaskInProgress(office, pilot, inDays(60));
  const body = { reason: '土地手续尚在省级审批', changes: { dueOn: inDays(90) } };
  return (await pilot.post(`/regions/v1/tasks/${task.id}/requests`, body)).json<BuiltRequest>();
}

/** A template of its own name; answers its id. */
export async function aTemplate(office: Caller): Promise<string> {
  const body = { name: `模板 ${uuidv4()}`, title: '放开落户', description: '取消落户限制', origin: 'municipal' };
  return (await office.post('/regions/v1/task-templates', body)).json<{ id: string }>().id;
}

/** A workbook that imports one task of a region's own accord. */
export async function aTaskSheet(office: Caller, territoryId: string): Promise<Buffer> {
  const { name } = (await office.get(`/regions/v1/territories/${territoryId}`)).json<{ name: string }>();
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet('任务');
  sheet.addRow(COLUMNS.map(({ heading }) => heading));
  sheet.addRow(['放开落户', '取消落户限制', '自主探索', '', name, '', '']);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
