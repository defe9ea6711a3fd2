import type { KeyObject } from 'node:crypto';
import { type Sealed, seal, unseal } from '@urbanpilot/platform';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose';
import { type KeyOverlap, partsOf } from './signing-key-schedule';
import type { SqlRunner } from './sql-runner';

/**
 * ES256: a signature is a quarter of the size of RS256's and many times cheaper to make, and every JOSE library
 * verifies it. RFC 9068 asks servers to know RS256 too; a verifier that knows nothing else can be served by a key of a
 * second algorithm.
 */
export const SIGNING_ALGORITHM = 'ES256';

/** The keys of the issuer: private for signing, public for everyone. */
export interface SigningKeys {
  readonly signingKid: string;
  /** The one that signs stands first; the rest verify what was signed before. */
  readonly privateJwks: { readonly keys: readonly JWK[] };
  readonly publicJwks: { readonly keys: readonly JWK[] };
  /** Differs when any key changes its part. */
  readonly version: string;
}

/** A new key, its private half encrypted, ready to be stored. */
export interface GeneratedKey {
  readonly kid: string;
  readonly publicJwk: JWK;
  readonly sealed: Sealed;
}

interface SigningKeyRow {
  readonly kid: string;
  readonly public_jwk: JWK;
  readonly private_key: Buffer;
  readonly private_key_nonce: Buffer;
  readonly signs_from: Date;
}

/** When nobody says otherwise: five minutes of tokens and two for clocks; ID tokens for a day. */
export const KEY_OVERLAP: KeyOverlap = { published: 420, remembered: 86_400 };

const contextOf = (kid: string): string => `Signing key ${kid}`;

/** Makes a key pair. */
export async function generateSigningKey(keyEncryptionKey: KeyObject): Promise<GeneratedKey> {
  const pair = await generateKeyPair(SIGNING_ALGORITHM, { extractable: true });
  const publicPart = await exportJWK(pair.publicKey);
  const kid = await calculateJwkThumbprint(publicPart);
  const common = { kid, alg: SIGNING_ALGORITHM, use: 'sig' };
  const privateJwk = { ...(await exportJWK(pair.privateKey)), ...common };
  const sealed = seal(JSON.stringify(privateJwk), keyEncryptionKey, contextOf(kid));
  return { kid, publicJwk: { ...publicPart, ...common }, sealed };
}

function readAll(sql: SqlRunner): Promise<SigningKeyRow[]> {
  return sql.query<SigningKeyRow>(
    'SELECT kid, public_jwk, private_key, private_key_nonce, signs_from FROM signing_key WHERE alg = $1',
    [SIGNING_ALGORITHM],
  );
}

/** Of several processes that arrive here at once, the unique key on the time lets one insert; the others read its key. */
async function createFirst(sql: SqlRunner, keyEncryptionKey: KeyObject): Promise<void> {
  const { kid, publicJwk, sealed } = await generateSigningKey(keyEncryptionKey);
  await sql.query(
    `INSERT INTO signing_key (kid, alg, public_jwk, private_key, private_key_nonce, signs_from)
     VALUES ($1, $2, $3::jsonb, $4, $5, to_timestamp(0)) ON CONFLICT (alg, signs_from) DO NOTHING`,
    [kid, SIGNING_ALGORITHM, JSON.stringify(publicJwk), sealed.ciphertext, sealed.nonce],
  );
}

/**
 * The keys as they stand at `now`; the first is made at the first start. Call it outside a transaction (or in READ
 * COMMITTED): the second read must see the key of a process that was faster.
 */
export async function ensureSigningKeys(
  sql: SqlRunner,
  keyEncryptionKey: KeyObject,
  now: Date = new Date(),
): Promise<SigningKeys> {
  let rows = await readAll(sql);
  if (rows.length === 0) {
    await createFirst(sql, keyEncryptionKey);
    rows = await readAll(sql);
  }
  const { signing, published, remembered } = partsOf(rows, now, KEY_OVERLAP);
  const privateJwkOf = (row: SigningKeyRow): JWK => {
    const sealed = { ciphertext: row.private_key, nonce: row.private_key_nonce };
    return JSON.parse(unseal(sealed, keyEncryptionKey, contextOf(row.kid))) as JWK;
  };
  const verifying = [signing, ...remembered.filter(({ kid }) => kid !== signing.kid)];
  const kids = [verifying, published].map((keys) => keys.map(({ kid }) => kid).join(' '));
  return {
    signingKid: signing.kid,
    privateJwks: { keys: verifying.map(privateJwkOf) },
    publicJwks: { keys: published.map((row) => row.public_jwk) },
    version: kids.join('; '),
  };
}
