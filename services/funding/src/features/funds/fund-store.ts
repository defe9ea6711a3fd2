import { notFound, type UnitOfWork } from '@urbanpilot/platform';
import type { Fen } from '../../money';
import type { Fund } from './fund';
import { FundEntity } from './fund-entity';

export async function insertFund(unit: UnitOfWork, fund: Fund): Promise<void> {
  await unit.manager.insert(FundEntity, fund);
}

/** Locks a fund, so that whoever takes money from it sees what the one before has left. */
export async function lockFund(unit: UnitOfWork, id: string): Promise<Fund> {
  const fund = await unit.manager.findOne(FundEntity, { where: { id }, lock: { mode: 'for_no_key_update' } });
  if (!fund) throw notFound();
  return fund;
}

/** Writes what has been taken from a locked fund and raises its version. */
export async function updateFundAllocated(
  unit: UnitOfWork,
  fund: Fund,
  taken: { allocatedFen: Fen; reservedFen: Fen },
): Promise<Fund> {
  const changed = { ...taken, version: fund.version + 1 };
  await unit.manager.update(FundEntity, { id: fund.id }, changed);
  return { ...fund, ...changed };
}
