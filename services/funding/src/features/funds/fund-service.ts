import { Problem, ruleBroken, type UnitOfWork } from '@urbanpilot/platform';
import { v7 as uuidv7 } from 'uuid';
import { fundingProblems } from '../../funding-problems';
import { type Fen, toFen, toMoney } from '../../money';
import { availableOf, type Fund, fundErrors } from './fund';
import type { CreateFund } from './fund-schemas';
import { insertFund, lockFund, updateFundAllocated } from './fund-store';

/** Sets up a fund with its budget. */
export async function createFund(unit: UnitOfWork, command: CreateFund): Promise<Fund> {
  const amountFen = toFen(command.amount);
  const errors = fundErrors(amountFen);
  if (errors.length > 0) throw ruleBroken(errors);
  const fund: Fund = {
    id: uuidv7(),
    name: command.name,
    kind: command.kind,
    unit: 'CNY',
    budgetYear: command.budgetYear,
    amountFen,
    allocatedFen: '0',
    reservedFen: '0',
    version: 1,
    createdAt: unit.now,
  };
  await insertFund(unit, fund);
  unit.audit({ action: 'fund.created', resourceType: 'fund', resourceId: fund.id, detail: { ...command } });
  return fund;
}

/**
 * Takes the pool of an allocation from its fund. The lock puts parallel takers in order; the database refuses an overdraft
 * by itself.
 *
 * @throws Problem `fund-insufficient` when less than the pool is available.
 */
export async function takeFromFund(
  unit: UnitOfWork,
  fundId: string,
  taken: { allocationId: string; pool: Fen; reserve: Fen },
): Promise<void> {
  const fund = await lockFund(unit, fundId);
  const available = availableOf(fund);
  if (available < BigInt(taken.pool)) {
    throw new Problem(fundingProblems['fund-insufficient'], {
      parameters: { available: toMoney(available).amount, pool: toMoney(taken.pool).amount },
    });
  }
  await updateFundAllocated(unit, fund, {
    allocatedFen: (BigInt(fund.allocatedFen) + BigInt(taken.pool)).toString(),
    reservedFen: (BigInt(fund.reservedFen) + BigInt(taken.reserve)).toString(),
  });
  unit.audit({
    action: 'fund.allocated',
    resourceType: 'fund',
    resourceId: fundId,
    detail: { allocationId: taken.allocationId, pool: toMoney(taken.pool), reserve: toMoney(taken.reserve) },
  });
}
