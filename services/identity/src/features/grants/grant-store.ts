import type { UnitOfWork } from '@urbanpilot/platform';
import { IsNull, MoreThan } from 'typeorm';
import type { Grant } from './grant';
import { GrantEntity } from './grant-entity';

export async function insertGrant(unit: UnitOfWork, grant: Grant): Promise<void> {
  await unit.manager.insert(GrantEntity, { ...grant });
}

/** The grant of that id within the actor's reach, locked until the transaction ends. */
export async function lockGrant(unit: UnitOfWork, id: string): Promise<Grant | null> {
  return unit.manager.findOne(GrantEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
}

/** Every grant of a subject that has not ended, in a fixed order, locked until the transaction ends. */
export async function lockGrantsOf(
  unit: UnitOfWork,
  { issuer, subject }: Pick<Grant, 'issuer' | 'subject'>,
): Promise<Grant[]> {
  const open = [
    { issuer, subject, validTo: IsNull() },
    { issuer, subject, validTo: MoreThan(unit.now) },
  ];
  return unit.manager.find(GrantEntity, { where: open, order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } });
}

/** What a post owns itself, or a delegation of it, in a fixed order, locked until the transaction ends. */
export async function lockOwnedGrants(
  unit: UnitOfWork,
  owner: { postId: string } | { delegationId: string },
): Promise<Grant[]> {
  const where = 'postId' in owner ? { ...owner, delegationId: IsNull() } : owner;
  return unit.manager.find(GrantEntity, { where, order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } });
}

/** Writes a grant that was locked before; only its end, its suspension and its version ever change. */
export async function updateGrant(unit: UnitOfWork, { id, validTo, suspendedAt, version }: Grant): Promise<void> {
  await unit.manager.update(GrantEntity, { id }, { validTo, suspendedAt, version });
}
