/** The territories a caller may see and change: all of them, or a set of ids. */
export type Reach = '*' | readonly string[];

/** How reach is handed to row-level security: `*`, or ids joined by commas; an empty set sees nothing. */
export function encodeReach(reach: Reach): string {
  return reach === '*' ? '*' : reach.join(',');
}

/** Whether a territory lies within reach. Row-level security decides for stored rows; this is for input that names one. */
export function reaches(reach: Reach, territoryId: string): boolean {
  return reach === '*' || reach.includes(territoryId);
}

/**
 * The condition of row-level security: reach is the transaction-local setting `app.reach`; where it is unset no row is
 * reached. Two things keep it from misleading the planner. The setting is read once per statement, in subqueries: the
 * planner would otherwise try it out while it plans, when it is not set yet, and expect no rows. And `IS NOT NULL` counts as
 * true of nearly every row, so what the query itself says of territories (`Where.within`) is not counted twice.
 */
function isReached(column: string): string {
  return `array_position((SELECT string_to_array(nullif(current_setting('app.reach', true), '*'), ',')::uuid[]), ${column}) IS NOT NULL
    OR (SELECT current_setting('app.reach', true) = '*')`;
}

/** SQL that puts a region-bound table under row-level security. `FORCE` binds the table's owner too. */
export function territoryPolicy(table: string, column = 'territory_id'): string {
  return `
    ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
    ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
    CREATE POLICY ${table}_reach ON ${table}
      USING (${isReached(column)});`;
}
