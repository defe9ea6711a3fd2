import { ScoringError } from '../errors/scoring-error';
import type { CombinedWeighting } from '../model/weighting';
import { toShares, type WeighContext, type Weighed } from './weigher';

/** Combination of several weightings (组合赋权): linear Σ share·w, or multiplicative Π w^share divided by its sum. */
export function combinedWeights(
  spec: CombinedWeighting,
  context: WeighContext,
  weigh: (weighting: CombinedWeighting['parts'][number]['weighting'], context: WeighContext) => Weighed,
): Weighed {
  const shares = Float64Array.from(spec.parts, (part) => part.share ?? 1);
  spec.parts.forEach((_, i) => {
    if (!((shares[i] as number) > 0)) {
      throw new ScoringError('VALUE_NOT_POSITIVE', `${context.path}.parts[${i}].share`, {
        value: shares[i] as number,
        where: 'share',
      });
    }
  });
  const total = shares.reduce((a, b) => a + b, 0);
  const multiplicative = spec.rule === 'multiplicative';
  const importance = new Float64Array(context.children.length).fill(multiplicative ? 1 : 0);
  const info: Record<string, number | string> = { method: 'combined', rule: spec.rule ?? 'linear' };
  spec.parts.forEach((part, i) => {
    const found = weigh(part.weighting, { ...context, path: `${context.path}.parts[${i}].weighting` });
    const weights = toShares(found.weights, context.path);
    const share = (shares[i] as number) / total;
    for (let c = 0; c < importance.length; c++) {
      const w = weights[c] as number;
      const old = importance[c] as number;
      importance[c] = multiplicative ? old * w ** share : old + w * share;
    }
    for (const [key, value] of Object.entries(found.info)) info[`${i + 1}.${key}`] = value;
  });
  return { weights: toShares(importance, context.path), info };
}
