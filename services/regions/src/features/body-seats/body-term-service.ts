import { notFound, ruleBroken, type UnitOfWork } from '@urbanpilot/platform';
import { v7 as uuidv7 } from 'uuid';
import { requireUnit } from '../units/unit-service';
import { findTerm } from './body-seat-read-model';
import type { BeginTerm, CorrectTerm } from './body-seat-schemas';
import { holdSeat } from './body-seat-service';
import { type BodyTerm, termErrors } from './body-term';
import { insertTerm, lockTerm, updateTerm } from './body-term-store';

/** Somebody takes a seat (任职); terms of one seat never overlap, a gap is a vacancy. */
export async function beginTerm(unit: UnitOfWork, seatId: string, command: BeginTerm): Promise<BodyTerm> {
  const { seat, body } = await holdSeat(unit, seatId);
  await requireUnit(unit, command.unitId, '/unitId');
  const term: BodyTerm = {
    ...command,
    untilOn: command.untilOn ?? null,
    id: uuidv7(),
    seatId,
    bodyId: seat.bodyId,
    territoryId: seat.territoryId,
    version: 1,
    createdAt: unit.now,
  };
  check(term, body.establishedOn);
  await insertTerm(unit, term);
  record(unit, term, 'body-term.begun', { ...command });
  return term;
}

/** Ends a term on its last day (离任). */
export async function endTerm(unit: UnitOfWork, id: string, version: number, on: string): Promise<BodyTerm> {
  return change(unit, id, version, { untilOn: on }, 'body-term.ended', '/on');
}

/** Corrects what was entered of a term. */
export async function correctTerm(
  unit: UnitOfWork,
  id: string,
  version: number,
  command: CorrectTerm,
): Promise<BodyTerm> {
  if (command.unitId !== undefined) await requireUnit(unit, command.unitId, '/unitId');
  return change(unit, id, version, command, 'body-term.corrected');
}

async function change(
  unit: UnitOfWork,
  id: string,
  version: number,
  changes: Partial<BodyTerm>,
  action: string,
  pointer?: string,
): Promise<BodyTerm> {
  const known = await findTerm(unit, id);
  if (!known) throw notFound();
  const { body } = await holdSeat(unit, known.seatId);
  const term = await lockTerm(unit, id, version);
  check({ ...term, ...changes }, body.establishedOn, pointer);
  const changed = await updateTerm(unit, term, changes);
  record(unit, changed, action, { changes });
  return changed;
}

/** `pointer` is where the caller gave the last day. */
function check(term: BodyTerm, bodySince: string, pointer = '/untilOn'): void {
  const errors = termErrors(term, bodySince);
  if (errors.length === 0) return;
  throw ruleBroken(errors.map((error) => (error.pointer === '/untilOn' ? { ...error, pointer } : error)));
}

function record(unit: UnitOfWork, term: BodyTerm, action: string, detail: Record<string, unknown>): void {
  unit.audit({
    action,
    resourceType: 'body-term',
    resourceId: term.id,
    territoryId: term.territoryId,
    detail: { seatId: term.seatId, bodyId: term.bodyId, ...detail },
  });
}
