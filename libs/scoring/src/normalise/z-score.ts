import type { ZScoreNormalisation } from '../model/normalisation';
import { extent, mean, standardDeviation } from '../numeric/column-statistics';
import { constantColumn, mapKnown, type NormaliseContext, type Normalised } from './normaliser';

/** z-score (Z 分数), divisor n − ddof with ddof 1 unless said otherwise, negated for cost indicators. */
export function zScore(x: Float64Array, spec: ZScoreNormalisation, context: NormaliseContext): Normalised {
  const ddof = spec.ddof ?? 1;
  const center = spec.center ?? 0;
  const scale = spec.scale ?? 1;
  const { min, max } = extent(x);
  const points = { ...context, high: center + scale, low: center - scale };
  if (!(max > min)) return constantColumn(x, points, center);
  const average = mean(x);
  const sd = standardDeviation(x, ddof);
  const sign = context.benefit ? scale : -scale;
  return {
    scores: mapKnown(x, (value) => ((value - average) / sd) * sign + center),
    parameters: { mean: average, sd, ddof },
    constant: false,
  };
}
