import { createHash } from 'node:crypto';
import type { UnitOfWork } from '@urbanpilot/platform';
import { nameKey } from '../features/accounts/account';

/** How many attempts are free, and how long the pauses after them are; all in seconds. */
export interface AttemptLimit {
  free: number;
  firstPause: number;
  longestPause: number;
  /** Counting starts afresh after this time without an attempt. */
  forgetAfter: number;
}

/** Five guesses, then 1, 2, 4 … 60 minutes (GB/T 22239 8.1.4.1 b; ASVS 5.0 6.3.1). */
export const ACCOUNT_LIMIT: AttemptLimit = { free: 5, firstPause: 60, longestPause: 3_600, forgetAfter: 86_400 };

/** Many persons share an address behind a gateway, so it is given more. */
export const ADDRESS_LIMIT: AttemptLimit = { free: 50, firstPause: 60, longestPause: 900, forgetAfter: 900 };

const hashed = (kind: string, value: string): string => createHash('sha256').update(`${kind}\n${value}`).digest('hex');

/** The key of an account name, whether or not such an account is there: both are counted alike. */
export const accountAttempts = (name: string): string => hashed('account', nameKey(name));

export const addressAttempts = (address: string): string => hashed('address', address);

/**
 * Counts an attempt before it is tried, so that guesses sent in parallel are all counted; a success takes it back.
 * Answers 0, or how many seconds are left of a pause: then the attempt is neither counted nor to be tried.
 */
export async function reserveAttempt(unit: UnitOfWork, key: string, limit: AttemptLimit): Promise<number> {
  const counted = await unit.rows(
    `INSERT INTO sign_in_attempt AS a (key, failures, last_at, blocked_until) VALUES ($1, 1, now(), now())
     ON CONFLICT (key) DO UPDATE SET last_at = now(),
       failures = CASE WHEN a.last_at < now() - make_interval(secs => $2) THEN 1 ELSE a.failures + 1 END,
       blocked_until = now() + CASE
         WHEN a.last_at < now() - make_interval(secs => $2) OR a.failures + 1 < $3 THEN interval '0'
         ELSE make_interval(secs => least($5, $4 * 2 ^ least(a.failures + 1 - $3, 20))) END
     WHERE a.blocked_until <= now() RETURNING key`,
    [key, limit.forgetAfter, limit.free, limit.firstPause, limit.longestPause],
  );
  return counted.length > 0 ? 0 : Math.max(1, await secondsLeft(unit, key));
}

/** Seconds until the next attempt is taken; 0 when it is taken now. */
export async function secondsLeft(unit: Pick<UnitOfWork, 'rows'>, key: string): Promise<number> {
  const [row] = await unit.rows<{ left: number }>(
    `SELECT greatest(0, ceil(extract(epoch FROM blocked_until - now())))::integer AS left FROM sign_in_attempt WHERE key = $1`,
    [key],
  );
  return row?.left ?? 0;
}

/** Forgets the attempts of an account: after a sign-in, or when an administrator unlocks it. */
export async function forgetAttempts(unit: UnitOfWork, key: string): Promise<void> {
  await unit.rows('DELETE FROM sign_in_attempt WHERE key = $1', [key]);
}

/** Takes back one attempt of an address; its other failures stay counted, or an own account would reset guessing. */
export async function returnAttempt(unit: UnitOfWork, key: string): Promise<void> {
  await unit.rows(
    'UPDATE sign_in_attempt SET failures = greatest(failures - 1, 0), blocked_until = now() WHERE key = $1',
    [key],
  );
}

/** Removes counts that nothing depends on any more. */
export const SWEEP_ATTEMPTS = `DELETE FROM sign_in_attempt
  WHERE last_at < now() - make_interval(secs => ${ACCOUNT_LIMIT.forgetAfter}) AND blocked_until < now()`;
