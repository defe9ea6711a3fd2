import { ScoringError } from '../errors/scoring-error';
import type { GoalpostNormalisation } from '../model/normalisation';
import { clamp, mapKnown, type NormaliseContext, type Normalised, requireSign } from './normaliser';

/** Goalposts (固定上下限), truncated by default. Source: UNDP Human Development Report 2021/22, technical note 1. */
export function goalposts(x: Float64Array, spec: GoalpostNormalisation, context: NormaliseContext): Normalised {
  const { min, max } = spec;
  if (!(max > min)) throw new ScoringError('GOALPOSTS_REVERSED', context.path, { min, max });
  const logarithmic = spec.scale === 'log';
  if (logarithmic) {
    if (min <= 0) throw new ScoringError('VALUE_NOT_POSITIVE', `${context.path}.min`, { value: min, where: 'min' });
    if (spec.truncate === false) requireSign(x, context, true);
  }
  const cut = spec.truncate !== false;
  const from = logarithmic ? Math.log(min) : min;
  const to = logarithmic ? Math.log(max) : max;
  const width = to - from;
  const span = context.high - context.low;
  const scores = mapKnown(x, (value) => {
    const inside = cut ? clamp(value, min, max) : value;
    const at = logarithmic ? Math.log(inside) : inside;
    const share = (context.benefit ? at - from : to - at) / width;
    return share * span + context.low;
  });
  return { scores, parameters: { min, max }, constant: false };
}
