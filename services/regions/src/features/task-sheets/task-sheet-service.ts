import { Problem, type Reach, ruleBroken, type UnitOfWork } from '@urbanpilot/platform';
import { v7 as uuidv7 } from 'uuid';
import { regionsProblems } from '../../regions-problems';
import { newTask, TASK_ORIGINS } from '../tasks/task';
import { listTasks, type TaskFilter } from '../tasks/task-read-model';
import { draftTasks } from '../tasks/task-recording-service';
import { COLUMNS, MAX_ROWS, type SheetRow } from './sheet-columns';
import { type DraftRow, exportRow, readRows } from './task-sheet';
import { territoriesByName, unitsByName, withNames } from './task-sheet-read-model';

/** Of more errors than these only the first are shown. */
const MOST_ERRORS = 200;
const LEAD_UNIT = COLUMNS.findIndex(({ key }) => key === 'leadUnit');

/** What an import is given: the rows of a file, and the hash by which the audit log knows it. */
export interface TaskImport {
  programmeId: string;
  rows: readonly SheetRow[];
  sha256: string;
  dryRun: boolean;
}

/** Drafts a task for each row of a file, or none when a single one is wrong; a dry run only looks. */
export async function importTasks(unit: UnitOfWork, given: TaskImport): Promise<number> {
  const { programmeId, sha256, dryRun } = given;
  const drafts = await draftsOf(unit, given);
  if (!dryRun) {
    const tasks = drafts.map(({ row: _row, ...draft }) =>
      newTask({ ...draft, id: uuidv7(), programmeId, state: 'draft', createdAt: unit.now }),
    );
    await draftTasks(unit, tasks, { importId: sha256 });
  }
  unit.audit({
    action: dryRun ? 'task-import.checked' : 'task-import.done',
    resourceType: 'task-import',
    resourceId: sha256,
    detail: { programmeId, rows: drafts.length },
  });
  return drafts.length;
}

async function draftsOf(unit: UnitOfWork, { programmeId, rows }: TaskImport): Promise<DraftRow[]> {
  const leadUnits = [...new Set(rows.flatMap(({ cells }) => cells[LEAD_UNIT] || []))];
  const read = readRows(rows, {
    territories: await territoriesByName(unit, programmeId),
    units: await unitsByName(unit, leadUnits),
    origins: unit.actor.rolesThroughout.includes('office') ? TASK_ORIGINS : ['own'],
  });
  if ('errors' in read) throw ruleBroken(read.errors.slice(0, MOST_ERRORS));
  return read.drafts;
}

/** The rows of an export, at most as many as an import may have; that they left is recorded. */
export async function exportTasks(unit: UnitOfWork, reach: Reach, filter: TaskFilter): Promise<(string | number)[][]> {
  const tasks = await listTasks(unit, reach, filter, 'createdAt', { limit: MAX_ROWS, after: null });
  if (tasks.length > MAX_ROWS)
    throw new Problem(regionsProblems['too-many-tasks'], { parameters: { limit: MAX_ROWS } });
  unit.audit({
    action: 'task.exported',
    resourceType: 'task-export',
    resourceId: uuidv7(),
    detail: { filter, rows: tasks.length },
  });
  return (await withNames(unit, tasks)).map(exportRow);
}
