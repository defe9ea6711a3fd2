import { checkVersion, notFound, type UnitOfWork } from '@urbanpilot/platform';
import type { PracticeCase } from './practice-case';
import { PracticeCaseEntity } from './practice-case-entity';

export async function insertCase(unit: UnitOfWork, practice: PracticeCase): Promise<void> {
  await unit.manager.insert(PracticeCaseEntity, practice);
}

/** Writes an invited case unless its territory has been invited for the round already; answers whether it was written. */
export async function insertInvitedCase(unit: UnitOfWork, practice: PracticeCase): Promise<boolean> {
  const rows = await unit.rows(
    `INSERT INTO practice_case (id, programme_id, territory_id, round_id, title, state, due_on, authors, version, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
     ON CONFLICT ON CONSTRAINT practice_case_invitation_key DO NOTHING RETURNING id`,
    [
      practice.id,
      practice.programmeId,
      practice.territoryId,
      practice.roundId,
      practice.title,
      practice.state,
      practice.dueOn,
      practice.authors,
      practice.version,
      practice.createdAt,
    ],
  );
  return rows.length > 0;
}

/**
 * Locks a case for a change, at the version that is expected. A published case of another region is not found here: what
 * is everybody's to read is not everybody's to change.
 *
 * @throws Problem `not-found` when it is not there or out of reach, `precondition-failed` when it has moved on.
 */
export async function lockCase(unit: UnitOfWork, id: string, expectedVersion: number): Promise<PracticeCase> {
  const practice = await unit.manager.findOne(PracticeCaseEntity, {
    where: { id },
    lock: { mode: 'pessimistic_write' },
  });
  if (!practice) throw notFound();
  checkVersion(practice, expectedVersion);
  return practice;
}

/** Writes the changes and raises the version; answers the case as it is now. */
export async function updateCase(
  unit: UnitOfWork,
  practice: PracticeCase,
  changes: Partial<PracticeCase>,
): Promise<PracticeCase> {
  const changed = { ...changes, version: practice.version + 1 };
  await unit.manager.update(PracticeCaseEntity, { id: practice.id }, changed);
  return { ...practice, ...changed };
}
