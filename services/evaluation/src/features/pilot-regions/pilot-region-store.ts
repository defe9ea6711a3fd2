import type { UnitOfWork } from '@urbanpilot/platform';
import type { PilotRegion } from './pilot-region';

/** Keeps the designation as it is told, unless a newer state is here already: events may come in any order. */
export async function upsertPilotRegion(unit: UnitOfWork, region: PilotRegion): Promise<void> {
  await unit.rows(
    `INSERT INTO pilot_region (id, programme_id, programme_name, territory_id, territory_name, territory_kind, batch, state, version)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
     ON CONFLICT (id) DO UPDATE SET programme_id = excluded.programme_id, programme_name = excluded.programme_name,
       territory_id = excluded.territory_id, territory_name = excluded.territory_name,
       territory_kind = excluded.territory_kind, batch = excluded.batch, state = excluded.state, version = excluded.version
     WHERE excluded.version > pilot_region.version`,
    [
      region.id,
      region.programmeId,
      region.programmeName,
      region.territoryId,
      region.territoryName,
      region.territoryKind,
      region.batch,
      region.state,
      region.version,
    ],
  );
}
