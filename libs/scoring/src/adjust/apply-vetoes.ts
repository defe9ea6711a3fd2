import type { IndicatorStages } from '../engine/indicator-stages';
import type { IndicatorPlan } from '../engine/plan';
import { holds } from '../model/condition';
import type { Veto } from '../model/indicator';

/** One veto that took effect. */
export interface VetoHit {
  row: number;
  code: string;
  veto: Veto;
}

/** Scores after vetoes. */
export interface Vetoed {
  scores: Float64Array;
  hits: VetoHit[];
  /** Regions without rank and grade. */
  unranked: Set<number>;
  /** Row → best grade that it may have. */
  gradeLimits: Map<number, string[]>;
}

/** Applies vetoes (一票否决), indicators by code, vetoes in their order. A missing value triggers none. */
export function applyVetoes(
  scores: Float64Array,
  indicators: readonly IndicatorPlan[],
  stages: readonly IndicatorStages[],
): Vetoed {
  const result: Vetoed = { scores: scores.slice(), hits: [], unranked: new Set(), gradeLimits: new Map() };
  indicators.forEach(({ spec }, slot) => {
    for (const veto of spec.vetoes ?? []) {
      const stage = stages[slot] as IndicatorStages;
      const column = veto.on === 'score' ? stage.normalised : stage.raw;
      column.forEach((value, row) => {
        if (holds(veto.when, value)) hit(result, { row, code: spec.code, veto });
      });
    }
  });
  return result;
}

function hit(result: Vetoed, found: VetoHit): void {
  const { row, veto } = found;
  result.hits.push(found);
  const score = result.scores[row] as number;
  switch (veto.effect) {
    case 'zero':
      if (!Number.isNaN(score)) result.scores[row] = 0;
      break;
    case 'cap':
      if (score > (veto.score as number)) result.scores[row] = veto.score as number;
      break;
    case 'grade':
      result.gradeLimits.set(row, [...(result.gradeLimits.get(row) ?? []), veto.grade as string]);
      break;
    case 'unranked':
      result.unranked.add(row);
      break;
  }
}
