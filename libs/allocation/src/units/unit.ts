import { parseDecimal, powerOfTen, printScaled, trimZeros } from '../arithmetic/decimal';
import { ratioToDecimal } from '../arithmetic/ratio';
import { AllocationError } from '../errors/allocation-error';

/** A unit of measure (计量单位): how many minor units make one of it. */
export interface Unit {
  /** Name as written, e.g. `CNY`, `亩`. */
  readonly code: string;
  /** How many minor units make one unit: 100 fen make one yuan. */
  readonly minorPerUnit: bigint;
}

/** An amount as people write it: `{ amount: "1234567.89", unit: "CNY" }`. */
export interface PrintedAmount {
  readonly amount: string;
  readonly unit: string;
}

/**
 * Units known by name. Money is counted in fen (分). Land is counted in 1/300 m², the largest unit in which
 * 1 亩 = 2000/3 m², a hundredth of a square metre, and 亩 to five decimals are all whole.
 */
export const UNITS = {
  CNY: { code: 'CNY', minorPerUnit: 100n },
  亩: { code: '亩', minorPerUnit: 200_000n },
  m2: { code: 'm2', minorPerUnit: 300n },
  ha: { code: 'ha', minorPerUnit: 3_000_000n },
} as const satisfies Record<string, Unit>;

/** A unit by its scale: `defineUnit('plot', '1')` is indivisible, `defineUnit('USD', '100')` has cents. */
export function defineUnit(code: string, minorPerUnit: string): Unit {
  if (!/^[1-9]\d*$/.test(minorPerUnit))
    throw new AllocationError('invalid-spec', '/unit/minorPerUnit', { what: 'positive digits' });
  return { code, minorPerUnit: BigInt(minorPerUnit) };
}

/** The unit of a name (`CNY`, `亩`, `m2`, `ha`). Throws `unknown-unit`. */
export function unitByCode(code: string): Unit {
  const unit = Object.values<Unit>(UNITS).find((known) => known.code === code);
  if (!unit) throw new AllocationError('unknown-unit', '/unit', { what: code });
  return unit;
}

/**
 * Minor units of a written amount, as a digit string: `{ amount: "12.34", unit: "CNY" }` is `"1234"`.
 * Throws `inexact-amount` when it is no whole number of minor units: nothing is rounded here.
 */
export function parseAmount(printed: PrintedAmount, unit: Unit = unitByCode(printed.unit)): string {
  const decimal = parseDecimal(printed.amount);
  if (!decimal) throw new AllocationError('invalid-decimal', '/amount', { what: printed.amount });
  const scaled = decimal.digits * unit.minorPerUnit;
  const divisor = powerOfTen(decimal.places);
  if (scaled % divisor !== 0n) {
    throw new AllocationError('inexact-amount', '/amount', { what: `${printed.amount} ${unit.code}` });
  }
  return (scaled / divisor).toString();
}

/**
 * Writes minor units as an amount of the unit. Without `places` the amount is exact, with at least the two digits of
 * money for CNY; it throws `inexact-amount` where no decimal is exact (1/300 m² in m²). With `places` it is rounded half up.
 */
export function printAmount(minor: string, unit: Unit | string, places?: number): PrintedAmount {
  const of = typeof unit === 'string' ? unitByCode(unit) : unit;
  const ratio = { numerator: BigInt(minor), denominator: of.minorPerUnit };
  if (places !== undefined) return { amount: ratioToDecimal(ratio, places), unit: of.code };
  const digits = decimalPlaces(of.minorPerUnit);
  const scaled = ratio.numerator * powerOfTen(digits);
  if (scaled % of.minorPerUnit !== 0n) {
    throw new AllocationError('inexact-amount', '/amount', { what: `${minor}/${of.minorPerUnit} ${of.code}` });
  }
  const text = printScaled(scaled / of.minorPerUnit, digits);
  return { amount: of.code === 'CNY' ? text : trimZeros(text), unit: of.code };
}

/** Digits after the point that print every multiple of `1/divisor` which has a finite decimal. */
function decimalPlaces(divisor: bigint): number {
  const count = (prime: bigint): number => {
    let times = 0;
    for (let rest = divisor; rest % prime === 0n; rest /= prime) times += 1;
    return times;
  };
  return Math.max(count(2n), count(5n));
}
