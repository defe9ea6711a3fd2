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

const DISK_FULL = '53100';
/** Ran too long; lost to others each time that it was tried again. */
const OUTRUN = new Set(['57014', '40001', '40P01']);

/**
 * Whether the database is away or short of what any statement may need: room on its disk, memory, connections, a lock that
 * somebody holds on to. Whoever asks again later, with nothing changed, may well succeed.
 */
export function isTemporary(error: unknown): boolean {
  const { code = '' } = postgresErrorOf(error) ?? {};
  return isUnreachable(error) || code.startsWith('53') || code === '55P03';
}

/**
 * Turns what the database refused into a problem for the caller: unreachable or short of something → 503, values it
 * cannot hold → 400, constraints → 409 or 422. Anything else is returned unchanged.
 */
export function translateDatabaseError(error: unknown): unknown {
  const cause = postgresErrorOf(error);
  if (isTemporary(error) || OUTRUN.has(cause?.code ?? '')) {
    // Connections and locks come free by themselves, a disk only by somebody's hand.
    const seconds = cause?.code === DISK_FULL ? '60' : '2';
    return new Problem(commonProblems.unavailable, { headers: { 'retry-after': seconds } });
  }
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
