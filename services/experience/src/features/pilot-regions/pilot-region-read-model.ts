import type { Queryable } from '@urbanpilot/platform';

/** Whether the territory takes part in any programme now, as far as the caller reaches. */
export async function isPilotTerritory(reader: Queryable, territoryId: string): Promise<boolean> {
  const rows = await reader.rows(
    "SELECT id FROM pilot_region WHERE territory_id = $1 AND state IN ('designated', 'active') LIMIT 1",
    [territoryId],
  );
  return rows.length > 0;
}

/** Whether the territory takes part in the programme now, as far as the caller reaches. */
export async function isPilotRegion(reader: Queryable, programmeId: string, territoryId: string): Promise<boolean> {
  const rows = await reader.rows(
    `SELECT id FROM pilot_region
     WHERE programme_id = $1 AND territory_id = $2 AND state IN ('designated', 'active') LIMIT 1`,
    [programmeId, territoryId],
  );
  return rows.length > 0;
}
