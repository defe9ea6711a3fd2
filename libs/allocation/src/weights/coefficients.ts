import { clip } from '../arithmetic/clip';
import { type Column, columnOfDecimals } from '../arithmetic/column';
import { type DecimalInput, powerOfTen } from '../arithmetic/decimal';
import { AllocationError } from '../errors/allocation-error';
import { escapePointer } from '../spec/check-shape';
import type { CoefficientSpec } from '../spec/coefficient-spec';
import { type Participant, pathOf } from '../spec/participants';
import { readDecimal, readWeight } from '../spec/read';
import { lookUpBands } from './bands';
import { readCompleteValues } from './read-values';

/** A coefficient worked out for every participant: what it was read from, and what it is. */
export interface WorkedCoefficient {
  readonly spec: CoefficientSpec;
  /** The value that it was read from, or the label's words. */
  readonly from: { readonly values: Column } | { readonly labels: readonly string[] };
  readonly coefficient: Column;
}

/** Works out every coefficient. Throws `missing-value`, `missing-label`, `negative-weight` with the path. */
export function workOutCoefficients(
  coefficients: readonly CoefficientSpec[],
  participants: readonly Participant[],
): WorkedCoefficient[] {
  const keys = new Set<string>();
  return coefficients.map((spec, index) => {
    const path = `/spec/coefficients/${index}`;
    if (keys.has(spec.key))
      throw new AllocationError('invalid-spec', `${path}/key`, { what: `key ${spec.key} given twice` });
    keys.add(spec.key);
    return spec.kind === 'grade' ? byGrade(spec, participants, path) : byValue(spec, participants, path);
  });
}

function byGrade(
  spec: Extract<CoefficientSpec, { kind: 'grade' }>,
  participants: readonly Participant[],
  path: string,
) {
  const table = new Map(
    Object.entries(spec.table).map(([label, given]) => [
      label,
      readWeight(given, `${path}/table/${escapePointer(label)}`),
    ]),
  );
  const otherwise = spec.otherwise === undefined ? null : readWeight(spec.otherwise, `${path}/otherwise`);
  const labels = participants.map(({ recipient }) => recipient.labels?.[spec.label] ?? '');
  const found = labels.map((label) => table.get(label) ?? otherwise);
  const without = participants.filter((_, row) => found[row] === null).map(({ recipient }) => recipient.id);
  if (without.length > 0) throw new AllocationError('missing-label', path, { what: spec.label, recipients: without });
  const coefficient = columnOfDecimals(found.map((decimal) => decimal ?? { digits: 0n, places: 0 }));
  return { spec, from: { labels }, coefficient };
}

function byValue(
  spec: Exclude<CoefficientSpec, { kind: 'grade' }>,
  participants: readonly Participant[],
  path: string,
) {
  const values = readCompleteValues(participants, spec.value, path);
  return { spec, from: { values }, coefficient: coefficientOf(spec, values, participants, path) };
}

function coefficientOf(
  spec: Exclude<CoefficientSpec, { kind: 'grade' }>,
  values: Column,
  participants: readonly Participant[],
  path: string,
): Column {
  if (spec.kind === 'tier') {
    return lookUpBands(
      values,
      spec.tiers,
      (tier, at) => readWeight(tier.coefficient, `${at}/coefficient`),
      `${path}/tiers`,
    );
  }
  if (spec.kind === 'penalty') return penalty(values, spec.rate, spec.least ?? '0', path);
  const negative = participants.filter((_, row) => (values.values[row] ?? 0n) < 0n);
  if (negative[0])
    throw new AllocationError('negative-weight', `${pathOf(negative[0])}/values/${escapePointer(spec.value)}`);
  return values;
}

/** `max(least, 1 − rate × value)` over one denominator. */
function penalty(values: Column, rateGiven: DecimalInput, leastGiven: DecimalInput, path: string): Column {
  const rate = readDecimal(rateGiven, `${path}/rate`);
  const least = readWeight(leastGiven, `${path}/least`);
  const scale = powerOfTen(least.places);
  const one = values.denominator * powerOfTen(rate.places);
  const bottom = least.digits * one;
  const results = values.values.map((value) => clip((one - rate.digits * value) * scale, bottom, null));
  return { values: results, denominator: one * scale };
}
