import type { UnitOfWork } from '@urbanpilot/platform';
import { moveTasksOf } from './task-move-store';

/** Moves the open tasks of a territory, with their parts and requests, to its successor; what is done stays. */
export async function moveOpenTasks(unit: UnitOfWork, move: { from: string; to: string; on: string }): Promise<number> {
  const moved = await moveTasksOf(unit, move);
  for (const { id, state } of moved) {
    const about = { resourceType: 'task', resourceId: id, territoryId: move.to };
    unit.audit({ action: 'task.moved', ...about, detail: { ...move, state } });
  }
  return moved.length;
}
