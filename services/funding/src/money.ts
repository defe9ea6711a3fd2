import { parseAmount, printAmount } from '@urbanpilot/allocation';

/**
 * Money (金额) inside the service: the digits of a whole number of fen. Text, not a number, from the request to the
 * database's bigint and back, so that no float ever holds an amount; arithmetic is done with `BigInt`.
 */
export type Fen = string;

/** Money as the contract shows it: yuan with two decimals. */
export interface Money {
  amount: string;
  unit: 'CNY';
}

/** Reads an amount of the contract exactly; its schema has refused more than two decimals, signs and exponents. */
export function toFen(money: Money): Fen {
  return parseAmount(money);
}

/** Writes fen as the contract shows them. */
export function toMoney(fen: Fen | bigint): Money {
  return { amount: printAmount(fen.toString(), 'CNY').amount, unit: 'CNY' };
}

/** The exact sum of amounts. */
export function sumOfFen(amounts: readonly Fen[]): bigint {
  return amounts.reduce((sum, fen) => sum + BigInt(fen), 0n);
}
