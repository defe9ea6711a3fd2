import type { MigrationClass } from '@urbanpilot/platform';
import { tinyMigration } from '@urbanpilot/testing';

/** Who holds this advisory lock keeps the migration from going on. */
export const GATE = 20_261_130;

/** Makes a table, says what limits it runs under, and is not done before the gate is open. */
export function slowMigration(): MigrationClass {
  return tinyMigration(
    'Slow',
    `CREATE TABLE slow (statement_limit text, lock_limit text);
     INSERT INTO slow SELECT current_setting('statement_timeout'), current_setting('lock_timeout');
     SELECT pg_advisory_xact_lock_shared(${GATE})`,
  );
}
