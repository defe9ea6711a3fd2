import { checkVersion, fieldError, notFound, Problem, type UnitOfWork, violates } from '@urbanpilot/platform';
import { bodyProblems } from '../bodies/body-problems';
import { BodyTermEntity } from './body-seat-entity';
import type { BodyTerm } from './body-term';

/** @throws Problem `terms-overlap` when somebody holds the seat in this time */
export async function insertTerm(unit: UnitOfWork, term: BodyTerm): Promise<void> {
  await apart(() =>
    unit.rows(
      `INSERT INTO body_term (id, seat_id, seat_number, body_id, territory_id, holder, unit_id, office_title, from_on, until_on,
         version, created_at)
       SELECT $1, s.id, s.number, s.body_id, s.territory_id, $3, $4, $5, $6, $7, $8, $9 FROM body_seat s WHERE s.id = $2`,
      [
        ...[term.id, term.seatId, term.holder, term.unitId, term.officeTitle, term.fromOn, term.untilOn],
        ...[term.version, term.createdAt],
      ],
    ),
  );
}

/** Locks a term of the version that the caller read. */
export async function lockTerm(unit: UnitOfWork, id: string, expectedVersion: number): Promise<BodyTerm> {
  const term = await unit.manager.findOne(BodyTermEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!term) throw notFound();
  checkVersion(term, expectedVersion);
  return term;
}

/** Writes the changes and raises the version; answers the term as it is now. */
export async function updateTerm(unit: UnitOfWork, term: BodyTerm, changes: Partial<BodyTerm>): Promise<BodyTerm> {
  const changed = { ...changes, version: term.version + 1 };
  await apart(() => unit.manager.update(BodyTermEntity, { id: term.id }, changed));
  return { ...term, ...changed };
}

/** The terms of a seat that go on after a day, locked, the earliest first. */
export async function lockTermsAfter(unit: UnitOfWork, seatId: string, day: string): Promise<BodyTerm[]> {
  return unit.manager
    .createQueryBuilder(BodyTermEntity, 't')
    .where('t.seat_id = :seatId AND (t.until_on IS NULL OR t.until_on > :day)', { seatId, day })
    .orderBy('t.from_on')
    .setLock('pessimistic_write')
    .getMany();
}

async function apart<T>(write: () => Promise<T>): Promise<void> {
  try {
    await write();
  } catch (error) {
    if (!violates(error, 'body_term_no_overlap')) throw error;
    const message = ['与该席位的另一任期重叠', 'overlaps another term of this seat'] as const;
    throw new Problem(bodyProblems['terms-overlap'], { errors: [fieldError('/fromOn', 'noOverlap', ...message)] });
  }
}
