import { ScoringError } from '../errors/scoring-error';
import type { TargetNormalisation } from '../model/normalisation';
import type { UsedParameters } from '../result/scoring-result';
import { mapKnown, type NormaliseContext, type Normalised } from './normaliser';

/** Target attainment (目标完成度): (x − base)/(target − base), cut to 0–1 unless said otherwise. */
export function targetAttainment(x: Float64Array, spec: TargetNormalisation, context: NormaliseContext): Normalised {
  const base = context.parameter(spec.base, x);
  const target = context.parameter(spec.target, x);
  const cut = spec.truncate ?? 'both';
  const scores = mapKnown(x, (value, row) => {
    const from = base[row] as number;
    const to = target[row] as number;
    const share = to === from ? whenEqual(value, to, row, spec, context) : (value - from) / (to - from);
    const floored = cut === 'both' || cut === 'lower' ? Math.max(0, share) : share;
    const cutShare = cut === 'both' || cut === 'upper' ? Math.min(1, floored) : floored;
    return cutShare * (context.high - context.low) + context.low;
  });
  const parameters: UsedParameters =
    typeof spec.base === 'number' && typeof spec.target === 'number' ? { base: spec.base, target: spec.target } : {};
  return { scores, parameters, constant: false };
}

function whenEqual(
  value: number,
  target: number,
  row: number,
  spec: TargetNormalisation,
  context: NormaliseContext,
): number {
  if (spec.whenEqual !== 'keep') {
    throw new ScoringError('TARGET_EQUALS_BASE', context.path, { value: target, id: context.regions[row] ?? '' });
  }
  return (context.benefit ? value >= target : value <= target) ? 1 : 0;
}
