import { join } from 'node:path';

/** The script of the bare queue. */
export const RAW_QUEUE = join(__dirname, 'raw-queue.js');

/** How many jobs to put through, and what each carries. */
export interface BareOrder {
  jobs: number;
  data: object;
}

export interface BareResult {
  /** From the first job that was done to the last. */
  perSecond: number;
}
