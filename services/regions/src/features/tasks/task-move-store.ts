import type { Queryable } from '@urbanpilot/platform';
import type { TaskState } from './task';

/** What hangs on a task and goes with it. What is only ever added to (progress, comments, rungs) stays as it was written. */
const WITH_THE_TASK = ['task_part', 'task_request', 'task_dependency', 'resolution_task'];

/** Gives the open tasks of a territory to another one; answers them. */
export async function moveTasksOf(
  unit: Queryable,
  { from, to }: { from: string; to: string },
): Promise<{ id: string; state: TaskState }[]> {
  const moved = await unit.rows<{ id: string; state: TaskState }>(
    `UPDATE task SET territory_id = $2, version = version + 1
     WHERE territory_id = $1 AND state NOT IN ('accepted', 'cancelled') RETURNING id, state`,
    [from, to],
  );
  const ids = moved.map(({ id }) => id);
  for (const table of WITH_THE_TASK) {
    await unit.rows(`UPDATE ${table} SET territory_id = $2 WHERE task_id = ANY ($1::uuid[])`, [ids, to]);
  }
  return moved;
}
