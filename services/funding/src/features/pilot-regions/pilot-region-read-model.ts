import type { Queryable } from '@urbanpilot/platform';
import type { Region } from './pilot-region';

/** The territories that take part in a programme and are within reach, each once, in order of id. */
export async function listRegions(reader: Queryable, programmeId: string): Promise<Region[]> {
  return reader.rows<Region>(
    `SELECT DISTINCT ON (territory_id) territory_id AS "territoryId", territory_name AS "territoryName"
     FROM pilot_region WHERE programme_id = $1 AND state IN ('designated', 'active')
     ORDER BY territory_id, version DESC`,
    [programmeId],
  );
}

/** Whether every territory that takes part in the programme is within reach; an allocation concerns them all. */
export async function reachesProgramme(reader: Queryable, programmeId: string): Promise<boolean> {
  const [row] = await reader.rows<{ whole: boolean }>(
    `SELECT NOT EXISTS (
       SELECT territory_id FROM programme_territories($1)
       EXCEPT SELECT territory_id FROM pilot_region WHERE programme_id = $1) AS whole`,
    [programmeId],
  );
  return row?.whole ?? false;
}
