import type { Queryable } from '@urbanpilot/platform';
import type { Division } from './division';

/** A division as lists of divisions give it, which say no days. */
export type ListedDivision = Pick<Division, 'code' | 'name' | 'level' | 'parentCode' | 'status'>;

const LISTED = `json_to_recordset($1::json) AS l
  (code text, name text, level text, "parentCode" text, status text, initials text)`;

/** What has a day was written by a division change; no list says it anew. */
const UNCHANGED = 'd.valid_from IS NULL AND d.valid_to IS NULL';

/** How many of them are there as the list says, or as a change has made them since. */
export async function countUpToDate(unit: Queryable, divisions: readonly ListedDivision[]): Promise<number> {
  const [row] = await unit.rows<{ count: number }>(
    `SELECT count(*)::int AS count FROM ${LISTED} JOIN division d USING (code)
     WHERE NOT (${UNCHANGED}) OR ((d.name, d.status) = (l.name, l.status) AND d.initials <> '')`,
    [JSON.stringify(divisions)],
  );
  return row?.count ?? 0;
}

/** Writes divisions of a list, in one statement, so that a parent may come with its children. */
export async function keepDivisions(
  unit: Queryable,
  divisions: readonly (ListedDivision & { initials: string })[],
): Promise<void> {
  await unit.rows(
    `INSERT INTO division AS d (code, name, level, parent_code, status, initials)
     SELECT code, name, level, "parentCode", status, initials FROM ${LISTED}
     ON CONFLICT (code) DO UPDATE SET name = excluded.name, status = excluded.status, initials = excluded.initials
     WHERE ${UNCHANGED}`,
    [JSON.stringify(divisions)],
  );
}
