import type { UnitOfWork } from '@urbanpilot/platform';
import type { Grant } from './grant';
import { GrantEntity } from './grant-entity';

export async function insertGrant(unit: UnitOfWork, grant: Grant): Promise<void> {
  await unit.manager.insert(GrantEntity, { ...grant });
}

/** The grant of that id within the actor's reach, locked until the transaction ends. */
export async function lockGrant(unit: UnitOfWork, id: string): Promise<Grant | null> {
  return unit.manager.findOne(GrantEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
}

/** Writes a grant that was locked before; only its end and its version ever change. */
export async function updateGrant(unit: UnitOfWork, { id, validTo, version }: Grant): Promise<void> {
  await unit.manager.update(GrantEntity, { id }, { validTo, version });
}
