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
 * SQL that puts a region-bound table under row-level security. Reach is the transaction-local setting `app.reach`; where
 * it is unset no row is seen. `FORCE` binds the table's owner too.
 */
export function territoryPolicy(table: string, column = 'territory_id'): string {
  return `
    ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
    ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
    CREATE POLICY ${table}_reach ON ${table}
      USING (${column} = ANY (string_to_array(nullif(current_setting('app.reach', true), '*'), ',')::uuid[])
             OR current_setting('app.reach', true) = '*');`;
}
