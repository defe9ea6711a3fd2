import type { Caller, ServiceStack } from '@urbanpilot/testing';

/** One call of an operation that would succeed for a caller within reach. */
export interface Call {
  path: string;
  body?: unknown;
  version?: number;
  key?: string;
}

/** What a case can use to arrange its call. */
export interface World {
  stack: ServiceStack;
  /** An office with all territories, who sets things up. */
  office: Caller;
  /** Who will call: so that a case can arrange what belongs to a subject. */
  subject: string;
}

/**
 * One row of the authorization matrix. `bound` says how the operation is tied to a territory, and so what a caller gets
 * whose reach does not include it: by its path (404), by its body (422), as a list (200 without the rows), or not at all.
 */
export interface OperationCase {
  bound: 'path' | 'body' | 'list' | 'none';
  arrange(world: World): Promise<{ call: Call; territoryId?: string }>;
}

export type OperationCases = Record<string, OperationCase>;

/** A case whose call needs nothing arranged. */
export function plain(path: string, body?: () => unknown, key?: () => string): OperationCase {
  return {
    bound: 'none',
    arrange: async () => ({ call: { path, ...(body && { body: body() }), ...(key && { key: key() }) } }),
  };
}
