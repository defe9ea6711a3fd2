import type { Queryable } from '@urbanpilot/platform';
import type { TaskState } from '../tasks/task';
import type { TreeNode } from './task-relation';

/** A task on which another depends, as far as the reader may see it. */
export interface Dependency {
  taskId: string;
  title: string;
  state: TaskState;
}

/** How many tasks below, and tasks on which it depends, keep a task from its end; wherever they are. */
export interface Blockers {
  children: number;
  dependencies: number;
}

/** Whether a task is this ancestor, or stands somewhere below it; wherever they are. */
export async function isBelow(reader: Queryable, taskId: string, ancestorId: string): Promise<boolean> {
  const [row] = await reader.rows<{ below: boolean }>('SELECT task_is_below($1, $2) AS below', [taskId, ancestorId]);
  return row?.below ?? false;
}

/** Whether a task is the other, or depends on it by whatever way. */
export async function reliesOn(reader: Queryable, taskId: string, otherId: string): Promise<boolean> {
  const [row] = await reader.rows<{ relies: boolean }>('SELECT task_relies_on($1, $2) AS relies', [taskId, otherId]);
  return row?.relies ?? false;
}

/** The task and everything below it, wherever it is: numbers for the roll-up, not to be shown one by one. */
export async function treeOf(reader: Queryable, taskId: string): Promise<TreeNode[]> {
  return reader.rows<TreeNode>('SELECT id, parent_id AS "parentId", weight, percent, state FROM task_tree($1)', [
    taskId,
  ]);
}

export async function blockersOf(reader: Queryable, taskId: string): Promise<Blockers> {
  const [row] = await reader.rows<Blockers>('SELECT children, dependencies FROM task_blockers($1)', [taskId]);
  return row ?? { children: 0, dependencies: 0 };
}

/** The tasks within reach on which a task depends. */
export async function dependenciesOf(reader: Queryable, taskId: string): Promise<Dependency[]> {
  return reader.rows<Dependency>(
    `SELECT t.id AS "taskId", t.title, t.state FROM task_dependency d JOIN task t ON t.id = d.depends_on_id
     WHERE d.task_id = $1 ORDER BY t.id`,
    [taskId],
  );
}
