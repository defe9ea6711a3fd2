import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { Problem } from '@urbanpilot/platform';
import { evaluationProblems } from '../../evaluation-problems';
import type { RoundComputation } from './round-computation';
import type { ThreadAnswer } from './round-computation-worker';

/** Threads run built JavaScript, also when this file itself is run from source by a test runner. */
const DIRECTORY = __filename.endsWith('.ts') ? join(__dirname, '../../../dist/features/rounds') : __dirname;
const WORKER_FILE = join(DIRECTORY, 'round-computation-worker.js');

/**
 * Computes a round from its stored snapshot in a thread of its own, so that the process goes on serving meanwhile.
 *
 * @throws Problem `scoring-refused` when the engine refuses the model or the data
 * @throws the signal's reason as soon as the signal is raised; the thread is ended
 */
export async function computeInThread(content: string, signal?: AbortSignal): Promise<RoundComputation> {
  signal?.throwIfAborted();
  const worker = new Worker(WORKER_FILE, { workerData: content });
  try {
    const answer = await answerOf(worker, signal);
    if ('computation' in answer) return answer.computation;
    const reason = { 'zh-CN': answer.refusal.zh, en: answer.refusal.en };
    throw new Problem(evaluationProblems['scoring-refused'], { parameters: { reason } });
  } finally {
    await worker.terminate();
  }
}

function answerOf(worker: Worker, signal: AbortSignal | undefined): Promise<ThreadAnswer> {
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`The scoring thread ended with ${code} and no answer`)));
    signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
}
