import { ScoringError } from '../errors/scoring-error';
import type { ReferenceNormalisation } from '../model/normalisation';
import { extent } from '../numeric/column-statistics';
import { constantColumn, mapKnown, type NormaliseContext, type Normalised } from './normaliser';

/** Distance to a reference region (与标杆地区之比): 1 − (x_ref − x)/(x_ref − worst), which is 1 for the reference itself. */
export function distanceToReference(
  x: Float64Array,
  spec: ReferenceNormalisation,
  context: NormaliseContext,
): Normalised {
  const row = context.rowOf(spec.region);
  if (row < 0) throw new ScoringError('REGION_UNKNOWN', `${context.path}.region`, { id: spec.region });
  const reference = x[row] as number;
  if (Number.isNaN(reference)) {
    throw new ScoringError('VALUE_MISSING', `${context.path}.region`, { code: context.code, ids: spec.region });
  }
  const { min, max } = extent(x);
  if (!(max > min)) return constantColumn(x, context);
  const worst = context.benefit ? min : max;
  if (reference === worst) throw new ScoringError('BOUNDS_EQUAL', context.path, { value: worst });
  const span = context.high - context.low;
  const scores = mapKnown(x, (value) => {
    const share = 1 - (reference - value) / (reference - worst);
    return (spec.truncate ? Math.min(1, share) : share) * span + context.low;
  });
  return { scores, parameters: { reference, worst }, constant: false };
}
