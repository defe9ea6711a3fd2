import type { Queryable } from '../database/database';
import type { LocalizedText } from '../problems/problem';

/** Something that changed hands, as its audit row says. */
export interface HandedOver {
  id: string;
  territoryId: string | null;
  /** What it is, where that is not the work itself. */
  resourceType?: string;
  /** `ended` where the successor owes the same already. */
  act?: 'ended';
  detail?: Record<string, unknown>;
}

/** From one unit to another, when the first is closed on a day; both are of one territory, or of the city. */
export interface UnitSuccession {
  from: string;
  to: string;
  on: string;
}

/** A kind of work that another unit takes over when the unit is closed (撤并移交). */
export interface Handover {
  /** Of its audit rows. */
  resourceType: string;
  name: LocalizedText;
  /** What is open of a unit on a day, locked in a fixed order until the transaction ends. */
  open(unit: Queryable, unitId: string, on: string): Promise<{ id: string }[]>;
  /** Gives what was open to the successor; answers what was changed. */
  give(unit: Queryable, ids: readonly string[], succession: UnitSuccession): Promise<HandedOver[]>;
}

/** The work of a table whose rows name their unit in one column; `open` selects the ids of a unit, given as $1. */
export function columnHandover(
  work: Pick<Handover, 'resourceType' | 'name'> & { table: string; column: string; open: string },
): Handover {
  const { resourceType, name, table, column } = work;
  return {
    ...{ resourceType, name },
    open: (unit, unitId) => unit.rows(work.open, [unitId]),
    give: (unit, ids, { to }) =>
      unit.rows(
        `UPDATE ${table} SET ${column} = $2, version = version + 1 WHERE id = ANY ($1::uuid[])
         RETURNING id, territory_id AS "territoryId"`,
        [ids, to],
      ),
  };
}
