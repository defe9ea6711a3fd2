import { ScoringError } from '../errors/scoring-error';
import type { MerecWeighting } from '../model/weighting';
import { extent } from '../numeric/column-statistics';
import {
  completeRows,
  inputColumns,
  perChild,
  rawWherePossible,
  toShares,
  type WeighContext,
  type Weighed,
} from './weigher';

/**
 * MEREC: how much the overall performance changes when a criterion is removed. Rows with a gap are left out.
 * Source: Keshavarz-Ghorabaee et al. (2021), Symmetry 13(4):525.
 * @throws ScoringError VALUE_NOT_POSITIVE, WEIGHTING_ALL_CONSTANT
 */
export function merecWeights(spec: MerecWeighting, context: WeighContext): Weighed {
  const input = spec.input ?? rawWherePossible(context);
  const columns = completeRows(inputColumns(context, input, true));
  const logs = columns.map((x, c) => {
    const child = context.children[c];
    const { min, max } = extent(x);
    if (min <= 0) throw new ScoringError('VALUE_NOT_POSITIVE', context.path, { value: min, where: child?.code ?? '' });
    const benefit = input === 'normalised' || child?.benefit !== false;
    return x.map((value) => Math.abs(Math.log(benefit ? min / value : value / max)));
  });
  const m = columns.length;
  const effects = new Float64Array(m);
  for (let row = 0; row < (columns[0]?.length ?? 0); row++) {
    let sum = 0;
    for (const x of logs) sum += x[row] as number;
    const whole = Math.log(1 + sum / m);
    logs.forEach((x, c) => {
      effects[c] = (effects[c] as number) + Math.abs(Math.log(1 + (sum - (x[row] as number)) / m) - whole);
    });
  }
  return {
    weights: toShares(effects, context.path),
    info: { method: 'merec', ...perChild(context, 'effect', effects) },
  };
}
