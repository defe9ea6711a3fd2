import { taskProgressed } from '@urbanpilot/contract';
import { requireAttachments, type UnitOfWork, unknownReference } from '@urbanpilot/platform';
import { v7 as uuidv7 } from 'uuid';
import { advanceTask, lockForReport } from '../tasks/task-completion-service';
import type { ProgressEntry } from './progress-entry';
import { ProgressEntryEntity } from './progress-entry-entity';
import { isEntryOf } from './progress-entry-read-model';
import type { CreateProgressEntry } from './progress-entry-schemas';

const ENTRY = { 'zh-CN': '进度', en: 'entry of this task' };

/** Records progress on a task that is under way; the task's percentage follows. */
export async function recordProgress(
  unit: UnitOfWork,
  taskId: string,
  command: CreateProgressEntry,
): Promise<ProgressEntry> {
  const before = await lockForReport(unit, taskId, command);
  const { correctsId = null, attachmentIds = [] } = command;
  await requireAttachments(unit, { type: 'task', id: taskId }, attachmentIds, '/attachmentIds');
  if (correctsId !== null && !(await isEntryOf(unit, taskId, correctsId))) {
    throw unknownReference('/correctsId', ENTRY, correctsId);
  }
  const entry: ProgressEntry = {
    id: uuidv7(),
    taskId,
    territoryId: before.territoryId,
    percent: command.percent,
    narrative: command.narrative,
    fallReason: command.fallReason ?? null,
    evidence: command.evidence ?? [],
    attachmentIds,
    correctsId,
    reportedBy: unit.actorId,
    recordedAt: unit.now,
  };
  const [after] = await Promise.all([
    advanceTask(unit, before, entry.percent),
    unit.manager.insert(ProgressEntryEntity, entry),
  ]);
  unit.audit({
    action: 'progress.recorded',
    resourceType: 'task',
    resourceId: taskId,
    territoryId: after.territoryId,
    detail: { entryId: entry.id, from: before.percent, to: entry.percent },
  });
  unit.publish(taskProgressed, {
    subject: taskId,
    version: after.version,
    data: {
      taskId,
      territoryId: after.territoryId,
      programmeId: after.programmeId,
      entryId: entry.id,
      percent: entry.percent,
    },
  });
  return entry;
}
