import {
  fieldError,
  notFound,
  type Queryable,
  ruleBroken,
  type UnitOfWork,
  unknownReference,
} from '@urbanpilot/platform';
import { AT_WORK, type Task, type TaskState } from '../tasks/task';
import { findTask } from '../tasks/task-read-model';
import { holdVersion, recordChange } from '../tasks/task-recording-service';
import { rollUp } from './task-relation';
import { blockersOf, dependenciesOf, isBelow, reliesOn, treeOf } from './task-relation-read-model';
import type { PlaceTask, SetDependencies, TaskRelations } from './task-relation-schemas';
import { lockRelations, replaceDependencies } from './task-relation-store';

const TASK = { 'zh-CN': '任务', en: 'task' };
const OPEN: readonly TaskState[] = ['draft', 'issued', 'elaborated', ...AT_WORK, 'suspended'];

/** Puts a task below another, with its weight among the siblings, or takes it out of the hierarchy. */
export async function placeTask(unit: UnitOfWork, id: string, version: number, place: PlaceTask): Promise<Task> {
  await lockRelations(unit);
  const task = await holdVersion(unit, id, version, OPEN);
  if (place.parentId !== null) {
    await requireTask(unit, place.parentId, '/parentId');
    if (await isBelow(unit, place.parentId, id)) throw circle('/parentId');
  }
  return recordChange(unit, task, place, 'task.placed', { ...place });
}

/** Says on which tasks a task depends, all of them at once. */
export async function setDependencies(
  unit: UnitOfWork,
  id: string,
  version: number,
  { dependsOnIds }: SetDependencies,
): Promise<Task> {
  await lockRelations(unit);
  const task = await holdVersion(unit, id, version, OPEN);
  for (const [index, otherId] of dependsOnIds.entries()) {
    await requireTask(unit, otherId, `/dependsOnIds/${index}`);
    if (await reliesOn(unit, otherId, id)) throw circle(`/dependsOnIds/${index}`);
  }
  await replaceDependencies(unit, task, dependsOnIds);
  return recordChange(unit, task, {}, 'task.dependencies-set', { dependsOnIds });
}

/** Roll-up, dependencies and what is still open of both. */
export async function relationsOf(reader: Queryable, id: string): Promise<TaskRelations> {
  if (!(await findTask(reader, id))) throw notFound();
  const [nodes, dependencies, blockers] = await Promise.all([
    treeOf(reader, id),
    dependenciesOf(reader, id),
    blockersOf(reader, id),
  ]);
  return {
    taskId: id,
    rollUp: rollUp(nodes, id),
    dependencies,
    openDependencies: blockers.dependencies,
    openChildren: blockers.children,
  };
}

async function requireTask(unit: UnitOfWork, id: string, pointer: string): Promise<void> {
  if (!(await findTask(unit, id))) throw unknownReference(pointer, TASK, id);
}

function circle(pointer: string) {
  return ruleBroken([fieldError(pointer, 'noCycle', '任务之间不得形成循环', 'tasks must not form a circle')]);
}
