import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto';

/**
 * 16 MiB and about 30 ms a check. A person's password would want more; a generated secret has 256 random bits, which
 * nobody guesses at any cost, so the cost only has to make a stolen table useless without making tokens slow.
 */
const COST = { ln: 14, r: 8, p: 1 } as const;
const SALT_BYTES = 16;
const HASH_BYTES = 32;
const SECRET_BYTES = 32;
const LONGEST_SECRET = 256;
const FORMAT = /^scrypt\$ln=(\d{1,2}),r=(\d{1,2}),p=(\d)\$([\w-]{22})\$([\w-]{43})$/;

interface Cost {
  readonly ln: number;
  readonly r: number;
  readonly p: number;
}

function derive(secret: string, salt: Buffer, { ln, r, p }: Cost): Promise<Buffer> {
  const options: ScryptOptions = { N: 2 ** ln, r, p, maxmem: 256 * 2 ** ln * r };
  return new Promise((resolve, reject) => {
    scrypt(secret, salt, HASH_BYTES, options, (error, key) => (error === null ? resolve(key) : reject(error)));
  });
}

/** A new random secret, in characters that need no escaping in a form or a Basic header. */
export function generateClientSecret(): string {
  return randomBytes(SECRET_BYTES).toString('base64url');
}

/** Hashes a secret; the parameters stand in the string, so that they can rise without invalidating old hashes. */
export async function hashClientSecret(secret: string): Promise<string> {
  if (secret.length === 0 || secret.length > LONGEST_SECRET) {
    throw new RangeError(`A client secret has 1 to ${LONGEST_SECRET} characters.`);
  }
  const salt = randomBytes(SALT_BYTES);
  const hash = await derive(secret, salt, COST);
  return `scrypt$ln=${COST.ln},r=${COST.r},p=${COST.p}$${salt.toString('base64url')}$${hash.toString('base64url')}`;
}

/** Compares in constant time. A stored value that is no hash is our fault, not the caller's, and throws. */
export async function verifyClientSecret(secret: string, stored: string): Promise<boolean> {
  const [, ln, r, p, salt, hash] = FORMAT.exec(stored) ?? [];
  if (salt === undefined || hash === undefined) throw new Error('The stored client secret is not a scrypt hash.');
  const cost = { ln: Number(ln), r: Number(r), p: Number(p) };
  if (cost.ln > 17 || cost.r > 16 || cost.p > 4) throw new Error('The stored scrypt parameters are out of bounds.');
  if (secret.length === 0 || secret.length > LONGEST_SECRET) return false;
  return timingSafeEqual(await derive(secret, Buffer.from(salt, 'base64url'), cost), Buffer.from(hash, 'base64url'));
}
