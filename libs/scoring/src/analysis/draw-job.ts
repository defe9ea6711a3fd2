import { readData } from '../data/read-data';
import type { ScoringData } from '../data/scoring-data';
import type { Table } from '../data/table';
import { fixedWeights } from '../engine/contributions';
import { finalScores } from '../engine/final-scores';
import { indicatorStages } from '../engine/indicator-stages';
import { planModel, type ScoringPlan } from '../engine/plan';
import { type ScoredNode, scoreTree } from '../engine/score-tree';
import { ScoringError } from '../errors/scoring-error';
import type { ScoringModel } from '../model/scoring-model';
import { type Random, randomStream } from '../numeric/random';
import { sortBuffers } from '../rank/sort-rows';
import { addToSums, CHUNK, type DrawContext, type DrawOutput, rankDraw } from './draw-context';
import { drawWeights } from './draw-weights';
import { linearDraws } from './linear-draws';
import type { MonteCarloOptions } from './monte-carlo-options';

/** Runs draws by chunk; the same numbers whoever runs which chunk. */
export interface DrawJob {
  n: number;
  draws: number;
  regions: string[];
  /** Rank of each row without variation, times two; 0 = none. */
  baselineRanks: Uint32Array;
  baselineScores: Float64Array;
  run(chunk: number, out: DrawOutput): void;
}

/** Prepares a Monte-Carlo run. @throws ScoringError when the model is refused without variation */
export function drawJob(model: ScoringModel, data: ScoringData, options: MonteCarloOptions): DrawJob {
  const plan = planModel(model);
  const table = readData(data, plan);
  const stages = plan.indicators.map((indicator) => indicatorStages(indicator, table));
  const nodes = scoreTree(plan, stages, table.regions);
  const n = table.regions.length;
  const root = nodes[nodes.length - 1] as ScoredNode;
  const final = finalScores(plan, table, stages, root.scores);
  const buffers = sortBuffers(n);
  const baselineRanks = new Uint32Array(n);
  const nothingElse =
    options.dataError === undefined && !options.normalisations?.length && !options.aggregations?.length;
  const weights = options.weights ?? (nothingElse ? { distribution: 'uniform' as const, spread: 0.25 } : undefined);
  const context = { plan, table, stages, nodes, options, weights, baselineScores: final.vetoed.scores, buffers };
  const draws = options.draws ?? 1000;
  rankDraw(final.basis, context, baselineRanks, new Float64Array(n));
  const linear = nothingElse && isPlain(plan, final.vetoed.hits.length) ? fixedWeights(plan, stages, nodes) : undefined;
  return {
    n,
    draws,
    regions: table.regions,
    baselineRanks,
    baselineScores: context.baselineScores,
    run: linear ? linearDraws(context, draws) : (chunk, out) => generalChunk(context, chunk, draws, out),
  };
}

function isPlain(plan: ScoringPlan, vetoHits: number): boolean {
  return (
    plan.model.adjustments === undefined &&
    vetoHits === 0 &&
    plan.indicators.every(({ spec }) => !spec.vetoes?.some((veto) => veto.on === 'score'))
  );
}

function generalChunk(context: DrawContext, chunk: number, draws: number, out: DrawOutput): void {
  const n = context.baselineScores.length;
  const work = new Float64Array(n);
  for (let d = chunk * CHUNK; d < Math.min(draws, (chunk + 1) * CHUNK); d++) {
    try {
      const { scores, basis } = generalDraw(context, randomStream(context.options.seed ?? 1, d));
      rankDraw(basis, context, out.ranks.subarray(d * n, (d + 1) * n), work);
      addToSums(scores, 0, context, chunk, out);
    } catch (error) {
      // A draw may meet what the model refuses, for instance a zero under a geometric mean; it is counted and left out.
      if (!(error instanceof ScoringError)) throw error;
      out.failed[d] = 1;
    }
  }
}

function generalDraw(context: DrawContext, random: Random): { scores: Float64Array; basis: Float64Array } {
  const { options, weights } = context;
  const plan = drawnPlan(context.plan, options, random);
  const table = options.dataError === undefined ? context.table : drawnTable(context.table, options.dataError, random);
  const unchanged = table === context.table && plan.indicators === context.plan.indicators;
  const stages = unchanged ? context.stages : plan.indicators.map((indicator) => indicatorStages(indicator, table));
  const nodes = scoreTree(plan, stages, table.regions, weights && ((vector) => drawWeights(vector, weights, random)));
  const final = finalScores(plan, table, stages, (nodes[nodes.length - 1] as ScoredNode).scores);
  return { scores: final.vetoed.scores, basis: final.basis };
}

function drawnPlan(plan: ScoringPlan, options: MonteCarloOptions, random: Random): ScoringPlan {
  const normalise = pick(options.normalisations, random);
  const aggregation = pick(options.aggregations, random);
  const range = normalise?.range ?? plan.model.range ?? [0, 100];
  return {
    ...plan,
    indicators: normalise
      ? plan.indicators.map((indicator) => ({ ...indicator, normalise, low: range[0], high: range[1] }))
      : plan.indicators,
    nodes: aggregation ? plan.nodes.map((node) => ({ ...node, aggregation })) : plan.nodes,
  };
}

/** One of the alternatives, or undefined for the model's own; all equally likely. */
function pick<T>(alternatives: readonly T[] | undefined, random: Random): T | undefined {
  if (!alternatives || alternatives.length === 0) return undefined;
  return alternatives[Math.floor(random.uniform() * (alternatives.length + 1)) - 1];
}

function drawnTable(table: Table, error: number | Record<string, number>, random: Random): Table {
  const columns = new Map<string, Float64Array>();
  for (const [code, column] of table.columns) {
    const sd = typeof error === 'number' ? error : (error[code] ?? 0);
    columns.set(code, sd === 0 ? column : column.map((value) => value * (1 + sd * random.normal())));
  }
  return { ...table, columns };
}
