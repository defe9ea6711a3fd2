import { requireWholeReach, ruleBroken, type UnitOfWork, unknownReference } from '@urbanpilot/platform';
import { v7 as uuidv7 } from 'uuid';
import { listBatchesOf } from '../programme-batches/programme-batch-read-model';
import { coverErrors, type Programme, programmeErrors } from './programme';
import { findProgramme } from './programme-read-model';
import type { CreateProgramme, UpdateProgramme } from './programme-schemas';
import { insertProgramme, lockProgramme, updateProgramme } from './programme-store';

/** Sets up a programme. */
export async function createProgramme(unit: UnitOfWork, command: CreateProgramme): Promise<Programme> {
  const programme: Programme = { topic: null, ...command, id: uuidv7(), version: 1, createdAt: unit.now };
  const errors = programmeErrors(programme);
  if (errors.length > 0) throw ruleBroken(errors);
  await insertProgramme(unit, programme);
  record(unit, programme, 'programme.created', { ...command });
  return programme;
}

/** Changes a programme; its period must go on covering its batches. */
export async function changeProgramme(
  unit: UnitOfWork,
  id: string,
  version: number,
  command: UpdateProgramme,
): Promise<Programme> {
  requireWholeReach(unit.actor);
  const programme = await lockProgramme(unit, id, version);
  const changed = { ...programme, ...command };
  const errors = [...programmeErrors(changed), ...coverErrors(changed, await listBatchesOf(unit, id))];
  if (errors.length > 0) throw ruleBroken(errors);
  const updated = await updateProgramme(unit, programme, command);
  record(unit, updated, 'programme.changed', { changes: command });
  return updated;
}

/** @throws Problem `unknown-reference` at `/programmeId` unless the programme exists. */
export async function requireProgramme(unit: UnitOfWork, id: string): Promise<Programme> {
  const programme = await findProgramme(unit, id);
  if (!programme) throw unknownReference('/programmeId', { 'zh-CN': '试点', en: 'programme' }, id);
  return programme;
}

function record(unit: UnitOfWork, { id }: Programme, action: string, detail: Record<string, unknown>): void {
  unit.audit({ action, resourceType: 'programme', resourceId: id, detail });
}
