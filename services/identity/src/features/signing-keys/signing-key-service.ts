import { defineProblems, Problem, requireWholeReach, type UnitOfWork } from '@urbanpilot/platform';
import type { GeneratedKey } from '../../issuer/signing-keys';
import { insertSigningKey, lastSigningKey, type SigningKey } from './signing-key-store';

export const signingKeyProblems = defineProblems({
  'rotation-under-way': [
    409,
    '密钥正在更换',
    'A rotation is under way',
    '新密钥将于 {from} 开始签名，届时才能再次更换。',
    'The next key signs from {from}; rotate again after that.',
  ],
});

/**
 * Adds the key that signs next. It is published at once and signs after `leadMinutes`, when every verifier has fetched
 * it; the key before stays published until its last token has expired. Replicas follow the times in the table.
 */
export async function rotateSigningKey(unit: UnitOfWork, key: GeneratedKey, leadMinutes: number): Promise<SigningKey> {
  requireWholeReach(unit.actor);
  const last = await lastSigningKey(unit);
  if (last && last.signsFrom > unit.now) {
    throw new Problem(signingKeyProblems['rotation-under-way'], { parameters: { from: last.signsFrom.toISOString() } });
  }
  const signsFrom = new Date(unit.now.getTime() + leadMinutes * 60_000);
  const added = { kid: key.kid, signsFrom, createdAt: unit.now };
  await insertSigningKey(unit, key, added);
  const detail = { signsFrom: signsFrom.toISOString() };
  unit.audit({ action: 'signing-key.added', resourceType: 'signing-key', resourceId: key.kid, detail });
  return added;
}
