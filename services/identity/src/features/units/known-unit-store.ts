import type { EventData, unitChanged } from '@urbanpilot/contract';
import type { Queryable } from '@urbanpilot/platform';

/** Keeps a unit as it is told of, unless a newer version is known; answers whether it was news. */
export async function keepUnit(
  unit: Queryable,
  { unitId, name, closedOn }: EventData<typeof unitChanged>,
  version: number,
): Promise<boolean> {
  const rows = await unit.rows(
    `INSERT INTO known_unit AS u (id, name, closed_on, version) VALUES ($1, $2, $3, $4)
     ON CONFLICT (id) DO UPDATE SET name = $2, closed_on = $3, version = $4 WHERE u.version < $4 RETURNING id`,
    [unitId, name, closedOn, version],
  );
  return rows.length > 0;
}
