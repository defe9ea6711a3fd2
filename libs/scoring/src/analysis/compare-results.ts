import { kendall, spearman } from '../numeric/correlation';
import type { ScoringResult } from '../result/scoring-result';

/** A region whose rank differs between two results (名次变动). */
export interface MovedRegion {
  region: string;
  before: number;
  after: number;
  /** before − after: positive means that it rose (上升为正). */
  gain: number;
}

/** Two results side by side (结果比较). */
export interface ResultComparison {
  /** Regions ranked in both. */
  regions: number;
  /** Rank correlations (秩相关); null when fewer than two regions or all equal. */
  kendall: number | null;
  spearman: number | null;
  /** Mean absolute difference of ranks (平均名次变动). */
  meanShift: number;
  /** Regions that moved, largest move first, then by id. */
  moved: MovedRegion[];
  /** Ranked in one result only. */
  onlyBefore: string[];
  onlyAfter: string[];
}

/** Compares the ranks of two results: Kendall τ-b, Spearman, moved regions (名次比较). */
export function compareResults(before: ScoringResult, after: ScoringResult): ResultComparison {
  const [old, now] = [ranksById(before), ranksById(after)];
  const common = [...old.keys()].filter((id) => now.has(id));
  const x = Float64Array.from(common, (id) => old.get(id) as number);
  const y = Float64Array.from(common, (id) => now.get(id) as number);
  const gains = common.map((region, k) => ({
    region,
    before: x[k] as number,
    after: y[k] as number,
    gain: (x[k] as number) - (y[k] as number),
  }));
  const moved = gains.filter((one) => one.gain !== 0);
  return {
    regions: common.length,
    kendall: orNull(kendall(x, y)),
    spearman: common.length < 2 ? null : orNull(spearman(x, y)),
    meanShift: common.length === 0 ? 0 : gains.reduce((sum, one) => sum + Math.abs(one.gain), 0) / common.length,
    moved: moved.sort((a, b) => Math.abs(b.gain) - Math.abs(a.gain) || (a.region < b.region ? -1 : 1)),
    onlyBefore: [...old.keys()].filter((id) => !now.has(id)),
    onlyAfter: [...now.keys()].filter((id) => !old.has(id)),
  };
}

function ranksById(result: ScoringResult): Map<string, number> {
  const ranks = new Map<string, number>();
  result.regions.forEach((id, k) => {
    const rank = result.final.ranks[k];
    if (rank !== null && rank !== undefined) ranks.set(id, rank);
  });
  return ranks;
}

function orNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
