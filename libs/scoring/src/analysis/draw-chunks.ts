import { setImmediate } from 'node:timers/promises';
import { CHUNK, type DrawOutput } from './draw-context';
import type { DrawJob } from './draw-job';

/** Places in the shared counter array. */
export const NEXT_CHUNK = 0;
export const CHUNKS_DONE = 1;
export const STOP = 2;

/**
 * Takes chunks from the shared counter until none is left or the run is stopped; yields to the event loop in between.
 * @param afterChunk called after each chunk with the number of chunks done by all threads
 */
export async function runChunks(
  job: DrawJob,
  out: DrawOutput,
  counters: Int32Array,
  afterChunk?: (done: number) => void,
): Promise<void> {
  const chunks = Math.ceil(job.draws / CHUNK);
  for (;;) {
    const chunk = Atomics.add(counters, NEXT_CHUNK, 1);
    if (chunk >= chunks || Atomics.load(counters, STOP) === 1) return;
    job.run(chunk, out);
    const done = Atomics.add(counters, CHUNKS_DONE, 1) + 1;
    if (afterChunk) {
      afterChunk(done);
      await setImmediate();
    }
  }
}
