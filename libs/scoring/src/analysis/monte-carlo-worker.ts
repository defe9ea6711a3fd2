import { parentPort, workerData } from 'node:worker_threads';
import type { ScoringData } from '../data/scoring-data';
import type { ScoringModel } from '../model/scoring-model';
import { runChunks } from './draw-chunks';
import type { DrawOutput } from './draw-context';
import { drawJob } from './draw-job';
import type { MonteCarloOptions } from './monte-carlo-options';

/** What a worker thread is given. */
export interface MonteCarloWork {
  model: ScoringModel;
  data: ScoringData;
  options: MonteCarloOptions;
  out: DrawOutput;
  counters: Int32Array;
}

if (parentPort) {
  const work = workerData as MonteCarloWork;
  void runChunks(drawJob(work.model, work.data, work.options), work.out, work.counters);
}
