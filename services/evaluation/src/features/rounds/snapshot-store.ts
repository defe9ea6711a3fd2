import { createHash } from 'node:crypto';
import type { Queryable, UnitOfWork } from '@urbanpilot/platform';
import { canonicalJson } from '@urbanpilot/scoring';
import type { RoundSnapshot, StoredSnapshot } from './round-snapshot';

/** Stores a snapshot for good; answers its SHA-256. */
export async function insertSnapshot(unit: UnitOfWork, snapshot: RoundSnapshot): Promise<string> {
  const content = canonicalJson(snapshot);
  const sha256 = sha256Of(content);
  await unit.rows('INSERT INTO round_snapshot (round_id, sha256, content) VALUES ($1, $2, $3)', [
    snapshot.round.id,
    sha256,
    content,
  ]);
  return sha256;
}

/** The stored snapshot. A round that is frozen has one, so its absence is a fault. */
export async function readSnapshot(reader: Queryable, roundId: string): Promise<StoredSnapshot> {
  const rows = await reader.rows<StoredSnapshot>('SELECT sha256, content FROM round_snapshot WHERE round_id = $1', [
    roundId,
  ]);
  if (!rows[0]) throw new Error(`Round ${roundId} has no snapshot`);
  return rows[0];
}

/** SHA-256 of a text in UTF-8, 64 hexadecimal digits. */
export function sha256Of(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
