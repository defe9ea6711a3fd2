import { type PageRequest, type Queryable, type TerritorySuccession, Where } from '@urbanpilot/platform';

/** A link between two territories with the name of the other one. */
export interface ListedSuccession extends TerritorySuccession {
  territoryId: string;
  territoryName: string;
}

const SIDES = { successors: ['from_id', 'to_id'], predecessors: ['to_id', 'from_id'] } as const;
export type Side = keyof typeof SIDES;

/** The direct successors or predecessors of a territory, by day; one row more than the limit. */
export function listLinks(reader: Queryable, id: string, side: Side, page: PageRequest): Promise<ListedSuccession[]> {
  const [own, other] = SIDES[side];
  const where = new Where().equal(`s.${own}`, id).beyond(['s.effective_on::text', `s.${other}`], page.after);
  const limit = where.parameter(page.limit + 1);
  return reader.rows<ListedSuccession>(
    `SELECT t.id AS "territoryId", t.name AS "territoryName", s.from_id AS "fromTerritoryId", s.to_id AS "toTerritoryId",
       s.change_id AS "divisionChangeId", s.effective_on AS "effectiveOn", s.share::text, s.principal
     FROM territory_succession s JOIN territory t ON t.id = s.${other} ${where.sql}
     ORDER BY s.effective_on, s.${other} LIMIT ${limit}`,
    where.parameters,
  );
}
