import { checkVersion, notFound, Problem, type UnitOfWork, violates } from '@urbanpilot/platform';
import type { ProgrammeBatch } from './programme-batch';
import { ProgrammeBatchEntity } from './programme-batch-entity';
import { batchProblems } from './programme-batch-problems';

/** @throws Problem `batch-taken` when the programme has a batch of that number. */
export async function insertBatch(unit: UnitOfWork, batch: ProgrammeBatch): Promise<void> {
  try {
    await unit.manager.insert(ProgrammeBatchEntity, batch);
  } catch (error) {
    if (!violates(error, 'programme_batch_number_key')) throw error;
    throw new Problem(batchProblems['batch-taken'], { parameters: { number: batch.number } });
  }
}

/** Locks a batch of the version that the caller read. */
export async function lockBatch(unit: UnitOfWork, id: string, expectedVersion: number): Promise<ProgrammeBatch> {
  const batch = await unit.manager.findOne(ProgrammeBatchEntity, {
    where: { id },
    lock: { mode: 'pessimistic_write' },
  });
  if (!batch) throw notFound();
  checkVersion(batch, expectedVersion);
  return batch;
}

/** Writes the changes and raises the version; answers the batch as it is now. */
export async function updateBatch(
  unit: UnitOfWork,
  batch: ProgrammeBatch,
  changes: Partial<ProgrammeBatch>,
): Promise<ProgrammeBatch> {
  const changed = { ...changes, version: batch.version + 1 };
  await unit.manager.update(ProgrammeBatchEntity, { id: batch.id }, changed);
  return { ...batch, ...changed };
}
