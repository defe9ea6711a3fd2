import { ScoringError } from '../errors/scoring-error';
import type { TargetStepNormalisation } from '../model/normalisation';
import { clamp, mapKnown, type NormaliseContext, type Normalised } from './normaliser';

/** Points at the target, plus and minus per step away from it (目标值加减分), with cap and floor. */
export function targetStep(x: Float64Array, spec: TargetStepNormalisation, context: NormaliseContext): Normalised {
  const target = context.parameter(spec.target, x);
  const size = spec.step ?? 1;
  if (!(size > 0)) throw new ScoringError('VALUE_NOT_POSITIVE', `${context.path}.step`, { value: size, where: 'step' });
  const floor = spec.floor ?? 0;
  const cap = spec.cap ?? Number.POSITIVE_INFINITY;
  if (cap < floor) throw new ScoringError('RANGE_REVERSED', context.path, { low: floor, high: cap });
  const scores = mapKnown(x, (value, row) => {
    const goal = target[row] as number;
    const unit = spec.unit === 'absolute' ? 1 : Math.abs(goal) / 100;
    if (unit === 0) {
      throw new ScoringError('BOUNDS_EQUAL', `${context.path}.target`, { value: goal });
    }
    const better = context.benefit ? value - goal : goal - value;
    const steps = settle(better / unit / size);
    const counted = spec.wholeSteps ? Math.floor(steps) : steps;
    return clamp(spec.full + counted * (counted >= 0 ? (spec.plus ?? 0) : spec.minus), floor, cap);
  });
  return { scores, parameters: { full: spec.full, step: size, floor }, constant: false };
}

/** Takes a count that is whole but for the last bits as whole, so that 3 % above the target is three steps. */
export function settle(steps: number): number {
  const whole = Math.round(steps);
  return Math.abs(steps - whole) <= 1e-9 * Math.max(1, Math.abs(whole)) ? whole : steps;
}
