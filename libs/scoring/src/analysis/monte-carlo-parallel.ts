import { availableParallelism } from 'node:os';
import { join } from 'node:path';
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
  const workers = Array.from({ length: threads - 1 }, () => startWorker(work, counters));
  const progress = (done: number) => {
    parallel.onProgress?.(done / chunks);
    if (parallel.signal?.aborted) Atomics.store(counters, STOP, 1);
  };
  progress(0);
  await runChunks(job, out, counters, progress);
  await Promise.all(workers);
  if (Atomics.load(counters, CHUNKS_DONE) < chunks) throw new ScoringError('CANCELLED', 'signal');
  parallel.onProgress?.(1);
  return summariseDraws(job, out, options);
}

/** Resolves when the worker is done; a worker that fails stops the run and rejects. */
function startWorker(work: MonteCarloWork, counters: Int32Array): Promise<void> {
  const worker = new Worker(WORKER_FILE, { workerData: work });
  return new Promise((resolve, reject) => {
    worker.once('error', (error) => {
      Atomics.store(counters, STOP, 1);
      reject(error);
    });
    worker.once('exit', () => resolve());
  });
}
