import { checkVersion, notFound, Problem, reaches, type UnitOfWork, violates } from '@urbanpilot/platform';
import { regionsProblems } from '../../regions-problems';
import type { Territory } from './territory';
import { findTerritory } from './territory-read-model';

/** Writes a territory with its divisions and parts; `since` is the day from which it has them, if that is known. */
export async function insertTerritory(
  unit: UnitOfWork,
  territory: Territory,
  since: string | null = null,
): Promise<void> {
  const { id, name, kind, extent, version, createdAt } = territory;
  await named(name, () =>
    unit.rows(`INSERT INTO territory (id, name, kind, extent, version, created_at) VALUES ($1, $2, $3, $4, $5, $6)`, [
      id,
      name,
      kind,
      extent,
      version,
      createdAt,
    ]),
  );
  await unit.rows(
    'INSERT INTO territory_division (territory_id, division_code, valid_from) SELECT $1, code, $3 FROM unnest($2::text[]) code',
    [id, territory.divisionCodes, since],
  );
  await writeParts(unit, territory);
}

/**
 * Locks a territory for a change.
 *
 * @throws Problem `not-found` when it is not there or out of reach, `precondition-failed` when it has moved on.
 */
export async function lockTerritory(unit: UnitOfWork, id: string, expectedVersion: number): Promise<Territory> {
  await unit.rows('SELECT 1 FROM territory WHERE id = $1 FOR UPDATE', [id]);
  const territory = reaches(unit.actor.reach, id) ? await findTerritory(unit, id) : undefined;
  if (!territory) throw notFound();
  checkVersion(territory, expectedVersion);
  return territory;
}

/** Writes a territory as it is from a day on; what divisions it had until then stays known. */
export async function updateTerritory(unit: UnitOfWork, after: Territory, since: string): Promise<Territory> {
  const changed = { ...after, version: after.version + 1 };
  await named(after.name, () =>
    unit.rows('UPDATE territory SET name = $2, extent = $3, version = $4 WHERE id = $1', [
      after.id,
      after.name,
      after.extent,
      changed.version,
    ]),
  );
  await unit.rows(
    `WITH gone AS (
       DELETE FROM territory_division WHERE territory_id = $1 AND division_code <> ALL ($2::text[])
       RETURNING territory_id, division_code, valid_from)
     INSERT INTO territory_division_past (territory_id, division_code, valid_from, valid_to)
     SELECT territory_id, division_code, valid_from, $3::date FROM gone`,
    [after.id, after.divisionCodes, since],
  );
  await unit.rows(
    `INSERT INTO territory_division (territory_id, division_code, valid_from) SELECT $1, code, $3 FROM unnest($2::text[]) code
     ON CONFLICT DO NOTHING`,
    [after.id, after.divisionCodes, since],
  );
  await unit.rows('DELETE FROM territory_part WHERE territory_id = $1', [after.id]);
  await writeParts(unit, after);
  return changed;
}

/** Closes a territory from a day on; what divisions it had until then stays known. */
export async function closeTerritory(unit: UnitOfWork, id: string, on: string): Promise<void> {
  await unit.rows('UPDATE territory SET closed_on = $2, version = version + 1 WHERE id = $1', [id, on]);
  await unit.rows(
    `WITH gone AS (DELETE FROM territory_division WHERE territory_id = $1 RETURNING territory_id, division_code, valid_from)
     INSERT INTO territory_division_past (territory_id, division_code, valid_from, valid_to)
     SELECT territory_id, division_code, valid_from, $2::date FROM gone`,
    [id, on],
  );
}

async function writeParts(unit: UnitOfWork, { id, parts }: Territory): Promise<void> {
  if (parts.length === 0) return;
  await unit.rows(
    `INSERT INTO territory_part (territory_id, ordinal, name, division_code)
     SELECT $1, p.ordinal, p.name, p.code FROM unnest($2::text[], $3::text[]) WITH ORDINALITY AS p (name, code, ordinal)`,
    [id, parts.map(({ name }) => name), parts.map(({ divisionCode }) => divisionCode)],
  );
}

async function named(name: string, write: () => Promise<unknown>): Promise<void> {
  try {
    await write();
  } catch (error) {
    if (!violates(error, 'territory_name_key')) throw error;
    throw new Problem(regionsProblems['name-taken'], { parameters: { name } });
  }
}
