import { numbers } from '../engine/numbers';
import { clamp } from '../normalise/normaliser';
import { CHUNK, type DrawOutput } from './draw-context';
import type { DrawJob } from './draw-job';
import type { MonteCarloOptions, MonteCarloResult } from './monte-carlo-options';

/** Regions up to which matrices by pair or by rank are reported without being asked for. */
const MATRIX_LIMIT = 200;

/** Arrays for the draws of a job, on shared memory when several threads write. */
export function drawOutput(job: DrawJob, shared: boolean): DrawOutput {
  const chunks = Math.ceil(job.draws / CHUNK);
  const buffer = (bytes: number) => (shared ? new SharedArrayBuffer(bytes) : new ArrayBuffer(bytes));
  return {
    ranks: new Uint32Array(buffer(4 * job.draws * job.n)),
    sums: new Float64Array(buffer(8 * 3 * chunks * job.n)),
    failed: new Uint8Array(buffer(job.draws)),
  };
}

/** Columns of rank statistics. */
type RankColumns = Record<'mean' | 'median' | 'low' | 'high' | 'best' | 'worst', Float64Array>;

/** Turns draws into intervals and probabilities. */
export function summariseDraws(job: DrawJob, out: DrawOutput, options: MonteCarloOptions): MonteCarloResult {
  const { n } = job;
  const valid = Array.from({ length: job.draws }, (_, d) => d).filter((d) => out.failed[d] === 0);
  const blank = () => new Float64Array(n).fill(Number.NaN);
  const columns: RankColumns = {
    mean: blank(),
    median: blank(),
    low: blank(),
    high: blank(),
    best: blank(),
    worst: blank(),
  };
  const zeros = () => new Array<number>(n).fill(0);
  const topK = Object.fromEntries((options.topK ?? [1, 3, 10]).map((k) => [String(k), zeros()]));
  const byRank = (options.rankProbabilities ?? n <= MATRIX_LIMIT) ? Array.from({ length: n }, zeros) : undefined;
  for (let row = 0; row < n; row++) {
    const ranks = ranksOf(row, n, valid, out);
    if (ranks.length > 0) rankStatistics(ranks, row, columns, options.confidence ?? 0.9);
    for (const [k, column] of Object.entries(topK))
      column[row] = ranks.filter((rank) => rank <= 2 * Number(k)).length / valid.length;
    if (byRank) countRanks(ranks, valid.length, byRank[row] as number[]);
  }
  const { mean, sd } = scoreMoments(job, out);
  return {
    regions: job.regions,
    draws: job.draws,
    seed: options.seed ?? 1,
    failedDraws: job.draws - valid.length,
    baseline: numbers(Float64Array.from(job.baselineRanks, (rank) => (rank === 0 ? Number.NaN : rank / 2))),
    meanRank: numbers(columns.mean),
    medianRank: numbers(columns.median),
    lowRank: numbers(columns.low),
    highRank: numbers(columns.high),
    bestRank: numbers(columns.best),
    worstRank: numbers(columns.worst),
    meanScore: numbers(mean),
    scoreSd: numbers(sd),
    topK,
    ...(byRank && { rankProbabilities: byRank }),
    ...((options.dominance ?? n <= MATRIX_LIMIT) && { dominance: dominance(n, valid, out) }),
  };
}

/** Statistics of one region's ranks (times two, ascending); a quantile is the smallest rank that the share of draws does not exceed. */
function rankStatistics(ranks: Uint32Array, row: number, columns: RankColumns, confidence: number): void {
  const { length } = ranks;
  const quantile = (share: number) => (ranks[clamp(Math.ceil(share * length - 1e-9) - 1, 0, length - 1)] as number) / 2;
  let sum = 0;
  for (let k = 0; k < length; k++) sum += ranks[k] as number;
  columns.mean[row] = sum / 2 / length;
  columns.median[row] = quantile(0.5);
  columns.low[row] = quantile((1 - confidence) / 2);
  columns.high[row] = quantile((1 + confidence) / 2);
  columns.best[row] = quantile(0);
  columns.worst[row] = quantile(1);
}

/** Ranks (times two) of a region over the valid draws, ascending. */
function ranksOf(row: number, n: number, valid: readonly number[], out: DrawOutput): Uint32Array {
  const ranks = new Uint32Array(valid.length);
  let count = 0;
  for (const d of valid) {
    const rank = out.ranks[d * n + row] as number;
    if (rank > 0) ranks[count++] = rank;
  }
  return ranks.subarray(0, count).sort();
}

/** A half rank (mean of two equal ones) counts half for each of its neighbours. */
function countRanks(ranks: Uint32Array, draws: number, probabilities: number[]): void {
  for (const rank of ranks) {
    for (const place of [Math.floor(rank / 2), Math.ceil(rank / 2)]) {
      probabilities[place - 1] = (probabilities[place - 1] ?? 0) + 0.5 / draws;
    }
  }
}

function scoreMoments(job: DrawJob, out: DrawOutput): { mean: Float64Array; sd: Float64Array } {
  const { n } = job;
  const mean = new Float64Array(n);
  const sd = new Float64Array(n);
  for (let row = 0; row < n; row++) {
    let [sum, squares, count] = [0, 0, 0];
    for (let at = row; at < out.sums.length; at += 3 * n) {
      sum += out.sums[at] as number;
      squares += out.sums[at + n] as number;
      count += out.sums[at + 2 * n] as number;
    }
    const shift = sum / count;
    mean[row] = (job.baselineScores[row] as number) + shift;
    sd[row] = count > 1 ? Math.sqrt(Math.max(0, (squares - count * shift * shift) / (count - 1))) : Number.NaN;
  }
  return { mean, sd };
}

function dominance(n: number, valid: readonly number[], out: DrawOutput): number[][] {
  const wins = Array.from({ length: n }, () => new Array<number>(n).fill(0));
  for (const d of valid) countWins(out.ranks.subarray(d * n, (d + 1) * n), wins);
  return wins.map((row, a) => row.map((count, b) => (a === b ? 0.5 : count / valid.length)));
}

function countWins(ranks: Uint32Array, wins: readonly number[][]): void {
  wins.forEach((row, a) => {
    const own = ranks[a] as number;
    if (own === 0) return;
    for (let b = 0; b < ranks.length; b++) {
      const other = ranks[b] as number;
      if (other >= own) row[b] = (row[b] as number) + (own === other ? 0.5 : 1);
    }
  });
}
