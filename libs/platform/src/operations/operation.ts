import type { Actor } from '../auth/actor';
import type { UnitOfWork } from '../database/unit-of-work';
import type { LocalizedText, ProblemBody } from '../problems/problem';
import type { ServiceContext } from '../runtime/service-context';

export const OPERATION_STATES = ['queued', 'running', 'succeeded', 'failed', 'cancelled'] as const;
export type OperationState = (typeof OPERATION_STATES)[number];

/** States from which nothing more happens. */
export const ENDED_STATES: readonly OperationState[] = ['succeeded', 'failed', 'cancelled'];

/** A piece of long work that a caller started and polls. */
export interface Operation {
  id: string;
  kind: string;
  state: OperationState;
  percent: number;
  /** What it is doing. */
  message: LocalizedText | null;
  input: Record<string, unknown>;
  result: Record<string, unknown> | null;
  problem: Record<'zh-CN' | 'en', ProblemBody> | null;
  actor: Actor;
  attempts: number;
  /** W3C trace context of the request that started it, while traces are made. */
  traceparent: string | null;
  /** Raised by every change that a reader sees. */
  revision: number;
  createdAt: Date;
  finishedAt: Date | null;
}

/** What a running operation may ask and tell. */
export interface RunningOperation {
  id: string;
  input: Record<string, unknown>;
  actor: Actor;
  /** Tells progress and what is being done; written at most twice a second. */
  progress(percent: number, message?: LocalizedText): void;
  /**
   * Raised within about a second after the operation was cancelled, wherever that was asked for, and when another worker
   * has taken it over or this one stops. Work that goes on afterwards takes no effect; it should end to free the processor.
   */
  signal: AbortSignal;
}

/**
 * How operations of one kind are run. `run` does the long part outside any transaction and answers the completion, which
 * runs in the transaction that marks the operation succeeded: the effect happens exactly once, however often a worker
 * died before, and not at all when the operation was cancelled. It answers the operation's result.
 */
export interface OperationKind {
  kind: string;
  run(
    context: ServiceContext,
    operation: RunningOperation,
  ): Promise<(unit: UnitOfWork) => Promise<Record<string, unknown>>>;
}
