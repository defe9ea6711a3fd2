import { notFound, Problem, type Queryable, type Reach } from '@urbanpilot/platform';
import { regionsProblems } from '../../regions-problems';
import type { LightThresholds } from '../programme-settings/programme-settings';
import { readThresholds } from '../programme-settings/programme-settings-read-model';
import { listPartsOf } from '../task-parts/task-part-read-model';
import type { Task } from '../tasks/task';
import { findTask } from '../tasks/task-read-model';
import { latenessByUnit } from './task-lateness';
import { asOf, daysLate, type LitTask, lightOf, type Plan, plannedPercent } from './task-light';
import { listCountedTasks, percentOn } from './task-light-read-model';
import type { LIGHT_GROUPS, LightCounts, TaskLight, TaskLightDetail } from './task-light-schemas';

/** More tasks than these are not counted in one call. */
const MAX_COUNTED = 50_000;

/** The light of a task on a day, and the units that answer for its lateness. */
export async function lightOfTask(reader: Queryable, id: string, day: string, today: string): Promise<TaskLightDetail> {
  const task = await findTask(reader, id);
  if (!task) throw notFound();
  const then = day < today ? asOf(task, await percentOn(reader, id, day), day) : task;
  const thresholdsOf = await readThresholds(reader, [task]);
  const light = toTaskLight(task, then, day, thresholdsOf(task));
  const lateUnits = latenessByUnit(task.leadUnitId, light.daysLate, await listPartsOf(reader, id), day);
  return { ...light, lateUnits };
}

/** A task with its lights by the present and by the original plan; `then` is the task as it was on that day. */
export function toTaskLight(task: Task, then: LitTask, day: string, thresholds: LightThresholds): TaskLight {
  const plan = planOf(task.dueOn, task.plannedCurve);
  const original = planOf(task.originalDueOn, task.originalCurve ?? []);
  return {
    taskId: task.id,
    territoryId: task.territoryId,
    leadUnitId: task.leadUnitId,
    state: then.state,
    day,
    percent: then.percent,
    plannedPercent: then.startedOn === null ? 0 : plannedPercent(task.plannedCurve, then.startedOn, day),
    light: plan ? lightOf(then, plan, day, thresholds) : 'off',
    originalLight: original ? lightOf(then, original, day, thresholds) : 'off',
    dueOn: task.dueOn,
    originalDueOn: task.originalDueOn,
    daysLate: plan ? daysLate(then, plan.dueOn, day) : 0,
  };
}

/** How many tasks of a programme show which light today, by region, leading unit or domain. */
export async function countLights(
  reader: Queryable,
  reach: Reach,
  group: { programmeId: string; by: (typeof LIGHT_GROUPS)[number]; groupId?: string },
  day: string,
): Promise<LightCounts> {
  const tasks = await listCountedTasks(reader, reach, { ...group, day }, MAX_COUNTED + 1);
  if (tasks.length > MAX_COUNTED)
    throw new Problem(regionsProblems['too-many-tasks'], { parameters: { limit: MAX_COUNTED } });
  const thresholdsOf = await readThresholds(reader, tasks);
  const counts = new Map<string | null, LightCounts['items'][number]>();
  for (const task of tasks) {
    const count = counts.get(task.key) ?? { key: task.key, green: 0, yellow: 0, red: 0, off: 0 };
    const plan = planOf(task.dueOn, task.plannedCurve);
    count[plan ? lightOf(task, plan, day, thresholdsOf(task)) : 'off'] += 1;
    counts.set(task.key, count);
  }
  const items = [...counts.values()].sort((a, b) => ((a.key ?? '') < (b.key ?? '') ? -1 : 1));
  return { day, items };
}

function planOf(dueOn: string | null, curve: Plan['curve']): Plan | undefined {
  return dueOn === null ? undefined : { dueOn, curve };
}
