import type { Queryable } from '@urbanpilot/platform';
import type { Division } from './division';

/** A division as a change makes it. */
export type RewrittenDivision = Pick<Division, 'code' | 'name' | 'level' | 'parentCode'>;
type Written = RewrittenDivision & { initials: string };

/** Writes new divisions that begin on a day, in one statement, so that a parent may come with its children. */
export async function insertDivisions(unit: Queryable, divisions: readonly Written[], since: string): Promise<void> {
  if (divisions.length === 0) return;
  await unit.rows(
    `INSERT INTO division (code, name, level, parent_code, status, initials, valid_from)
     SELECT code, name, level, "parentCode", 'current', initials, $2::date
     FROM json_to_recordset($1::json) AS l (code text, name text, level text, "parentCode" text, initials text)`,
    [JSON.stringify(divisions), since],
  );
}

/** Gives a division another name or parent from a day on; what it was until then is kept. */
export async function rewriteDivision(unit: Queryable, division: Written, since: string): Promise<void> {
  const { code, name, parentCode, initials } = division;
  await unit.rows(
    `INSERT INTO division_past (id, code, name, level, parent_code, valid_from, valid_to)
     SELECT gen_random_uuid(), code, name, level, parent_code, valid_from, $2::date FROM division WHERE code = $1`,
    [code, since],
  );
  await unit.rows(
    `UPDATE division SET name = $2, parent_code = $3, initials = $4, valid_from = $5,
       former_names = CASE WHEN name = $2 OR name = ANY (former_names) THEN former_names ELSE former_names || name END
     WHERE code = $1`,
    [code, name, parentCode, initials, since],
  );
}

/** Ends divisions: a day is the first on which they are no more. */
export async function closeDivisions(unit: Queryable, codes: readonly string[], on: string): Promise<void> {
  if (codes.length === 0) return;
  await unit.rows("UPDATE division SET status = 'former', valid_to = $2 WHERE code = ANY ($1::text[])", [codes, on]);
}
