import { clip } from '../arithmetic/clip';
import { type Column, columnOfDecimals, extremesOf, sumOf } from '../arithmetic/column';
import { powerOfTen } from '../arithmetic/decimal';
import { lcm, roundHalfUp } from '../arithmetic/ratio';
import type { Transform } from '../spec/factor-spec';
import { readDecimal } from '../spec/read';
import { lookUpBands } from './bands';

/** Why a transform has no result. */
export type TransformFailure =
  | { readonly failure: 'constant' }
  | { readonly failure: 'not-positive'; readonly rows: readonly number[] }
  | { readonly failure: 'precision' };

type Transformed = Column | TransformFailure;
const CONSTANT: TransformFailure = { failure: 'constant' };
/** Beyond this, exact reciprocals cost more than they tell. */
const MOST_BITS = 4096;
const DEFAULT_ROOT_PLACES = 12;

/** Applies one transform to a column of values; every transform but a square root or a stated `places` is exact. */
export function applyTransform(column: Column, transform: Transform, path: string): Transformed {
  switch (transform.kind) {
    case 'none':
      return column;
    case 'share-of-sum':
      return divideBy(column, sumOf(column.values));
    case 'share-of-max':
      return divideBy(column, extremesOf(column.values).most);
    case 'ratio-to-mean':
      return scale(divideBy(column, sumOf(column.values)), BigInt(column.values.length));
    case 'min-max':
      return minMax(column, transform, path);
    case 'rank':
      return rankPoints(column, transform.direction === 'cost');
    case 'reciprocal':
      return reciprocal(column, transform.places);
    case 'square-root':
      return squareRoot(column, transform.places ?? DEFAULT_ROOT_PLACES);
    case 'bands':
      return lookUpBands(
        column,
        transform.bands,
        (band, at) => readDecimal(band.points, `${at}/points`),
        `${path}/bands`,
      );
  }
}

/** Dividing by a sum or maximum that is not positive has no meaning as a share. */
function divideBy(column: Column, divisor: bigint): Transformed {
  return divisor > 0n ? { values: column.values, denominator: divisor } : CONSTANT;
}

function scale(column: Transformed, factor: bigint): Transformed {
  if ('failure' in column) return column;
  return { values: column.values.map((value) => value * factor), denominator: column.denominator };
}

function minMax(column: Column, transform: Extract<Transform, { kind: 'min-max' }>, path: string): Transformed {
  const { least, most } = extremesOf(column.values);
  const low = transform.low === undefined ? null : readDecimal(transform.low, `${path}/low`);
  const high = transform.high === undefined ? null : readDecimal(transform.high, `${path}/high`);
  const [from, to] = (transform.range ?? ['0', '1']).map((end, index) => readDecimal(end, `${path}/range/${index}`));
  const rescale = powerOfTen(Math.max(low?.places ?? 0, high?.places ?? 0));
  const goalpost = (decimal: typeof low, extreme: bigint): bigint =>
    decimal ? (decimal.digits * column.denominator * rescale) / powerOfTen(decimal.places) : extreme * rescale;
  const bottom = goalpost(low, least);
  const top = goalpost(high, most);
  if (top <= bottom || !from || !to) return CONSTANT;
  const places = Math.max(from.places, to.places);
  const start = from.digits * powerOfTen(places - from.places);
  const span = to.digits * powerOfTen(places - to.places) - start;
  const width = top - bottom;
  const values = column.values.map((value) => {
    const scaled = value * rescale;
    const within = clip(scaled, bottom, top);
    return start * width + span * (transform.direction === 'cost' ? top - within : within - bottom);
  });
  return { values, denominator: width * powerOfTen(places) };
}

function rankPoints({ values }: Column, smallestFirst: boolean): Column {
  const order = values.map((_, row) => row);
  const at = (row: number): bigint => values[row] ?? 0n;
  order.sort((left, right) => {
    const difference = at(right) - at(left);
    const sign = difference < 0n ? -1 : difference > 0n ? 1 : 0;
    return smallestFirst ? -sign : sign;
  });
  const points = new Array<bigint>(values.length).fill(0n);
  let rank = 0;
  order.forEach((row, position) => {
    if (position === 0 || at(row) !== at(order[position - 1] ?? row)) rank = position;
    points[row] = BigInt(values.length - rank);
  });
  return { values: points, denominator: 1n };
}

function notPositive(values: readonly bigint[], isBad: (value: bigint) => boolean): TransformFailure | null {
  const rows = values.flatMap((value, row) => (isBad(value) ? [row] : []));
  return rows.length > 0 ? { failure: 'not-positive', rows } : null;
}

function reciprocal({ values, denominator }: Column, places: number | undefined): Transformed {
  const failure = notPositive(values, (value) => value <= 0n);
  if (failure) return failure;
  if (places !== undefined) {
    const power = powerOfTen(places);
    const rounded = values.map((value) => roundHalfUp({ numerator: denominator * power, denominator: value }));
    return { values: rounded, denominator: power };
  }
  let common = 1n;
  for (const value of new Set(values)) {
    common = lcm(common, value);
    if (common.toString(16).length * 4 > MOST_BITS) return { failure: 'precision' };
  }
  return { values: values.map((value) => denominator * (common / value)), denominator: common };
}

function squareRoot({ values, denominator }: Column, places: number): Transformed {
  const failure = notPositive(values, (value) => value < 0n);
  if (failure) return failure;
  const squared = powerOfTen(2 * places);
  return columnOfDecimals(
    values.map((value) => ({ digits: integerSquareRoot((value * squared) / denominator), places })),
  );
}

/** The largest integer whose square is not above `value`, by Newton's method from above. */
function integerSquareRoot(value: bigint): bigint {
  if (value < 2n) return value;
  let root = 1n << BigInt(Math.ceil(value.toString(16).length * 2));
  for (;;) {
    const next = (root + value / root) >> 1n;
    if (next >= root) return root;
    root = next;
  }
}
