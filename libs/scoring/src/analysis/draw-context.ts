import type { Table } from '../data/table';
import type { IndicatorStages } from '../engine/indicator-stages';
import type { ScoringPlan } from '../engine/plan';
import type { ScoredNode } from '../engine/score-tree';
import { rankInto } from '../rank/rank-values';
import type { SortBuffers } from '../rank/sort-rows';
import type { MonteCarloOptions, WeightUncertainty } from './monte-carlo-options';

/** Draws that are computed and summed together; fixed, so that sums don't depend on how draws are spread over threads. */
export const CHUNK = 32;

/** Where draws leave their results; may lie in shared memory. */
export interface DrawOutput {
  /** ranks[draw·n + row], times two so that half ranks are whole; 0 = no rank. */
  ranks: Uint32Array;
  /** For each chunk: Σ score and Σ score² of each row (differences to the baseline score), then count. */
  sums: Float64Array;
  /** 1 where a draw was refused. */
  failed: Uint8Array;
}

/** What a chunk's evaluator works on. */
export interface DrawContext {
  plan: ScoringPlan;
  table: Table;
  stages: IndicatorStages[];
  nodes: ScoredNode[];
  options: MonteCarloOptions;
  weights: WeightUncertainty | undefined;
  baselineScores: Float64Array;
  buffers: SortBuffers;
}

/** Ranks of one draw into `out`, times two; rows without a score keep 0. */
export function rankDraw(basis: Float64Array, context: DrawContext, out: Uint32Array, work: Float64Array): void {
  const ranking = context.plan.model.ranking ?? {};
  work.fill(Number.NaN);
  rankInto(basis, ranking.order !== 'ascending', ranking.ties ?? 'competition', work, context.buffers);
  for (let row = 0; row < basis.length; row++) out[row] = Number.isNaN(work[row]) ? 0 : 2 * (work[row] as number);
}

/** Adds one draw's scores to the sums of its chunk. */
export function addToSums(
  scores: Float64Array,
  offset: number,
  context: DrawContext,
  chunk: number,
  out: DrawOutput,
): void {
  const n = context.baselineScores.length;
  const at = chunk * 3 * n;
  for (let row = 0; row < n; row++) {
    const difference = (scores[offset + row] as number) - (context.baselineScores[row] as number);
    if (Number.isNaN(difference)) continue;
    out.sums[at + row] = (out.sums[at + row] as number) + difference;
    out.sums[at + n + row] = (out.sums[at + n + row] as number) + difference * difference;
    out.sums[at + 2 * n + row] = (out.sums[at + 2 * n + row] as number) + 1;
  }
}
