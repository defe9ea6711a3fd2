import { fieldError, notFound, requireWholeReach, ruleBroken, type UnitOfWork } from '@urbanpilot/platform';
import { v7 as uuidv7 } from 'uuid';
import { findProgramme } from '../programmes/programme-read-model';
import { batchErrors, type ProgrammeBatch } from './programme-batch';
import { listBatchesOf } from './programme-batch-read-model';
import type { CreateBatch, UpdateBatch } from './programme-batch-schemas';
import { insertBatch, lockBatch, updateBatch } from './programme-batch-store';

/** Opens a batch of a programme. */
export async function createBatch(
  unit: UnitOfWork,
  programmeId: string,
  command: CreateBatch,
): Promise<ProgrammeBatch> {
  requireWholeReach(unit.actor);
  const batch: ProgrammeBatch = {
    documentNumber: null,
    ...command,
    id: uuidv7(),
    programmeId,
    version: 1,
    createdAt: unit.now,
  };
  await checkBatch(unit, batch);
  await insertBatch(unit, batch);
  record(unit, batch, 'programme-batch.created', { ...command });
  return batch;
}

/** Changes the period or the document of a batch; its checkpoints move with its start. */
export async function changeBatch(
  unit: UnitOfWork,
  id: string,
  version: number,
  command: UpdateBatch,
): Promise<ProgrammeBatch> {
  requireWholeReach(unit.actor);
  const batch = await lockBatch(unit, id, version);
  await checkBatch(unit, { ...batch, ...command });
  const changed = await updateBatch(unit, batch, command);
  record(unit, changed, 'programme-batch.changed', { changes: command });
  return changed;
}

/** @throws Problem 422 naming `/batch` when the programme has batches and this is none of them. */
export async function requireBatch(unit: UnitOfWork, programmeId: string, number: number): Promise<void> {
  const batches = await listBatchesOf(unit, programmeId);
  if (batches.length === 0 || batches.some((batch) => batch.number === number)) return;
  throw ruleBroken([fieldError('/batch', 'knownBatch', '此试点没有这一批次', 'the programme has no such batch')]);
}

async function checkBatch(unit: UnitOfWork, batch: ProgrammeBatch): Promise<void> {
  const programme = await findProgramme(unit, batch.programmeId);
  if (!programme) throw notFound();
  const errors = batchErrors(batch, programme);
  if (errors.length > 0) throw ruleBroken(errors);
}

function record(
  unit: UnitOfWork,
  { id, programmeId, number }: ProgrammeBatch,
  action: string,
  detail: Record<string, unknown>,
): void {
  unit.audit({
    action,
    resourceType: 'programme-batch',
    resourceId: id,
    detail: { programmeId, number, ...detail },
  });
}
