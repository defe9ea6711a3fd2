import { checkVersion, notFound, type Queryable } from '@urbanpilot/platform';
import type { TargetCascade } from './target-cascade';

/** Writes a target with its first revision. */
export async function insertCascade(unit: Queryable, cascade: TargetCascade): Promise<void> {
  const { id, indicatorCode, period, revision, version, createdAt } = cascade;
  await unit.rows(
    'INSERT INTO target_cascade (id, indicator_code, period, revision, version, created_at) VALUES ($1, $2, $3, $4, $5, $6)',
    [id, indicatorCode, period, revision, version, createdAt],
  );
  await insertRevision(unit, cascade);
}

/** Locks a target of the version that the caller read, whatever its revision. */
export async function lockCascade(unit: Queryable, id: string, expectedVersion: number): Promise<void> {
  const [cascade] = await unit.rows<{ version: number }>(
    'SELECT version FROM target_cascade WHERE id = $1 FOR UPDATE',
    [id],
  );
  if (!cascade) throw notFound();
  checkVersion(cascade, expectedVersion);
}

/** Raises the version of a target, and tells its latest revision. */
export async function keepCascade(unit: Queryable, { id, revision, version }: TargetCascade): Promise<void> {
  await unit.rows('UPDATE target_cascade SET revision = $2, version = $3 WHERE id = $1', [id, revision, version]);
}

export async function insertRevision(unit: Queryable, cascade: TargetCascade): Promise<void> {
  const { id, revision, name, measure, value, places, method } = cascade;
  await unit.rows(
    `INSERT INTO target_cascade_revision (cascade_id, revision, name, measure, value, places, method, state)
     VALUES ($1, $2, $3, $4, $5, $6, $7, 'draft')`,
    [id, revision, name, measure, value, places, method],
  );
}

/** Writes what a draft says now. */
export async function updateDraft(unit: Queryable, cascade: TargetCascade): Promise<void> {
  const { id, revision, name, measure, value, places, method } = cascade;
  await unit.rows(
    `UPDATE target_cascade_revision SET name = $3, measure = $4, value = $5, places = $6, method = $7
     WHERE cascade_id = $1 AND revision = $2 AND state = 'draft'`,
    [id, revision, name, measure, value, places, method],
  );
}

/** Puts a draft into force in place of the revision before. */
export async function issueDraft(
  unit: Queryable,
  { id, revision, issuedOn }: TargetCascade,
  issuedBy: string,
): Promise<void> {
  await unit.rows(
    `UPDATE target_cascade_revision SET state = 'superseded' WHERE cascade_id = $1 AND state = 'issued'`,
    [id],
  );
  await unit.rows(
    `UPDATE target_cascade_revision SET state = 'issued', issued_by = $3, issued_on = $4
     WHERE cascade_id = $1 AND revision = $2`,
    [id, revision, issuedBy, issuedOn],
  );
}

/** Where units lie, by their ids. */
export async function territoriesOfUnits(unit: Queryable, ids: readonly string[]): Promise<Map<string, string | null>> {
  const rows = await unit.rows<{ id: string; territoryId: string | null }>(
    'SELECT id, territory_id AS "territoryId" FROM unit WHERE id = ANY ($1::uuid[])',
    [ids],
  );
  return new Map(rows.map(({ id, territoryId }) => [id, territoryId]));
}
