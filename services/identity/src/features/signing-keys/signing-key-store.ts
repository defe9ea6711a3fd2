import type { UnitOfWork } from '@urbanpilot/platform';
import { type GeneratedKey, SIGNING_ALGORITHM } from '../../issuer/signing-keys';

/** A signing key as operators see it. */
export interface SigningKey {
  kid: string;
  signsFrom: Date;
  createdAt: Date;
}

/** The key that signs last; two rotations at once wait for each other here. */
export async function lastSigningKey(unit: UnitOfWork): Promise<SigningKey | undefined> {
  await unit.rows(`SELECT pg_advisory_xact_lock(hashtextextended('signing_key', 0))`);
  const [key] = await unit.rows<SigningKey>(
    `SELECT kid, signs_from AS "signsFrom", created_at AS "createdAt" FROM signing_key WHERE alg = $1
      ORDER BY signs_from DESC LIMIT 1`,
    [SIGNING_ALGORITHM],
  );
  return key;
}

export async function insertSigningKey(unit: UnitOfWork, key: GeneratedKey, added: SigningKey): Promise<void> {
  await unit.rows(
    `INSERT INTO signing_key (kid, alg, public_jwk, private_key, private_key_nonce, signs_from, created_at)
     VALUES ($1, $2, $3::jsonb, $4, $5, $6, $7)`,
    [
      ...[key.kid, SIGNING_ALGORITHM, JSON.stringify(key.publicJwk), key.sealed.ciphertext, key.sealed.nonce],
      ...[added.signsFrom, added.createdAt],
    ],
  );
}
