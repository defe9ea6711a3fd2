import type { KeyObject } from 'node:crypto';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose';
import { seal, unseal } from './key-encryption';
import type { SqlRunner } from './sql-runner';

/**
 * ES256: a signature is a quarter of the size of RS256's and many times cheaper to make, and every JOSE library
 * verifies it. RFC 9068 asks servers to know RS256 too; a verifier that knows nothing else can be served by a second
 * active key, since one key may be active per algorithm.
 */
export const SIGNING_ALGORITHM = 'ES256';

/** The keys of the issuer: private for signing, public for everyone. */
export interface SigningKeys {
  readonly privateJwks: { readonly keys: readonly JWK[] };
  readonly publicJwks: { readonly keys: readonly JWK[] };
}

interface SigningKeyRow {
  readonly kid: string;
  readonly alg: string;
  readonly public_jwk: JWK;
  readonly private_key: Buffer;
  readonly private_key_nonce: Buffer;
}

const contextOf = (kid: string): string => `Signing key ${kid}`;

function readActive(sql: SqlRunner): Promise<SigningKeyRow[]> {
  return sql.query<SigningKeyRow>(
    `SELECT kid, alg, public_jwk, private_key, private_key_nonce
       FROM signing_key WHERE state = 'active' ORDER BY created_at, kid`,
  );
}

/** Of several processes that arrive here at once, the unique index lets one insert; the others read its key. */
async function createFirst(sql: SqlRunner, keyEncryptionKey: KeyObject): Promise<void> {
  const pair = await generateKeyPair(SIGNING_ALGORITHM, { extractable: true });
  const publicPart = await exportJWK(pair.publicKey);
  const kid = await calculateJwkThumbprint(publicPart);
  const publicJwk = { ...publicPart, kid, alg: SIGNING_ALGORITHM, use: 'sig' };
  const privateJwk = { ...(await exportJWK(pair.privateKey)), kid, alg: SIGNING_ALGORITHM, use: 'sig' };
  const sealed = seal(JSON.stringify(privateJwk), keyEncryptionKey, contextOf(kid));
  await sql.query(
    `INSERT INTO signing_key (kid, alg, public_jwk, private_key, private_key_nonce, state)
     VALUES ($1, $2, $3::jsonb, $4, $5, 'active')
     ON CONFLICT (alg) WHERE state = 'active' DO NOTHING`,
    [kid, SIGNING_ALGORITHM, JSON.stringify(publicJwk), sealed.ciphertext, sealed.nonce],
  );
}

/**
 * The active keys, made at the first start. Call it outside a transaction (or in READ COMMITTED): the second read must
 * see the key of a process that was faster.
 */
export async function ensureSigningKeys(sql: SqlRunner, keyEncryptionKey: KeyObject): Promise<SigningKeys> {
  let rows = await readActive(sql);
  if (rows.length === 0) {
    await createFirst(sql, keyEncryptionKey);
    rows = await readActive(sql);
  }
  if (rows.length === 0) throw new Error('No active signing key is visible after one was created.');
  const privateKeys = rows.map((row) => {
    const sealed = { ciphertext: row.private_key, nonce: row.private_key_nonce };
    return JSON.parse(unseal(sealed, keyEncryptionKey, contextOf(row.kid))) as JWK;
  });
  return { privateJwks: { keys: privateKeys }, publicJwks: { keys: rows.map((row) => row.public_jwk) } };
}
