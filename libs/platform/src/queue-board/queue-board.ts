import { SERVICE_NAMES } from '../config/config-schema';
import { eventQueueOf } from '../events/event-queue';
import { operationQueueOf } from '../operations/operation-relay';
import type { Queues } from '../queue/queues';
import { SCHEDULE_QUEUE } from '../schedules/scheduler';

export interface BoardRequest {
  /** Below the board's own path, e.g. `/api/queues`. */
  path: string;
  query: Record<string, unknown>;
}

export interface BoardAnswer {
  status: number;
  type: string;
  body: string | Buffer;
}

/** Bull Board: how many jobs wait, run and have failed, in every queue of the installation. It changes nothing. */
export interface QueueBoard {
  /** Nothing for a path that the board does not have. */
  answer(request: BoardRequest): Promise<BoardAnswer | undefined>;
}

/**
 * What the pages of the board may do: its scripts come from here, and it sets styles as it runs.
 */
export const BOARD_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'self'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Opens the board; the library is loaded only now, because few processes are ever asked for it. */
export function openQueueBoard(queues: Queues, basePath: string): QueueBoard {
  const { createBoard } = require('./board') as typeof import('./board');
  const services = SERVICE_NAMES.flatMap((name) => [eventQueueOf(name), operationQueueOf(name)]);
  return createBoard(
    [...services, SCHEDULE_QUEUE].map((name) => queues.producer(name)),
    basePath,
  );
}
