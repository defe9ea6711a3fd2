import { type Decimal, parseDecimal } from '../arithmetic/decimal';
import { AllocationError } from '../errors/allocation-error';

/** Reads minor units at the JSON border. Throws `invalid-amount` at `path` + `below`, which are only joined for the error. */
export function readAmount(input: unknown, path: string, below = ''): bigint {
  if (typeof input !== 'string' || !/^[+-]?\d{1,1000}$/.test(input)) {
    throw new AllocationError('invalid-amount', path + below, { what: shown(input) });
  }
  return BigInt(input.startsWith('+') ? input.slice(1) : input);
}

/** Reads a decimal at the JSON border. Throws `invalid-decimal` at `path` + `below`, which are only joined for the error. */
export function readDecimal(input: unknown, path: string, below = ''): Decimal {
  const decimal = parseDecimal(input);
  if (!decimal) throw new AllocationError('invalid-decimal', path + below, { what: shown(input) });
  return decimal;
}

/** Reads a decimal that must not be negative. Throws `invalid-decimal` or `negative-weight`. */
export function readWeight(input: unknown, path: string): Decimal {
  const decimal = readDecimal(input, path);
  if (decimal.digits < 0n) throw new AllocationError('negative-weight', path);
  return decimal;
}

function shown(input: unknown): string {
  const text = typeof input === 'string' ? JSON.stringify(input) : String(input);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
