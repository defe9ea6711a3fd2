import { type Queryable, type Reach, Where } from '@urbanpilot/platform';
import type { RegionRecords } from './mechanism-check';

/** A region with what its check is made from. */
export interface CheckedRegion extends RegionRecords {
  territoryId: string;
  territoryName: string;
}

/** Which regions: those that take part in a programme, or in any. */
export interface RegionFilter {
  programmeId?: string;
  territoryId?: string;
}

/** Regions within reach that take part in a programme, after one of them, with their records of a day. */
export function listRegionRecords(
  reader: Queryable,
  reach: Reach,
  filter: RegionFilter,
  day: string,
  page: { after: string | undefined; limit: number },
): Promise<CheckedRegion[]> {
  const where = new Where();
  const on = `${where.parameter(day)}::date`;
  where
    .within('t.id', reach)
    .equal('t.id', filter.territoryId)
    .when(filter.programmeId ?? '', (programmeId) => isDesignated(programmeId))
    .after('t.id', page.after);
  const limit = where.parameter(page.limit);
  return reader.rows(
    `SELECT t.id AS "territoryId", t.name AS "territoryName", ${bodiesOn(on)} AS bodies, ${dispatchOn(on)} AS "lastDispatch"
     FROM territory t ${where.sql} ORDER BY t.id LIMIT ${limit}`,
    where.parameters,
  );
}

/** The records of one territory, whether it takes part in a programme or not. */
export async function findRegionRecords(
  reader: Queryable,
  territoryId: string,
  day: string,
): Promise<CheckedRegion | undefined> {
  const [region] = await reader.rows<CheckedRegion>(
    `SELECT t.id AS "territoryId", t.name AS "territoryName", ${bodiesOn('$2::date')} AS bodies,
       ${dispatchOn('$2::date')} AS "lastDispatch"
     FROM territory t WHERE t.id = $1`,
    [territoryId, day],
  );
  return region;
}

/** An empty programme asks for any. */
function isDesignated(programmeId: string): string {
  return `EXISTS (SELECT 1 FROM pilot_region r WHERE r.territory_id = t.id AND r.state IN ('designated', 'active')
    AND (${programmeId} = '' OR r.programme_id::text = ${programmeId}))`;
}

function bodiesOn(day: string): string {
  return `coalesce((SELECT json_agg(json_build_object('id', b.id, 'kind', b.kind,
      'partyHead', ${isHeld('party-head', day)}, 'governmentHead', ${isHeld('government-head', day)}) ORDER BY b.id)
    FROM body b WHERE b.territory_id = t.id AND ${day} BETWEEN b.established_on AND coalesce(b.dissolved_on, 'infinity')),
    '[]')`;
}

function isHeld(role: string, day: string): string {
  return `EXISTS (SELECT 1 FROM body_seat s JOIN body_term m ON m.seat_id = s.id
    WHERE s.body_id = b.id AND s.role = '${role}' AND ${day} BETWEEN m.from_on AND coalesce(m.until_on, 'infinity'))`;
}

function dispatchOn(day: string): string {
  return `(SELECT json_build_object('id', d.id, 'heldOn', d.held_on) FROM meeting d
    WHERE d.territory_id = t.id AND d.kind = 'dispatch' AND d.state IN ('held', 'confirmed') AND d.held_on <= ${day}
    ORDER BY d.held_on DESC LIMIT 1)`;
}
