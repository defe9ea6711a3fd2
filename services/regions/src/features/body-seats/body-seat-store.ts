import { checkVersion, fieldError, notFound, Problem, type UnitOfWork, violates } from '@urbanpilot/platform';
import { bodyProblems } from '../bodies/body-problems';
import type { BodySeat } from './body-seat';
import { BodySeatEntity } from './body-seat-entity';

/** @throws Problem `head-seat-taken` when the body has a seat for this head */
export async function insertSeat(unit: UnitOfWork, seat: BodySeat): Promise<void> {
  try {
    await unit.manager.insert(BodySeatEntity, seat);
  } catch (error) {
    if (!violates(error, 'body_seat_one_head')) throw error;
    const message = ['该负责人已有席位', 'the body has a seat for this head'] as const;
    throw new Problem(bodyProblems['head-seat-taken'], { errors: [fieldError('/role', 'oneHead', ...message)] });
  }
}

/** Locks a seat; where a version is expected, it must be the current one. */
export async function lockSeat(unit: UnitOfWork, id: string, expectedVersion?: number): Promise<BodySeat> {
  const seat = await unit.manager.findOne(BodySeatEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!seat) throw notFound();
  if (expectedVersion !== undefined) checkVersion(seat, expectedVersion);
  return seat;
}

export async function updateSeat(unit: UnitOfWork, seat: BodySeat, abolishedOn: string): Promise<BodySeat> {
  const changed = { abolishedOn, version: seat.version + 1 };
  await unit.manager.update(BodySeatEntity, { id: seat.id }, changed);
  return { ...seat, ...changed };
}

/** The seats of a body that have not ended, locked. */
export async function lockSeatsOf(unit: UnitOfWork, bodyId: string): Promise<BodySeat[]> {
  return unit.manager
    .createQueryBuilder(BodySeatEntity, 's')
    .where('s.body_id = :bodyId AND s.abolished_on IS NULL', { bodyId })
    .orderBy('s.id')
    .setLock('pessimistic_write')
    .getMany();
}
