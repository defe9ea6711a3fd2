import type { PcaWeighting } from '../model/weighting';
import { correlationMatrix, isVarying, pearson } from '../numeric/correlation';
import { symmetricEigen } from '../numeric/symmetric-eigen';
import { completeRows, inputColumns, requireRows, toShares, type WeighContext, type Weighed } from './weigher';

/**
 * Weights from principal components of the correlation matrix (主成分赋权). Constant columns get 0; rows with a gap are left out.
 * Source: OECD/JRC Handbook (2008), section 6.1, without rotation.
 * @throws ScoringError WEIGHTING_NEEDS_REGIONS, WEIGHTING_ALL_CONSTANT
 */
export function pcaWeights(spec: PcaWeighting, context: WeighContext): Weighed {
  const columns = completeRows(inputColumns(context, spec.input ?? 'normalised', spec.directed ?? true));
  requireRows(columns, 3, context.path);
  const varying = columns.map((x, c) => ({ x, c })).filter(({ x }) => isVarying(x));
  const { values, vectors } = symmetricEigen(
    correlationMatrix(
      varying.map(({ x }) => x),
      pearson,
    ),
  );
  const kept = componentsKept(values, spec);
  let explained = 0;
  for (let k = 0; k < kept; k++) explained += values[k] as number;
  const importance = new Float64Array(columns.length);
  varying.forEach(({ c }, i) => {
    for (let k = 0; k < kept; k++) {
      const entry = vectors[i]?.[k] as number;
      const share = (values[k] as number) / explained;
      importance[c] =
        (importance[c] as number) + (spec.rule === 'absolute-loadings' ? Math.abs(entry) : entry * entry) * share;
    }
  });
  const eigenvalues = Object.fromEntries(Array.from(values, (value, k) => [`eigenvalue.${k + 1}`, value]));
  return {
    weights: toShares(importance, context.path),
    info: { method: 'pca', components: kept, explained: explained / (varying.length || 1), ...eigenvalues },
  };
}

function componentsKept(values: Float64Array, spec: PcaWeighting): number {
  if (spec.rule === 'first') return Math.min(1, values.length);
  const limit = spec.minEigenvalue;
  if (limit !== undefined) return Math.max(1, values.filter((value) => value > limit).length);
  const wanted = (spec.explained ?? 0.85) * values.length;
  let sum = 0;
  let kept = 0;
  while (kept < values.length && sum < wanted - 1e-12) sum += values[kept++] as number;
  return Math.max(1, kept);
}
