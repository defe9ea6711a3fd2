import { checkVersion, notFound, type UnitOfWork } from '@urbanpilot/platform';
import type { Allocation, Line } from './allocation';
import { AllocationEntity } from './allocation-entity';

export async function insertAllocation(unit: UnitOfWork, allocation: Allocation): Promise<void> {
  await unit.manager.insert(AllocationEntity, allocation);
}

/**
 * Locks an allocation for a change. It concerns all its regions, so whoever cannot reach one of them may not change it:
 * part of its lines would be out of sight.
 *
 * @throws Problem `not-found` when it is not there or not wholly within reach, `precondition-failed` when it has moved on.
 */
export async function lockAllocation(unit: UnitOfWork, id: string, expectedVersion: number): Promise<Allocation> {
  const allocation = await unit.manager.findOne(AllocationEntity, {
    where: { id },
    lock: { mode: 'for_no_key_update' },
  });
  if (!allocation || !(await reachesAllocation(unit, id))) throw notFound();
  checkVersion(allocation, expectedVersion);
  return allocation;
}

async function reachesAllocation(unit: UnitOfWork, id: string): Promise<boolean> {
  const { reach } = unit.actor;
  if (reach === '*') return true;
  const beyond = await unit.rows(
    'SELECT territory_id FROM allocation_territories($1) WHERE territory_id <> ALL ($2::uuid[]) LIMIT 1',
    [id, [...reach]],
  );
  return beyond.length === 0;
}

/** Writes the changes and raises the version; answers the allocation as it is now. */
export async function updateAllocation(
  unit: UnitOfWork,
  allocation: Allocation,
  changes: Partial<Allocation>,
): Promise<Allocation> {
  const changed = { ...changes, version: allocation.version + 1 };
  await unit.manager.update(AllocationEntity, { id: allocation.id }, changed);
  return { ...allocation, ...changed };
}

/** Takes an allocation back to a draft without lines, in which alone they may be written. */
export async function clearLines(unit: UnitOfWork, allocation: Allocation): Promise<void> {
  if (allocation.state === 'draft') return;
  const empty = { state: 'draft', result: null, fingerprint: null, proposedBy: null } as const;
  await unit.manager.update(AllocationEntity, { id: allocation.id }, empty);
  await unit.rows('DELETE FROM allocation_line WHERE allocation_id = $1', [allocation.id]);
}

/** Writes all lines of a draft in one statement. */
export async function insertLines(unit: UnitOfWork, lines: readonly Line[]): Promise<void> {
  await unit.rows(
    `INSERT INTO allocation_line (allocation_id, territory_id, territory_name, amount_fen, excluded_reason, steps)
     SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::bigint[], $5::text[], $6::jsonb[])`,
    [
      lines.map(({ allocationId }) => allocationId),
      lines.map(({ territoryId }) => territoryId),
      lines.map(({ territoryName }) => territoryName),
      lines.map(({ amountFen }) => amountFen),
      lines.map(({ excludedReason }) => excludedReason),
      lines.map(({ steps }) => JSON.stringify(steps)),
    ],
  );
}
