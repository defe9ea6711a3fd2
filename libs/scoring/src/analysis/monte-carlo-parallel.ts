import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { ScoringData } from '../data/scoring-data';
import { ScoringError } from '../errors/scoring-error';
import type { ScoringModel } from '../model/scoring-model';
import { CHUNKS_DONE, runChunks, STOP } from './draw-chunks';
import { CHUNK } from './draw-context';
import { drawJob } from './draw-job';
import type { MonteCarloOptions, MonteCarloResult } from './monte-carlo-options';
import type { MonteCarloWork } from './monte-carlo-worker';
import { drawOutput, summariseDraws } from './summarise-draws';

/** Threads run built JavaScript, also when this file itself is run from source by a test runner. */
const WORKER_FILE = join(__dirname, __filename.endsWith('.ts') ? '../../dist/analysis' : '', 'monte-carlo-worker.js');

/** How a long run is spread, watched and stopped. */
export interface ParallelOptions {
  /** Threads, the calling one included (线程数). Default all cores. */
  threads?: number;
  /** Called with the share of draws done, 0 to 1 (进度). */
  onProgress?: (share: number) => void;
  /** Stops the run; the promise is then rejected with `CANCELLED` (取消). */
  signal?: AbortSignal;
}

/**
 * {@link monteCarlo} on several threads: the same bytes as on one. The calling thread works too, and yields to its event loop between
 * chunks of draws.
 * @throws ScoringError CANCELLED when stopped; otherwise as `monteCarlo`
 */
export async function monteCarloParallel(
  model: ScoringModel,
  data: ScoringData,
  options: MonteCarloOptions = {},
  parallel: ParallelOptions = {},
): Promise<MonteCarloResult> {
  const job = drawJob(model, data, options);
  const out = drawOutput(job, true);
  const counters = new Int32Array(new SharedArrayBuffer(12));
  const chunks = Math.ceil(job.draws / CHUNK);
  const threads = Math.min(parallel.threads ?? availableParallelism(), chunks);
  const work: MonteCarloWork = { model, data, options, out, counters };
  const failures: unknown[] = [];
  const workers = Array.from({ length: threads - 1 }, () => startWorker(work, counters, failures));
  const progress = (done: number) => {
    parallel.onProgress?.(done / chunks);
    if (parallel.signal?.aborted) Atomics.store(counters, STOP, 1);
  };
  progress(0);
  await runChunks(job, out, counters, progress);
  // A worker that is still starting when everything is done has nothing left to do, so nobody waits for it.
  while (Atomics.load(counters, CHUNKS_DONE) < chunks && Atomics.load(counters, STOP) === 0) await setTimeout(1);
  await Promise.all(workers.map((worker) => worker.terminate()));
  if (failures.length > 0) throw failures[0];
  if (Atomics.load(counters, CHUNKS_DONE) < chunks) throw new ScoringError('CANCELLED', 'signal');
  parallel.onProgress?.(1);
  return summariseDraws(job, out, options);
}

/** A worker that fails stops the run and leaves its error. */
function startWorker(work: MonteCarloWork, counters: Int32Array, failures: unknown[]): Worker {
  const worker = new Worker(WORKER_FILE, { workerData: work });
  worker.once('error', (error) => {
    failures.push(error);
    Atomics.store(counters, STOP, 1);
  });
  return worker;
}
