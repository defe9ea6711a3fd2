import { readData } from '../data/read-data';
import type { ScoringData } from '../data/scoring-data';
import { finalScores } from '../engine/final-scores';
import { type IndicatorStages, indicatorStages } from '../engine/indicator-stages';
import { planModel } from '../engine/plan';
import { type ScoredNode, scoreTree } from '../engine/score-tree';
import type { Aggregation } from '../model/aggregation';
import type { Normalisation } from '../model/normalisation';
import type { ScoringModel } from '../model/scoring-model';
import { rankValues } from '../rank/rank-values';

/** A variation of a model: weights by child code times a factor, and other methods. */
export interface Variation {
  /** Child code → factor on its weight; 1 where left out. */
  factors: ReadonlyMap<string, number>;
  normalisation?: Normalisation | undefined;
  aggregation?: Aggregation | undefined;
}

/** Scores and ranks of a variation; NaN where there is none. */
export interface Evaluated {
  scores: Float64Array;
  ranks: Float64Array;
}

/** A model on its data, ready for many variations; stages are kept, so that only weights and aggregation are computed again. */
export interface Evaluator {
  regions: string[];
  /** Codes of all children in the tree, in order of computation, root left out. */
  codes: string[];
  evaluate(variation: Variation): Evaluated;
}

/** Prepares variations. @throws ScoringError when the model is refused */
export function evaluator(model: ScoringModel, data: ScoringData): Evaluator {
  const plan = planModel(model);
  const table = readData(data, plan);
  const kept = new Map<Normalisation | undefined, IndicatorStages[]>();
  const stagesFor = (normalise: Normalisation | undefined): IndicatorStages[] => {
    const known = kept.get(normalise);
    if (known) return known;
    const [low, high] = normalise?.range ?? plan.model.range ?? [0, 100];
    const stages = plan.indicators.map((indicator) =>
      indicatorStages(normalise ? { ...indicator, normalise, low, high } : indicator, table),
    );
    kept.set(normalise, stages);
    return stages;
  };
  const ranking = plan.model.ranking ?? {};
  return {
    regions: table.regions,
    codes: plan.nodes.flatMap((node) => node.children.map((slot) => plan.codes[slot] as string)),
    evaluate({ factors, normalisation, aggregation }) {
      const stages = stagesFor(normalisation);
      const varied = aggregation ? { ...plan, nodes: plan.nodes.map((node) => ({ ...node, aggregation })) } : plan;
      const nodes = scoreTree(varied, stages, table.regions, (weights, node) => {
        node.children.forEach((slot, c) => {
          weights[c] = (weights[c] as number) * (factors.get(plan.codes[slot] as string) ?? 1);
        });
      });
      const final = finalScores(plan, table, stages, (nodes[nodes.length - 1] as ScoredNode).scores);
      const ranks = rankValues(final.basis, ranking.order !== 'ascending', ranking.ties ?? 'competition');
      return { scores: final.vetoed.scores, ranks };
    },
  };
}

/** Mean of |rank − other rank| over regions that have both; 0 when none has. */
export function meanRankShift(ranks: Float64Array, others: Float64Array): number {
  let sum = 0;
  let count = 0;
  for (let row = 0; row < ranks.length; row++) {
    const shift = Math.abs((ranks[row] as number) - (others[row] as number));
    if (Number.isNaN(shift)) continue;
    sum += shift;
    count++;
  }
  return count === 0 ? 0 : sum / count;
}
