import type { Column } from '../arithmetic/column';
import type { Decimal } from '../arithmetic/decimal';
import { AllocationError } from '../errors/allocation-error';
import type { FactorSpec, Transform } from '../spec/factor-spec';
import type { Participant } from '../spec/participants';
import { readWeight } from '../spec/read';
import { readFactorValues } from './read-values';
import { applyTransform, type TransformFailure } from './transforms';

/** A factor worked out for every participant. */
export interface WorkedFactor {
  readonly spec: FactorSpec;
  readonly weight: Decimal;
  /** Values before the transform. */
  readonly values: Column;
  readonly imputed: readonly boolean[];
  /** Values after the transform, not negative. */
  readonly normalised: Column;
}

/** The transforms of a factor as a list. */
export function transformsOf(factor: FactorSpec): readonly Transform[] {
  return isList(factor.transform) ? factor.transform : [factor.transform];
}
const isList = (transform: Transform | readonly Transform[]): transform is readonly Transform[] =>
  Array.isArray(transform);

/** Reads, transforms and checks every factor of a specification. Throws named errors with the path of the factor. */
export function workOutFactors(factors: readonly FactorSpec[], participants: readonly Participant[]): WorkedFactor[] {
  const keys = new Set<string>();
  return factors.map((spec, index) => {
    const path = `/spec/factors/${index}`;
    if (keys.has(spec.key))
      throw new AllocationError('invalid-spec', `${path}/key`, { what: `key ${spec.key} given twice` });
    keys.add(spec.key);
    const { column, imputed } = readFactorValues(spec, participants, path);
    const normalised = transformAll(spec, column, participants, path);
    refuseNegative(spec, normalised, participants, path);
    return { spec, weight: readWeight(spec.weight, `${path}/weight`), values: column, imputed, normalised };
  });
}

function transformAll(spec: FactorSpec, column: Column, participants: readonly Participant[], path: string): Column {
  let current = column;
  for (const [step, transform] of transformsOf(spec).entries()) {
    const at = isList(spec.transform) ? `${path}/transform/${step}` : `${path}/transform`;
    const result = applyTransform(current, transform, at);
    if (!('failure' in result)) current = result;
    else if (result.failure === 'constant' && (spec.constant ?? 'error') !== 'error') {
      const everyone = spec.constant === 'equal' ? 1n : 0n;
      current = { values: column.values.map(() => everyone), denominator: 1n };
    } else throw failureError(result, transform, participants, at);
  }
  return current;
}

function failureError(
  result: TransformFailure,
  transform: Transform,
  participants: readonly Participant[],
  path: string,
) {
  const what = transform.kind;
  if (result.failure === 'constant') return new AllocationError('constant-factor', path, { what });
  if (result.failure === 'precision') return new AllocationError('precision-needed', path);
  const recipients = result.rows.map((row) => participants[row]?.recipient.id ?? '');
  return new AllocationError(what === 'reciprocal' ? 'zero-reciprocal' : 'negative-factor', path, { what, recipients });
}

function refuseNegative(spec: FactorSpec, column: Column, participants: readonly Participant[], path: string): void {
  const negative = participants.filter((_, row) => (column.values[row] ?? 0n) < 0n);
  if (negative.length === 0) return;
  const recipients = negative.map(({ recipient }) => recipient.id);
  throw new AllocationError('negative-factor', path, { what: spec.key, recipients });
}
