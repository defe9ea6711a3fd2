import type { Caller, ServiceStack } from '@urbanpilot/testing';

/** One call of an operation that would succeed for a caller within reach. */
export interface Call {
  path: string;
  body?: unknown;
  version?: number;
  key?: string;
  headers?: Record<string, string>;
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
 * How an operation is tied to a territory, and so what a caller gets whose reach does not include it:
 * - `path`: the resource in the path lies in one territory; 404.
 * - `whole`: the resource in the path concerns several territories as one thing; 404 without any of them. Who reaches
 *   some of them reads it but does not change it (403 or 404).
 * - `body`: the body names the territory; 403 or 422.
 * - `list`: 200 without the rows.
 * - `feed`: 200 without the events; only the position goes on.
 * - `open`: the row belongs to a territory and is everybody's to read, as a published case is; 200 with the rows.
 * - `subject`: the resource belongs to whoever started it; 404 for another, whatever the reach, save an office of all.
 * - `all`: it concerns every territory; 403 for whoever does not reach them all.
 * - `none`: a directory or an act that no territory limits; reads answer everybody alike.
 */
export type Bound = 'path' | 'whole' | 'body' | 'list' | 'feed' | 'open' | 'subject' | 'all' | 'none';

/** What stands ready for one call. */
export interface Arranged {
  call: Call;
  /** The territories that the call concerns; none for what no territory limits. */
  territories?: string[];
  /** A territory beside them whose people must not be let in: another region of the same round, for instance. */
  neighbour?: string;
}

/** One row of the authorization matrix. */
export interface OperationCase {
  bound: Bound;
  arrange(world: World): Promise<Arranged>;
}

export type OperationCases = Record<string, OperationCase>;

/** A case whose call needs nothing arranged. */
export function plain(path: string, body?: () => unknown, key?: () => string): OperationCase {
  return {
    bound: 'none',
    arrange: async () => ({ call: { path, ...(body && { body: body() }), ...(key && { key: key() }) } }),
  };
}

/** A file that is what its type says. */
export const PDF = { body: Buffer.from('%PDF-1.7'), headers: { 'content-type': 'application/pdf' } };
