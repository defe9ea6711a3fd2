import type { UnitOfWork } from '@urbanpilot/platform';
import type { PilotRegion } from './pilot-region';

/** Writes a designation unless a newer version of it is there already; so events may come in any order. */
export async function upsertPilotRegion(unit: UnitOfWork, region: PilotRegion): Promise<void> {
  await unit.rows(
    `INSERT INTO pilot_region AS r (id, programme_id, territory_id, territory_name, state, version)
     VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (id) DO UPDATE SET programme_id = excluded.programme_id, territory_id = excluded.territory_id,
       territory_name = excluded.territory_name, state = excluded.state, version = excluded.version
     WHERE r.version < excluded.version`,
    [region.id, region.programmeId, region.territoryId, region.territoryName, region.state, region.version],
  );
}
