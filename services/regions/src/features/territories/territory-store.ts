import type { UnitOfWork } from '@urbanpilot/platform';
import type { Territory } from './territory';

/** Writes a territory with its divisions in one statement. */
export async function insertTerritory(unit: UnitOfWork, territory: Territory): Promise<void> {
  await unit.rows(
    `WITH territory_row AS (
       INSERT INTO territory (id, name, kind, version, created_at) VALUES ($1, $2, $3, $4, $5) RETURNING id)
     INSERT INTO territory_division (territory_id, division_code)
     SELECT id, code FROM territory_row, unnest($6::text[]) AS code`,
    [territory.id, territory.name, territory.kind, territory.version, territory.createdAt, territory.divisionCodes],
  );
}
