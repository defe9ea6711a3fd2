import type { ScoringData } from '../data/scoring-data';
import type { ScoringModel } from '../model/scoring-model';
import { CHUNK } from './draw-context';
import { drawJob } from './draw-job';
import type { MonteCarloOptions, MonteCarloResult } from './monte-carlo-options';
import { drawOutput, summariseDraws } from './summarise-draws';

/**
 * Monte-Carlo over weights, methods and data error (蒙特卡洛分析): rank intervals, probabilities of ranks and of the first k, pairwise
 * dominance. Each draw has its own generator, so the result depends on model, data, options and seed only.
 * @throws ScoringError when the model is refused without variation
 */
export function monteCarlo(model: ScoringModel, data: ScoringData, options: MonteCarloOptions = {}): MonteCarloResult {
  const job = drawJob(model, data, options);
  const out = drawOutput(job, false);
  for (let chunk = 0; chunk * CHUNK < job.draws; chunk++) job.run(chunk, out);
  return summariseDraws(job, out, options);
}
