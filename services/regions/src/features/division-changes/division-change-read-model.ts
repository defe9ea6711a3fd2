import { type PageRequest, type Queryable, Where } from '@urbanpilot/platform';
import type { DivisionChange, DivisionChangeContent } from './division-change';
import type { DivisionFacts, KnownDivision } from './division-change-rules';
import type { KnownTerritory, TerritoryFacts } from './succession-rules';

export interface DivisionChangeFilter {
  kind?: DivisionChange['kind'];
  state?: DivisionChange['state'];
  divisionCode?: string;
  effectiveFrom?: string;
  effectiveTo?: string;
}

const COLUMNS = `id, kind, effective_on AS "effectiveOn", document_number AS "documentNumber", source, mappings, divisions,
  children, successions, codes, state, entered_by AS "enteredBy", applied_at AS "appliedAt", cancel_reason AS "cancelReason",
  version, created_at AS "createdAt"`;

export async function findChange(reader: Queryable, id: string): Promise<DivisionChange | undefined> {
  const rows = await reader.rows<DivisionChange>(`SELECT ${COLUMNS} FROM division_change WHERE id = $1`, [id]);
  return rows[0];
}

/** A page of changes in the order in which they were entered; one row more than the limit. */
export function listChanges(
  reader: Queryable,
  filter: DivisionChangeFilter,
  page: PageRequest,
): Promise<DivisionChange[]> {
  const where = new Where()
    .equal('kind', filter.kind)
    .equal('state', filter.state)
    .when(filter.divisionCode, (code) => `codes @> ARRAY[${code}::text]`)
    .when(filter.effectiveFrom, (day) => `effective_on >= ${day}`)
    .when(filter.effectiveTo, (day) => `effective_on <= ${day}`)
    .after('id', page.after?.[0]);
  const limit = where.parameter(page.limit + 1);
  return reader.rows<DivisionChange>(
    `SELECT ${COLUMNS} FROM division_change ${where.sql} ORDER BY id LIMIT ${limit}`,
    where.parameters,
  );
}

/** What waits for a day that has come, the earliest first. */
export function listDueChanges(reader: Queryable, day: string): Promise<DivisionChange[]> {
  return reader.rows<DivisionChange>(
    `SELECT ${COLUMNS} FROM division_change WHERE state = 'entered' AND effective_on <= $1 ORDER BY effective_on, id`,
    [day],
  );
}

const KNOWN = `SELECT d.code, d.name, d.level, d.parent_code AS "parentCode", d.status, greatest(d.valid_from,
    (SELECT max(valid_to) FROM division_past WHERE code = d.code)) AS "changedOn"
  FROM division d`;

/** What the rules must know of divisions for a change that is `codes`; `ownId` is the change itself, once it is entered. */
export async function readDivisionFacts(
  reader: Queryable,
  change: DivisionChangeContent,
  codes: readonly string[],
  { today, ownId = null }: { today: string; ownId?: string | null },
): Promise<DivisionFacts> {
  const parents = change.divisions.flatMap(({ parentCode }) => parentCode ?? []);
  const from = change.kind === 'rename' ? [] : change.mappings.map(({ fromCode }) => fromCode);
  const [divisions, children, taken] = await Promise.all([
    reader.rows<KnownDivision>(`${KNOWN} WHERE d.code = ANY ($1::text[])`, [[...codes, ...parents]]),
    reader.rows<KnownDivision>(
      `${KNOWN} WHERE d.parent_code = ANY ($1::text[]) AND d.code <> ALL ($1::text[]) AND d.status <> 'former' ORDER BY d.code`,
      [from],
    ),
    reader.rows<{ code: string }>(
      `SELECT DISTINCT unnest(codes) AS code FROM division_change
       WHERE codes && $1::text[] AND (state = 'entered' OR (state = 'effective' AND effective_on = $2))
         AND id IS DISTINCT FROM $3::uuid`,
      [codes, change.effectiveOn, ownId],
    ),
  ]);
  return {
    today,
    divisions: new Map(divisions.map((division) => [division.code, division])),
    children,
    taken: new Set(taken.map(({ code }) => code)),
  };
}

/** The territories that hold one of the divisions or have a part in it, and those that are named, locked in the order of their ids. */
export async function lockTerritoryFacts(
  reader: Queryable,
  { successions }: Pick<DivisionChangeContent, 'successions'>,
  codes: readonly string[],
): Promise<TerritoryFacts> {
  const named = successions.flatMap(({ toTerritoryId, from }) => [
    ...(toTerritoryId === undefined ? [] : [toTerritoryId]),
    ...from.map(({ territoryId }) => territoryId),
  ]);
  const names = successions.flatMap(({ newTerritory }) => newTerritory?.name ?? []);
  const [, territories, taken] = await Promise.all([
    reader.rows(`SELECT t.id FROM territory t WHERE ${CONCERNED} ORDER BY t.id FOR NO KEY UPDATE`, [codes, named]),
    reader.rows<KnownTerritory>(
      `SELECT t.id, t.name, t.kind, t.closed_on AS "closedOn",
         ARRAY(SELECT division_code FROM territory_division WHERE territory_id = t.id ORDER BY 1) AS "divisionCodes",
         greatest((SELECT max(valid_from) FROM territory_division WHERE territory_id = t.id),
           (SELECT max(valid_to) FROM territory_division_past WHERE territory_id = t.id)) AS "changedOn"
       FROM territory t WHERE ${CONCERNED} ORDER BY t.id`,
      [codes, named],
    ),
    reader.rows<{ name: string }>('SELECT name FROM territory WHERE name = ANY ($1::text[])', [names]),
  ]);
  return {
    territories: new Map(territories.map((territory) => [territory.id, territory])),
    namesTaken: new Set(taken.map(({ name }) => name)),
  };
}

const CONCERNED = `t.id = ANY ($2::uuid[])
  OR t.id IN (SELECT territory_id FROM territory_division WHERE division_code = ANY ($1::text[])
    UNION SELECT territory_id FROM territory_part WHERE division_code = ANY ($1::text[]))`;
