import { randomStream } from '../numeric/random';
import { roundHalfUp } from '../numeric/round-half-up';
import { addToSums, CHUNK, type DrawContext, type DrawOutput, rankDraw } from './draw-context';
import { drawWeights } from './draw-weights';
import { linearScores } from './linear-kernel';
import type { WeightUncertainty } from './monte-carlo-options';

/**
 * The fast way for models that are weighted means without gaps, when only weights vary: the tree collapses into one weight per
 * indicator, and a chunk of draws is one matrix product.
 */
export function linearDraws(context: DrawContext, draws: number): (chunk: number, out: DrawOutput) => void {
  const used = context.plan.indicators
    .map((indicator, slot) => ({ indicator, slot }))
    .filter(({ indicator }) => indicator.inTree);
  const slots = used.map(({ slot }) => slot);
  const n = context.baselineScores.length;
  const m = slots.length;
  const matrix = rowMajor(context, slots, n);
  const weights = new Float64Array(CHUNK * m);
  const scores = new Float64Array(CHUNK * n);
  const work = new Float64Array(n);
  const exact = context.plan.model.ranking?.on === 'exact';
  return (chunk, out) => {
    const first = chunk * CHUNK;
    const count = Math.min(CHUNK, draws - first);
    for (let k = 0; k < count; k++) drawLeafWeights(context, slots, first + k, weights.subarray(k * m, (k + 1) * m));
    linearScores(matrix, n, m, weights, count, scores);
    for (let k = 0; k < count; k++) {
      const basis = scores.subarray(k * n, (k + 1) * n);
      addToSums(scores, k * n, context, chunk, out);
      if (!exact)
        for (let row = 0; row < n; row++) basis[row] = roundHalfUp(basis[row] as number, context.plan.decimals);
      rankDraw(basis, context, out.ranks.subarray((first + k) * n, (first + k + 1) * n), work);
    }
  };
}

function rowMajor(context: DrawContext, slots: readonly number[], n: number): Float64Array {
  const m = slots.length;
  const matrix = new Float64Array(n * m);
  slots.forEach((slot, j) => {
    const column = context.stages[slot]?.normalised as Float64Array;
    for (let row = 0; row < n; row++) matrix[row * m + j] = column[row] as number;
  });
  return matrix;
}

/** Redraws the weights of every node, in the order of the nodes, and multiplies them down to the indicators. */
function drawLeafWeights(context: DrawContext, slots: readonly number[], draw: number, out: Float64Array): void {
  const random = randomStream(context.options.seed ?? 1, draw);
  const drawn = context.nodes.map((node) => {
    const weights = node.weights.slice();
    drawWeights(weights, context.weights as WeightUncertainty, random);
    return weights;
  });
  const down = new Float64Array(context.plan.codes.length);
  down[down.length - 1] = 1;
  for (let k = drawn.length - 1; k >= 0; k--) {
    const node = context.plan.nodes[k];
    node?.children.forEach((child, c) => {
      down[child] = (down[node.slot] as number) * (drawn[k]?.[c] as number);
    });
  }
  slots.forEach((slot, j) => {
    out[j] = down[slot] as number;
  });
}
