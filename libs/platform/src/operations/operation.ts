import type { Actor } from '../auth/actor';
import type { UnitOfWork } from '../database/unit-of-work';
import type { ProblemBody } from '../problems/problem';
import type { ServiceContext } from '../runtime/service-context';

export const OPERATION_STATES = ['queued', 'running', 'succeeded', 'failed'] as const;
export type OperationState = (typeof OPERATION_STATES)[number];

/** A piece of long work that a caller started and polls. */
export interface Operation {
  id: string;
  kind: string;
  state: OperationState;
  percent: number;
  input: Record<string, unknown>;
  result: Record<string, unknown> | null;
  problem: Record<'zh-CN' | 'en', ProblemBody> | null;
  actor: Actor;
  attempts: number;
  /** W3C trace context of the request that started it, while traces are made. */
  traceparent: string | null;
  createdAt: Date;
  finishedAt: Date | null;
}

/** What a running operation may ask and tell. */
export interface RunningOperation {
  id: string;
  input: Record<string, unknown>;
  actor: Actor;
  /** Tells progress; written at most twice a second. */
  progress(percent: number): void;
}

/**
 * How operations of one kind are run. `run` does the long part outside any transaction and answers the completion, which
 * runs in the transaction that marks the operation succeeded: the effect happens exactly once, however often a worker
 * died before. It answers the operation's result.
 */
export interface OperationKind {
  kind: string;
  run(
    context: ServiceContext,
    operation: RunningOperation,
  ): Promise<(unit: UnitOfWork) => Promise<Record<string, unknown>>>;
}
