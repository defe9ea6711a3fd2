import { readData } from '../data/read-data';
import type { ScoringData } from '../data/scoring-data';
import type { ScoringModel } from '../model/scoring-model';
import type { ScoringResult } from '../result/scoring-result';
import { buildResult } from './build-result';
import { compute } from './compute';
import { planModel } from './plan';

/**
 * Scores regions by a model (评分). Pure and deterministic: the same model and data give the same bytes of
 * `JSON.stringify(result)`, whatever the order of regions, columns, indicators and children.
 *
 * @param model the scoring model; its defaults are documented on its types
 * @param data the matrix regions × indicators, null for missing
 * @returns every stage, weights, scores, ranks, grades, contributions, flags and fingerprints; arrays follow `regions`, which
 *   are sorted by id
 * @throws ScoringError with `code`, `path` and text in Chinese and English
 */
export function scoreModel(model: ScoringModel, data: ScoringData): ScoringResult {
  const plan = planModel(model);
  const table = readData(data, plan);
  return buildResult(plan, table, compute(plan, table));
}
