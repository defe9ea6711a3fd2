import { ScoringError } from '../errors/scoring-error';
import type { AhpWeighting } from '../model/weighting';
import type { WeighContext, Weighed } from './weigher';

/** Random indices by order 1, 2, 3, … (随机一致性指标). */
const RANDOM_INDEX = {
  /** Saaty, The Analytic Hierarchy Process (1980). */
  'saaty-1980': [0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59],
  /** Alonso and Lamata (2006), IJUFKS 14(4):445–459, 500,000 matrices. */
  'alonso-lamata-2006': [
    0, 0, 0.5245, 0.8815, 1.1086, 1.2479, 1.3417, 1.4056, 1.4499, 1.4854, 1.5141, 1.5365, 1.5551, 1.5713, 1.5838,
  ],
};

/**
 * AHP priorities (层次分析法) with λmax, CI and CR; CR is 0 for fewer than three children.
 * @throws ScoringError AHP_SHAPE, AHP_NOT_RECIPROCAL, AHP_TOO_LARGE, AHP_INCONSISTENT (CR ≥ 0.1)
 */
export function ahpWeights(spec: AhpWeighting, context: WeighContext): Weighed {
  checkMatrix(spec, context);
  const { matrix } = spec;
  const n = matrix.length;
  const priorities = spec.priorities === 'geometric-mean' ? rowMeans(matrix) : principalVector(matrix);
  const table = spec.randomIndex ?? 'saaty-1980';
  const randomIndex = RANDOM_INDEX[table][n - 1];
  if (randomIndex === undefined) throw new ScoringError('AHP_TOO_LARGE', context.path, { size: n });
  const lambdaMax = largestEigenvalue(matrix, priorities);
  const ci = n < 3 ? 0 : Math.max(0, (lambdaMax - n) / (n - 1));
  const cr = n < 3 ? 0 : ci / randomIndex;
  if (cr >= 0.1) throw new ScoringError('AHP_INCONSISTENT', `${context.path}.matrix`, { cr: Number(cr.toFixed(4)) });
  const weights = Float64Array.from(context.children, (child) => priorities[spec.order.indexOf(child.code)] as number);
  return { weights, info: { method: 'ahp', lambdaMax, ci, cr, randomIndex, randomIndexTable: table } };
}

/** Two decimals, as printed matrices have (0.33 for 1/3), may be off by 5 %. */
const RECIPROCAL_TOLERANCE = 0.05;

function checkMatrix(spec: AhpWeighting, context: WeighContext): void {
  const n = context.children.length;
  const named = new Set(spec.order);
  const square = spec.matrix.length === n && spec.matrix.every((row) => row.length === n);
  if (!square || spec.order.length !== n || !context.children.every((child) => named.has(child.code))) {
    throw new ScoringError('AHP_SHAPE', context.path, { expected: n });
  }
  spec.matrix.forEach((row, i) => {
    row.forEach((entry, j) => {
      const product = entry * (spec.matrix[j]?.[i] as number);
      if (!(entry > 0 && Math.abs(product - 1) <= RECIPROCAL_TOLERANCE)) {
        throw new ScoringError('AHP_NOT_RECIPROCAL', `${context.path}.matrix[${i}][${j}]`, {
          row: i + 1,
          column: j + 1,
        });
      }
    });
  });
}

function times(matrix: readonly (readonly number[])[], vector: Float64Array): Float64Array {
  return Float64Array.from(matrix, (row) => row.reduce((sum, entry, j) => sum + entry * (vector[j] as number), 0));
}

function normalised(vector: Float64Array): Float64Array {
  const sum = vector.reduce((a, b) => a + b, 0);
  return vector.map((value) => value / sum);
}

/** Power iteration; a positive matrix converges (Perron). */
function principalVector(matrix: readonly (readonly number[])[]): Float64Array {
  let vector: Float64Array = new Float64Array(matrix.length).fill(1 / matrix.length);
  for (let step = 0; step < 10_000; step++) {
    const next = normalised(times(matrix, vector));
    const moved = next.reduce((most, value, i) => Math.max(most, Math.abs(value - (vector[i] as number))), 0);
    vector = next;
    if (moved < 1e-16) break;
  }
  return vector;
}

function rowMeans(matrix: readonly (readonly number[])[]): Float64Array {
  return normalised(
    Float64Array.from(matrix, (row) => Math.exp(row.reduce((sum, entry) => sum + Math.log(entry), 0) / row.length)),
  );
}

/** Mean of (A·w)/w: λmax for the eigenvector, Saaty's estimate for other priorities. */
function largestEigenvalue(matrix: readonly (readonly number[])[], vector: Float64Array): number {
  const image = times(matrix, vector);
  return image.reduce((sum, value, i) => sum + value / (vector[i] as number), 0) / matrix.length;
}
