import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto';

/** Parameters of scrypt: the binary logarithm of its cost N, block size r, parallelism p. Memory: 128·N·r bytes. */
export interface ScryptCost {
  readonly ln: number;
  readonly r: number;
  readonly p: number;
}

const SALT_BYTES = 16;
const HASH_BYTES = 32;
const FORMAT = /^scrypt\$ln=(\d{1,2}),r=(\d{1,2}),p=(\d)\$([\w-]{22})\$([\w-]{43})$/;

function derive(secret: string, salt: Buffer, { ln, r, p }: ScryptCost): Promise<Buffer> {
  const options: ScryptOptions = { N: 2 ** ln, r, p, maxmem: 256 * 2 ** ln * r };
  return new Promise((resolve, reject) => {
    scrypt(secret, salt, HASH_BYTES, options, (error, key) => (error === null ? resolve(key) : reject(error)));
  });
}

/** Hashes a secret, off the event loop; the parameters stand in the string, so that they can rise. */
export async function hashScrypt(secret: string, cost: ScryptCost): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const hash = await derive(secret, salt, cost);
  return `scrypt$ln=${cost.ln},r=${cost.r},p=${cost.p}$${salt.toString('base64url')}$${hash.toString('base64url')}`;
}

/** What a stored hash was made with. A stored value that is no hash is our fault, not the caller's, and throws. */
export function parseScrypt(stored: string): { cost: ScryptCost; salt: Buffer; hash: Buffer } {
  const [, ln, r, p, salt, hash] = FORMAT.exec(stored) ?? [];
  if (salt === undefined || hash === undefined) throw new Error('The stored secret is not a scrypt hash.');
  const cost = { ln: Number(ln), r: Number(r), p: Number(p) };
  if (cost.ln > 17 || cost.r > 16 || cost.p > 4) throw new Error('The stored scrypt parameters are out of bounds.');
  return { cost, salt: Buffer.from(salt, 'base64url'), hash: Buffer.from(hash, 'base64url') };
}

/** Compares in constant time with the parameters that the hash was made with. */
export async function verifyScrypt(secret: string, stored: string): Promise<boolean> {
  const { cost, salt, hash } = parseScrypt(stored);
  return timingSafeEqual(await derive(secret, salt, cost), hash);
}
