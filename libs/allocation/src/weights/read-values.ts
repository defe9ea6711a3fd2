import { type Column, columnOfDecimals, sumOf, weightedSum } from '../arithmetic/column';
import type { Decimal } from '../arithmetic/decimal';
import { AllocationError } from '../errors/allocation-error';
import { escapePointer } from '../spec/check-shape';
import type { FactorSpec } from '../spec/factor-spec';
import type { Participant } from '../spec/participants';
import { readDecimal, readWeight } from '../spec/read';

/** One value of every participant; `null` where it is missing. */
export function readValues(participants: readonly Participant[], key: string): (Decimal | null)[] {
  const below = `/values/${escapePointer(key)}`;
  return participants.map((participant) => {
    const { values } = participant.recipient;
    // Own fields only: a key such as `constructor` must not find what every object inherits.
    const given = values && Object.hasOwn(values, key) ? values[key] : null;
    return given === undefined || given === null ? null : readDecimal(given, participant, below);
  });
}

/** One value of every participant, all of which must have it. Throws `missing-value` naming those that have none. */
export function readCompleteValues(participants: readonly Participant[], key: string, path: string): Column {
  const values = readValues(participants, key);
  refuseMissing(participants, values, key, path);
  return columnOfDecimals(values.map((value) => value ?? ZERO));
}

const ZERO: Decimal = { digits: 0n, places: 0 };

function refuseMissing(
  participants: readonly Participant[],
  values: readonly (Decimal | null)[],
  what: string,
  path: string,
) {
  const without = participants.filter((_, row) => values[row] === null).map(({ recipient }) => recipient.id);
  if (without.length > 0) throw new AllocationError('missing-value', path, { what, recipients: without });
}

/** A factor's values before its transform, and where the missing-value policy filled one in. */
export interface FactorValues {
  readonly column: Column;
  readonly imputed: readonly boolean[];
}

/** Reads a factor's value, or the weighted sum of its parts, under its policy for missing values. */
export function readFactorValues(factor: FactorSpec, participants: readonly Participant[], path: string): FactorValues {
  const parts = factor.parts ?? [{ value: factor.value ?? factor.key, weight: 1 }];
  if (factor.parts && factor.value !== undefined) {
    throw new AllocationError('invalid-spec', path, { what: 'either value or parts' });
  }
  const imputed = new Array<boolean>(participants.length).fill(false);
  const terms = parts.map((part, index) => {
    const values = readValues(participants, part.value);
    if ((factor.missing ?? 'error') === 'error') refuseMissing(participants, values, part.value, path);
    values.forEach((value, row) => {
      if (value === null) imputed[row] = true;
    });
    const column = factor.missing === 'mean' ? fillWithMean(values, part.value, path) : fillWithZero(values);
    const weight = factor.parts ? readWeight(part.weight, `${path}/parts/${index}/weight`) : { digits: 1n, places: 0 };
    return { column, weight };
  });
  const [only] = terms;
  const column = only && !factor.parts ? only.column : weightedSum(terms, participants.length);
  return { column, imputed };
}

const fillWithZero = (values: readonly (Decimal | null)[]): Column =>
  columnOfDecimals(values.map((value) => value ?? ZERO));

function fillWithMean(values: readonly (Decimal | null)[], key: string, path: string): Column {
  const present = BigInt(values.filter((value) => value !== null).length);
  if (present === 0n) throw new AllocationError('missing-value', path, { what: key });
  const column = fillWithZero(values);
  const sum = sumOf(column.values);
  // The mean has the denominator `denominator × present`, so the values present are brought to it as well.
  return {
    values: column.values.map((value, row) => (values[row] === null ? sum : value * present)),
    denominator: column.denominator * present,
  };
}
