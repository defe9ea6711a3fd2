import { type AlertKind, raiseAlert, type Schedule, settleAlert, type UnitOfWork } from '@urbanpilot/platform';
import { defaultSettings } from '../programme-settings/programme-settings';
import { type Checkpoint, type CheckpointName, checkpointsOf } from './programme-batch';
import { listWatchedBatches, type WatchedBatch } from './programme-batch-read-model';

/** That a batch must soon have come to something. */
export const CHECKPOINT: AlertKind = { kind: 'checkpoint', description: '试点节点临近' };

const TITLE: Record<CheckpointName, { 'zh-CN': string; en: string }> = {
  breakthrough: { 'zh-CN': '两年有突破', en: 'breakthrough after two years' },
  results: { 'zh-CN': '三年见成效', en: 'results after three years' },
};

/** Looks daily for checkpoints that come near. */
export const checkpointAlerts: Schedule = {
  name: 'checkpoint-alerts',
  description: '检查试点节点 Alerts the office to checkpoints of batches that come near',
  pattern: '15 6 * * *',
  period: 'day',
  catchUp: 'latest',
  run: async (unit, { period }) => ({ near: await watchCheckpoints(unit, period) }),
};

/** Raises an alert for each checkpoint that comes within the programme's days, and settles those of others. */
export async function watchCheckpoints(unit: UnitOfWork, day: string): Promise<number> {
  const defaultDays = defaultSettings('').checkpointReminderDays;
  let near = 0;
  for (const batch of await listWatchedBatches(unit)) {
    for (const checkpoint of checkpointsOf(batch.startsOn, day)) {
      const isNear = checkpoint.daysLeft >= 0 && checkpoint.daysLeft <= (batch.reminderDays ?? defaultDays);
      if (isNear) await raiseNear(unit, batch, checkpoint);
      else await settleAlert(unit, causeOf(batch, checkpoint), '节点已过或日期已调整 passed or moved');
      near += isNear ? 1 : 0;
    }
  }
  return near;
}

async function raiseNear(unit: UnitOfWork, batch: WatchedBatch, checkpoint: Checkpoint): Promise<void> {
  const { 'zh-CN': zh, en } = TITLE[checkpoint.name];
  const name = batch.programmeName.slice(0, 150);
  await raiseAlert(unit, {
    cause: causeOf(batch, checkpoint),
    occasion: checkpoint.on,
    kind: CHECKPOINT.kind,
    severity: 'notice',
    title: {
      'zh-CN': `「${name}」第${batch.number}批「${zh}」节点：${checkpoint.on}`,
      en: `Checkpoint "${en}" of "${name}", batch ${batch.number}: ${checkpoint.on}`,
    },
    aboutType: 'programme-batch',
    aboutId: batch.id,
    role: 'office',
    dueOn: checkpoint.on,
  });
}

const causeOf = ({ id }: WatchedBatch, { name }: Checkpoint) => `${CHECKPOINT.kind}/${id}/${name}`;
