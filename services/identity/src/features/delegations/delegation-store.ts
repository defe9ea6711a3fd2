import { checkVersion, notFound, type UnitOfWork } from '@urbanpilot/platform';
import { IsNull } from 'typeorm';
import type { Delegation } from './delegation';
import { DelegationEntity } from './delegation-entity';

export async function insertDelegation(unit: UnitOfWork, delegation: Delegation): Promise<void> {
  await unit.manager.insert(DelegationEntity, { ...delegation });
}

/** Locks a delegation within reach, of the version that the caller read. */
export async function lockDelegation(unit: UnitOfWork, id: string, expectedVersion: number): Promise<Delegation> {
  const where = { id };
  const delegation = await unit.manager.findOne(DelegationEntity, { where, lock: { mode: 'pessimistic_write' } });
  if (!delegation) throw notFound();
  checkVersion(delegation, expectedVersion);
  return delegation;
}

/** The delegations of a post that were not revoked, locked in a fixed order. */
export function lockDelegationsOf(unit: UnitOfWork, postId: string): Promise<Delegation[]> {
  const where = { postId, revokedAt: IsNull() };
  return unit.manager.find(DelegationEntity, { where, order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } });
}

/** Writes when it was revoked and raises the version. */
export async function updateRevocation(unit: UnitOfWork, delegation: Delegation, revokedAt: Date): Promise<Delegation> {
  const changed = { revokedAt, version: delegation.version + 1 };
  await unit.manager.update(DelegationEntity, { id: delegation.id }, changed);
  return { ...delegation, ...changed };
}
