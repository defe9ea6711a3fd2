import { fieldError, notFound, Problem, ruleBroken, type UnitOfWork } from '@urbanpilot/platform';
import { v7 as uuidv7 } from 'uuid';
import { type Body, endErrors } from '../bodies/body';
import { holdBody } from '../bodies/body-holding-service';
import { bodyProblems } from '../bodies/body-problems';
import { type BodySeat, seatErrors } from './body-seat';
import { findSeat } from './body-seat-read-model';
import type { AddSeat } from './body-seat-schemas';
import { insertSeat, lockSeat, lockSeatsOf, updateSeat } from './body-seat-store';
import { lockTermsAfter, updateTerm } from './body-term-store';

/** Sets up a seat in a body (设立席位). */
export async function addSeat(unit: UnitOfWork, bodyId: string, command: AddSeat): Promise<BodySeat> {
  const body = await holdBody(unit, bodyId);
  const errors = seatErrors(body.kind, command.role);
  if (errors.length > 0) throw ruleBroken(errors);
  const seat: BodySeat = {
    ...command,
    id: uuidv7(),
    bodyId,
    territoryId: body.territoryId,
    abolishedOn: null,
    version: 1,
    createdAt: unit.now,
  };
  await insertSeat(unit, seat);
  record(unit, seat, 'body-seat.added', { ...command });
  return seat;
}

/** Abolishes a seat from the day after (撤销席位); whoever holds it then holds it to that day. */
export async function abolishSeat(unit: UnitOfWork, id: string, version: number, on: string): Promise<BodySeat> {
  const { seat, body } = await holdSeat(unit, id, version);
  const errors = endErrors('/on', body.establishedOn, on);
  if (errors.length > 0) throw ruleBroken(errors);
  return endSeat(unit, seat, on);
}

/** Ends all seats of a body that is dissolved. */
export async function endSeatsOf(unit: UnitOfWork, bodyId: string, on: string): Promise<void> {
  for (const seat of await lockSeatsOf(unit, bodyId)) await endSeat(unit, seat, on);
}

/** Locks a seat that has not ended, with its body, which is locked first. */
export async function holdSeat(
  unit: UnitOfWork,
  id: string,
  version?: number,
): Promise<{ seat: BodySeat; body: Body }> {
  const known = await findSeat(unit, id);
  if (!known) throw notFound();
  const body = await holdBody(unit, known.bodyId);
  const seat = await lockSeat(unit, id, version);
  if (seat.abolishedOn !== null) {
    throw new Problem(bodyProblems['body-ended'], { parameters: { on: seat.abolishedOn } });
  }
  return { seat, body };
}

async function endSeat(unit: UnitOfWork, seat: BodySeat, on: string): Promise<BodySeat> {
  const terms = await lockTermsAfter(unit, seat.id, on);
  const later = terms.find(({ fromOn }) => fromOn > on);
  if (later) {
    const { fromOn } = later;
    throw ruleBroken([
      fieldError('/on', 'noLaterTerm', `有自 ${fromOn} 起的任期`, `a term of the seat begins on ${fromOn}`),
    ]);
  }
  for (const term of terms) await updateTerm(unit, term, { untilOn: on });
  const ended = await updateSeat(unit, seat, on);
  record(unit, seat, 'body-seat.abolished', { on, terms: terms.map(({ id }) => id) });
  return ended;
}

function record(unit: UnitOfWork, seat: BodySeat, action: string, detail: Record<string, unknown>): void {
  unit.audit({
    action,
    resourceType: 'body-seat',
    resourceId: seat.id,
    territoryId: seat.territoryId,
    detail: { bodyId: seat.bodyId, ...detail },
  });
}
