import type { EventData, findingClosed, findingOpened } from '@urbanpilot/contract';
import { currentTerritory, type UnitOfWork } from '@urbanpilot/platform';
import { newTask } from './task';
import { recordAct } from './task-recording-service';
import { insertTask } from './task-store';

/**
 * A finding of the evaluation becomes a rectification task (整改任务), already issued. Its id is that of the event. Where the
 * territory was taken over by now, the task is the successor's.
 */
export async function openRectification(
  unit: UnitOfWork,
  eventId: string,
  finding: EventData<typeof findingOpened>,
): Promise<void> {
  const task = newTask({
    id: eventId,
    programmeId: finding.programmeId,
    territoryId: await currentTerritory(unit, finding.territoryId),
    title: `整改：${finding.title}`.slice(0, 200),
    description: finding.title,
    origin: 'rectification',
    findingId: finding.findingId,
    state: 'issued',
    dueOn: finding.dueOn,
    createdAt: unit.now,
  });
  await insertTask(unit, task);
  recordAct(unit, task, 'task.opened-by-finding', { finding });
}

/** Notes in the task's history that its finding was closed (销号). */
export function recordFindingClosed(unit: UnitOfWork, finding: EventData<typeof findingClosed>): void {
  unit.audit({
    action: 'task.finding-closed',
    resourceType: 'finding',
    resourceId: finding.findingId,
    territoryId: finding.territoryId,
    detail: { closedBy: finding.closedBy },
  });
}
