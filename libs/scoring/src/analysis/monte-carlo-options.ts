import type { Aggregation } from '../model/aggregation';
import type { Normalisation } from '../model/normalisation';

/** How weights vary from draw to draw (权重扰动). Weights of each node's children are redrawn and rescaled to their old sum. */
export type WeightUncertainty =
  | { /** Each weight times 1 + u·spread, u uniform in [−1, 1] (均匀扰动). */ distribution: 'uniform'; spread: number }
  | { /** Each weight times max(0, 1 + z·sd), z standard normal (正态扰动). */ distribution: 'normal'; sd: number }
  | {
      /** Dirichlet around the weights; variance falls as `concentration` grows (狄利克雷). */ distribution: 'dirichlet';
      concentration: number;
    }
  | {
      /** Uniform over all weights that sum to one: nothing is known about importance (无信息). */ distribution: 'free';
    };

/** What varies in a Monte-Carlo run and what is reported (蒙特卡洛设置). */
export interface MonteCarloOptions {
  /** Number of draws (抽样次数). Default 1000. */
  draws?: number;
  /** Seed of the generator, an integer (随机种子). Default 1. */
  seed?: number;
  /** Uncertainty of weights (权重扰动). Default uniform ±25 % when nothing varies otherwise. */
  weights?: WeightUncertainty;
  /** Relative standard deviation of the data's error, for all indicators or by code (数据误差): x·(1 + z·sd). */
  dataError?: number | Record<string, number>;
  /** Alternative normalisations for every indicator; each draw takes the model's own or one of these (备选标准化). */
  normalisations?: Normalisation[];
  /** Alternative aggregations for every node; each draw takes the model's own or one of these (备选合成方法). */
  aggregations?: Aggregation[];
  /** Confidence of rank intervals, 0 to 1 (置信水平). Default 0.9: from the 5th to the 95th percentile. */
  confidence?: number;
  /** For which k the probability of being among the first k is reported (前 k 名). Default [1, 3, 10]. */
  topK?: number[];
  /** Report the probability of every rank (名次概率); needs memory regions². Default only up to 200 regions. */
  rankProbabilities?: boolean;
  /** Report for every pair how often one ranks before the other (两两占优). Default only up to 200 regions. */
  dominance?: boolean;
}

/** What a Monte-Carlo run found; arrays follow `regions`. */
export interface MonteCarloResult {
  regions: string[];
  draws: number;
  seed: number;
  /** Draws that were refused by the model, for instance a geometric mean that met a zero; they are left out. */
  failedDraws: number;
  /** Rank without variation (基准名次). */
  baseline: (number | null)[];
  meanRank: (number | null)[];
  medianRank: (number | null)[];
  /** Ends of the rank interval (名次区间). */
  lowRank: (number | null)[];
  highRank: (number | null)[];
  bestRank: (number | null)[];
  worstRank: (number | null)[];
  meanScore: (number | null)[];
  scoreSd: (number | null)[];
  /** k → probability of being among the first k (进入前 k 名的概率). */
  topK: Record<string, number[]>;
  /** rankProbabilities[region][rank − 1] (名次概率). */
  rankProbabilities?: number[][];
  /** dominance[a][b] = probability that a ranks before b; equal ranks count by half (两两占优概率). */
  dominance?: number[][];
}
