import { randomBytes } from 'node:crypto';
import { hashScrypt, parseScrypt, verifyScrypt } from './scrypt-hash';

/**
 * 16 MiB and about 30 ms a check. A person's password wants more (password-hash.ts); a generated secret has 256 random
 * bits, which nobody guesses at any cost, so the cost only has to make a stolen table useless without making tokens slow.
 */
const COST = { ln: 14, r: 8, p: 1 } as const;
const SECRET_BYTES = 32;
const LONGEST_SECRET = 256;

/** A new random secret, in characters that need no escaping in a form or a Basic header. */
export function generateClientSecret(): string {
  return randomBytes(SECRET_BYTES).toString('base64url');
}

/** Hashes a secret; the parameters stand in the string, so that they can rise without invalidating old hashes. */
export async function hashClientSecret(secret: string): Promise<string> {
  if (secret.length === 0 || secret.length > LONGEST_SECRET) {
    throw new RangeError(`A client secret has 1 to ${LONGEST_SECRET} characters.`);
  }
  return hashScrypt(secret, COST);
}

/** Compares in constant time. A stored value that is no hash is our fault, not the caller's, and throws. */
export async function verifyClientSecret(secret: string, stored: string): Promise<boolean> {
  parseScrypt(stored);
  if (secret.length === 0 || secret.length > LONGEST_SECRET) return false;
  return verifyScrypt(secret, stored);
}

/** Whether a secret is one of two whose hashes are joined by a blank: the current and, while it overlaps, the previous. */
export async function verifyAnySecret(secret: string, stored: string): Promise<boolean> {
  for (const hash of stored.split(' ')) {
    if (await verifyClientSecret(secret, hash)) return true;
  }
  return false;
}
