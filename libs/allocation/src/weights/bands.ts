import type { Column } from '../arithmetic/column';
import { columnOfDecimals } from '../arithmetic/column';
import { type Decimal, type DecimalInput, powerOfTen } from '../arithmetic/decimal';
import { AllocationError } from '../errors/allocation-error';
import { readDecimal } from '../spec/read';

interface Bounded {
  readonly below?: DecimalInput;
  readonly upTo?: DecimalInput;
}

/**
 * The result of the first band (档) that holds each value. Bounds must not fall; a band `below` b ends before b, a band
 * `upTo` b includes it, so that "≤ 100" and "< 100" can both be said and no value falls between two bands.
 */
export function lookUpBands<Band extends Bounded>(
  column: Column,
  bands: readonly Band[],
  result: (band: Band, path: string) => Decimal,
  path: string,
): Column {
  const results = bands.map((band, index) => result(band, `${path}/${index}`));
  const bounds = bands.slice(0, -1).map((band, index) => {
    const inclusive = band.upTo !== undefined;
    const bound = readDecimal(band.upTo ?? band.below, `${path}/${index}/${inclusive ? 'upTo' : 'below'}`);
    return { inclusive, scaled: bound.digits * column.denominator, power: powerOfTen(bound.places), bound };
  });
  bounds.forEach((bound, index) => {
    const before = bounds[index - 1];
    if (before && bound.bound.digits * before.power < before.bound.digits * bound.power) {
      throw new AllocationError('invalid-spec', `${path}/${index}`, { what: 'bounds must not fall' });
    }
  });
  const chosen = column.values.map((value) => {
    const found = bounds.findIndex(({ inclusive, scaled, power }) =>
      inclusive ? value * power <= scaled : value * power < scaled,
    );
    return results[found < 0 ? results.length - 1 : found] ?? { digits: 0n, places: 0 };
  });
  return columnOfDecimals(chosen);
}
