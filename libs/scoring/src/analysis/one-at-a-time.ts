import type { ScoringData } from '../data/scoring-data';
import type { ScoringModel } from '../model/scoring-model';
import { type Evaluated, evaluator, meanRankShift } from './evaluator';

/** What changing one weight does (单因素敏感性). */
export interface WeightEffect {
  /** Child whose weight changes. */
  code: string;
  /** Mean absolute shift of ranks when the weight is lowered and raised. */
  shiftLow: number;
  shiftHigh: number;
  /** Largest absolute shift of a rank in either case, and whose. */
  largestShift: number;
  region: string | null;
}

/**
 * One at a time (单因素敏感性): each weight alone is lowered and raised by the share `spread` (default 0.25), its siblings rescaled.
 * @throws ScoringError when the model is refused
 */
export function oneAtATime(model: ScoringModel, data: ScoringData, spread = 0.25): WeightEffect[] {
  const ready = evaluator(model, data);
  const baseline = ready.evaluate({ factors: new Map() });
  return ready.codes.map((code) => {
    const at = (factor: number) => ready.evaluate({ factors: new Map([[code, factor]]) });
    const [low, high] = [at(1 - spread), at(1 + spread)];
    const { shift, row } = largestShift(baseline, [low, high]);
    return {
      code,
      shiftLow: meanRankShift(low.ranks, baseline.ranks),
      shiftHigh: meanRankShift(high.ranks, baseline.ranks),
      largestShift: shift,
      region: row < 0 ? null : (ready.regions[row] as string),
    };
  });
}

function largestShift(baseline: Evaluated, others: readonly Evaluated[]): { shift: number; row: number } {
  let shift = 0;
  let row = -1;
  for (const { ranks } of others) {
    ranks.forEach((rank, k) => {
      const moved = Math.abs(rank - (baseline.ranks[k] as number));
      if (moved > shift) [shift, row] = [moved, k];
    });
  }
  return { shift, row };
}
