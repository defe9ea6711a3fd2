import { parentPort, workerData } from 'node:worker_threads';
import { ScoringError } from '@urbanpilot/scoring';
import { computeRound, type RoundComputation } from './round-computation';

/** What the thread answers: the computation, or why the engine refuses. */
export type ThreadAnswer = { computation: RoundComputation } | { refusal: { zh: string; en: string } };

function answer(content: string): ThreadAnswer {
  try {
    return { computation: computeRound(JSON.parse(content)) };
  } catch (error) {
    if (!(error instanceof ScoringError)) throw error;
    return { refusal: { zh: error.text.zh, en: error.text.en } };
  }
}

parentPort?.postMessage(answer(workerData as string));
