import type { ScoringData } from '../data/scoring-data';
import { ScoringError } from '../errors/scoring-error';
import type { Aggregation } from '../model/aggregation';
import type { Normalisation } from '../model/normalisation';
import type { ScoringModel } from '../model/scoring-model';
import { mean } from '../numeric/column-statistics';
import { randomStream } from '../numeric/random';
import { type Evaluator, evaluator, meanRankShift, type Variation } from './evaluator';

/** What varies in a variance-based sensitivity analysis (敏感性分析设置). */
export interface SensitivityOptions {
  /** Base sample N; the model runs N × (factors + 2) times (基础样本量). Default 256. */
  samples?: number;
  /** Seed of the generator (随机种子). Default 1. */
  seed?: number;
  /** Codes whose weight varies (变动权重的节点). Default all children in the tree that have siblings. */
  codes?: string[];
  /** Each weight times 1 ± `spread`, uniform (权重扰动幅度). Default 0.25. */
  spread?: number;
  /** Other normalisations, chosen with equal probability beside the model's own (备选标准化). */
  normalisations?: Normalisation[];
  /** Other aggregations, likewise (备选合成方法). */
  aggregations?: Aggregation[];
  /** Look at one region's final score instead of the mean shift of ranks (考察地区). */
  region?: string;
}

/** Sensitivity indices (敏感性指数). */
export interface SensitivityResult {
  /** What was looked at: `rank-shift`, or `score:<region>`. */
  output: string;
  samples: number;
  runs: number;
  mean: number;
  variance: number;
  /** Factor `weight:<code>`, `normalisation`, `aggregation` → first-order and total index; 0 where the output doesn't vary. */
  factors: { factor: string; first: number; total: number }[];
}

/**
 * Variance-based sensitivity (方差分解敏感性): first-order indices by Saltelli et al. (2010), total indices by Jansen (1999). The output is
 * the mean absolute shift of ranks against the model as it is, or one region's score.
 * @throws ScoringError REGION_UNKNOWN, or what the model is refused for
 */
export function sensitivity(
  model: ScoringModel,
  data: ScoringData,
  options: SensitivityOptions = {},
): SensitivityResult {
  const ready = evaluator(model, data);
  const factors = factorsOf(model, ready, options);
  const output = outputOf(ready, options);
  const samples = options.samples ?? 256;
  const [a, b] = [0, 1].map((half) => sampleMatrix(samples, factors.length, options.seed ?? 1, half));
  const run = (points: Float64Array[]) =>
    Float64Array.from(points, (point) => output(variationAt(point, factors, options)));
  const [fromA, fromB] = [run(a as Float64Array[]), run(b as Float64Array[])];
  const all = Float64Array.from([...fromA, ...fromB]);
  const average = mean(all);
  const variance = mean(all.map((value) => (value - average) ** 2));
  return {
    output: options.region === undefined ? 'rank-shift' : `score:${options.region}`,
    samples,
    runs: samples * (factors.length + 2),
    mean: average,
    variance,
    factors: factors.map((factor, k) => {
      const mixed = run(
        (a as Float64Array[]).map((point, i) =>
          point.map((u, j) => (j === k ? ((b as Float64Array[])[i]?.[k] as number) : u)),
        ),
      );
      const first =
        mean(fromB.map((value, i) => (value - average) * ((mixed[i] as number) - (fromA[i] as number)))) / variance;
      const total = mean(fromA.map((value, i) => (value - (mixed[i] as number)) ** 2)) / (2 * variance);
      return variance > 0 ? { factor, first, total } : { factor, first: 0, total: 0 };
    }),
  };
}

function factorsOf(model: ScoringModel, ready: Evaluator, options: SensitivityOptions): string[] {
  const codes = options.codes ?? ready.codes;
  for (const [i, code] of codes.entries()) {
    if (!ready.codes.includes(code)) throw new ScoringError('NODE_UNKNOWN', `options.codes[${i}]`, { code });
  }
  const alone = onlyChildren(model);
  return [
    ...codes.filter((code) => options.codes !== undefined || !alone.has(code)).map((code) => `weight:${code}`),
    ...(options.normalisations?.length ? ['normalisation'] : []),
    ...(options.aggregations?.length ? ['aggregation'] : []),
  ];
}

function onlyChildren(model: ScoringModel): Set<string> {
  const alone = new Set<string>();
  const visit = (node: ScoringModel['root']): void => {
    for (const child of node.children) {
      if (node.children.length === 1) alone.add('indicator' in child ? child.indicator : child.code);
      if (!('indicator' in child)) visit(child);
    }
  };
  visit(model.root);
  return alone;
}

function outputOf(ready: Evaluator, options: SensitivityOptions): (variation: Variation) => number {
  const { region } = options;
  if (region !== undefined) {
    const row = ready.regions.indexOf(region);
    if (row < 0) throw new ScoringError('REGION_UNKNOWN', 'options.region', { id: region });
    return (variation) => ready.evaluate(variation).scores[row] as number;
  }
  const baseline = ready.evaluate({ factors: new Map() }).ranks;
  return (variation) => meanRankShift(ready.evaluate(variation).ranks, baseline);
}

function sampleMatrix(samples: number, width: number, seed: number, half: number): Float64Array[] {
  return Array.from({ length: samples }, (_, i) => {
    const random = randomStream(seed, 2 * i + half);
    return Float64Array.from({ length: width }, () => random.uniform());
  });
}

function variationAt(point: Float64Array, factors: readonly string[], options: SensitivityOptions): Variation {
  const weights = new Map<string, number>();
  const variation: Variation = { factors: weights };
  factors.forEach((factor, k) => {
    const u = point[k] as number;
    if (factor === 'normalisation') variation.normalisation = choose(options.normalisations ?? [], u);
    else if (factor === 'aggregation') variation.aggregation = choose(options.aggregations ?? [], u);
    else weights.set(factor.slice('weight:'.length), 1 + (2 * u - 1) * (options.spread ?? 0.25));
  });
  return variation;
}

function choose<T>(alternatives: readonly T[], u: number): T | undefined {
  return alternatives[Math.floor(u * (alternatives.length + 1)) - 1];
}
