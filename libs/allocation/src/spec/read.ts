import { type Decimal, parseDecimal } from '../arithmetic/decimal';
import { AllocationError } from '../errors/allocation-error';
import { type Participant, pathOf } from './participants';

/** A path, or a participant, whose path is only built for an error. */
export type Place = string | Participant;
/** The path of a place. */
export const at = (place: Place): string => (typeof place === 'string' ? place : pathOf(place));

/** Reads minor units at the JSON border. Throws `invalid-amount` at `path` + `below`, which are only joined for the error. */
export function readAmount(input: unknown, path: Place, below = ''): bigint {
  if (typeof input !== 'string' || !/^[+-]?\d{1,1000}$/.test(input)) {
    throw new AllocationError('invalid-amount', at(path) + below, { what: shown(input) });
  }
  return BigInt(input.startsWith('+') ? input.slice(1) : input);
}

/** Reads a decimal at the JSON border. Throws `invalid-decimal` at `path` + `below`, which are only joined for the error. */
export function readDecimal(input: unknown, path: Place, below = ''): Decimal {
  const decimal = parseDecimal(input);
  if (!decimal) throw new AllocationError('invalid-decimal', at(path) + below, { what: shown(input) });
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
