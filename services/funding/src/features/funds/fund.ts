import { type FieldError, fieldError } from '@urbanpilot/platform';
import type { Fen } from '../../money';

export const FUND_KINDS = ['subsidy', 'reward'] as const;

/** A fund (资金池) of one budget year, from which allocations are issued. */
export interface Fund {
  id: string;
  name: string;
  kind: (typeof FUND_KINDS)[number];
  unit: 'CNY';
  budgetYear: number;
  amountFen: Fen;
  /** What issued allocations have taken, their reserves included; never more than the amount. */
  allocatedFen: Fen;
  /** The part of it that is kept aside as reserves of those allocations. */
  reservedFen: Fen;
  version: number;
  createdAt: Date;
}

/** What is left to be allocated (可用余额). */
export function availableOf({ amountFen, allocatedFen }: Pick<Fund, 'amountFen' | 'allocatedFen'>): bigint {
  return BigInt(amountFen) - BigInt(allocatedFen);
}

/** What has gone to regions (已下达): everything allocated but the reserves. */
export function issuedOf({ allocatedFen, reservedFen }: Pick<Fund, 'allocatedFen' | 'reservedFen'>): bigint {
  return BigInt(allocatedFen) - BigInt(reservedFen);
}

/** A fund without money is a mistake. */
export function fundErrors(amount: Fen): FieldError[] {
  if (BigInt(amount) > 0n) return [];
  return [fieldError('/amount/amount', 'positive', '金额须大于零', 'the amount must be more than zero')];
}
