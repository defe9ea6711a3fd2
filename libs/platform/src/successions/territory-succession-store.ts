import type { Queryable } from '../database/database';

/** That a territory was taken over by another one from a day on. */
export interface TerritorySuccession {
  fromTerritoryId: string;
  toTerritoryId: string;
  divisionChangeId: string;
  effectiveOn: string;
  /** Which part of the area, as digits of a number up to 1. */
  share: string;
  /** Whether the successor took over the work; of several successors one did. */
  principal: boolean;
}

/** Keeps a succession; one that is there already stays as it is. */
export async function keepSuccession(reader: Queryable, succession: TerritorySuccession): Promise<void> {
  const { fromTerritoryId, toTerritoryId, divisionChangeId, effectiveOn, share, principal } = succession;
  await reader.rows(
    `INSERT INTO territory_succession (from_id, to_id, change_id, effective_on, share, principal)
     VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING`,
    [fromTerritoryId, toTerritoryId, divisionChangeId, effectiveOn, share, principal],
  );
}

/** Every succession that this service knows. */
export function listSuccessions(reader: Queryable): Promise<TerritorySuccession[]> {
  return reader.rows<TerritorySuccession>(
    `SELECT from_id AS "fromTerritoryId", to_id AS "toTerritoryId", change_id AS "divisionChangeId",
       effective_on AS "effectiveOn", share::text, principal
     FROM territory_succession ORDER BY effective_on, from_id, to_id`,
  );
}

/** Territories with what took them over, and what all these took over. */
export async function reachOverTime(reader: Queryable, territoryIds: readonly string[]): Promise<string[]> {
  const [row] = await reader.rows<{ reach: string[] }>('SELECT reach_over_time($1::text[]) AS reach', [territoryIds]);
  return row?.reach ?? [];
}

/** The territory that has the work of another one now: itself, or what took it over. */
export async function currentTerritory(reader: Queryable, id: string): Promise<string> {
  const [row] = await reader.rows<{ id: string }>(
    `WITH RECURSIVE later AS (
       SELECT $1::uuid AS id, 0 AS steps
       UNION SELECT s.to_id, later.steps + 1 FROM later JOIN territory_succession s ON s.from_id = later.id AND s.principal
     )
     SELECT id FROM later ORDER BY steps DESC LIMIT 1`,
    [id],
  );
  return row?.id ?? id;
}
