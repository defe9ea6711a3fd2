import { ScoringError } from '../errors/scoring-error';
import type { ScoringResult } from '../result/scoring-result';

/** Position of a region in all arrays of a result. @throws ScoringError REGION_UNKNOWN */
export function regionIndex(result: ScoringResult, regionId: string): number {
  const k = result.regions.indexOf(regionId);
  if (k < 0) throw new ScoringError('REGION_UNKNOWN', 'region', { id: regionId });
  return k;
}

/** Scores of an indicator or node; for the root's code the root node. @throws ScoringError NODE_UNKNOWN */
export function scoresOf(result: ScoringResult, code: string): (number | null)[] {
  const scores = Object.hasOwn(result.nodes, code)
    ? result.nodes[code]?.scores
    : Object.hasOwn(result.indicators, code)
      ? result.indicators[code]?.normalised
      : undefined;
  if (scores === undefined) throw new ScoringError('NODE_UNKNOWN', 'node', { code });
  return scores;
}
