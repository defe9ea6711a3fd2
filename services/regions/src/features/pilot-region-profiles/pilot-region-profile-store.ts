import type { Queryable } from '@urbanpilot/platform';
import type { PilotRegionProfile } from './pilot-region-profile';

export async function keepProfile(unit: Queryable, profile: PilotRegionProfile): Promise<void> {
  await unit.rows(
    `INSERT INTO pilot_region_profile (pilot_region_id, year, territory_id, figures, version, changed_at)
     VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (pilot_region_id, year) DO UPDATE SET figures = excluded.figures, version = excluded.version,
       changed_at = excluded.changed_at`,
    [
      profile.pilotRegionId,
      profile.year,
      profile.territoryId,
      JSON.stringify(profile.figures),
      profile.version,
      profile.changedAt,
    ],
  );
}
