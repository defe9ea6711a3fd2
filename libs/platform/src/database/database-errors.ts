import { types } from 'node:util';
import { commonProblems } from '../problems/common-problems';
import { Problem } from '../problems/problem';

interface PostgresError extends Error {
  code: string;
  constraint?: string;
  detail?: string;
}

const SAME_RECORD = { 'zh-CN': '相同的记录', en: 'The same record' };
const REFERENCED_RECORD = { 'zh-CN': '所引用的记录', en: 'The referenced record' };

const UNREACHABLE = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ENOTFOUND',
  'ETIMEDOUT',
  '53300',
  '57P01',
  '57P02',
  '57P03',
]);
const LOST =
  /connection terminated|timeout exceeded when trying to connect|connection timeout|not queryable|client was closed/i;

/** Errors of sockets may be of another realm than this code, as under the test runner: `instanceof` would miss them. */
function postgresErrorOf(error: unknown): PostgresError | undefined {
  const cause = (error as { driverError?: unknown }).driverError ?? error;
  return types.isNativeError(cause) && typeof (cause as PostgresError).code === 'string'
    ? (cause as PostgresError)
    : undefined;
}

/** Whether the transaction may be run again from its start: serialization failure, deadlock, a lost race for one key. */
export function isRetryable(error: unknown): boolean {
  const cause = postgresErrorOf(error);
  return cause?.code === '40001' || cause?.code === '40P01' || violates(error, 'idempotency_key_pkey');
}

/** Whether the database refused because of this named constraint. */
export function violates(error: unknown, constraint: string): boolean {
  return postgresErrorOf(error)?.constraint === constraint;
}

/** Whether the database (or the way to it) is away. */
export function isUnreachable(error: unknown): boolean {
  const cause = postgresErrorOf(error);
  if (cause && (UNREACHABLE.has(cause.code) || cause.code.startsWith('08'))) return true;
  const { errors } = error as Partial<AggregateError>;
  if (Array.isArray(errors)) return errors.some(isUnreachable);
  return types.isNativeError(error) && LOST.test(error.message);
}

/**
 * Turns what the database refused into a problem for the caller: unreachable → 503, values it cannot hold → 400,
 * constraints → 409 or 422. Anything else is returned unchanged.
 */
export function translateDatabaseError(error: unknown): unknown {
  if (isUnreachable(error)) return new Problem(commonProblems.unavailable, { headers: { 'retry-after': '2' } });
  const cause = postgresErrorOf(error);
  if (!cause) return error;
  if (cause.code.startsWith('22')) return new Problem(commonProblems['validation-failed']);
  if (cause.code === '23505' || cause.code === '23P01') {
    return new Problem(commonProblems['already-exists'], { parameters: { what: SAME_RECORD } });
  }
  if (cause.code === '23503') {
    // The detail quotes the key that the caller gave, unless row-level security hides it; names of tables stay inside.
    const value = /\)=\((.*)\) is not present/.exec(cause.detail ?? '')?.[1] ?? '—';
    return new Problem(commonProblems['unknown-reference'], { parameters: { what: REFERENCED_RECORD, value } });
  }
  return error;
}
