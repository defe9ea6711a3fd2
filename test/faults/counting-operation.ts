import type { ServiceModule } from '@urbanpilot/platform';
import { tinyMigration, tinyModule } from '@urbanpilot/testing';

/** A service with one operation: `wait` is its long part, one row its effect. */
export function countingModule(wait: (signal: AbortSignal) => Promise<void>): ServiceModule {
  return tinyModule('evaluation', {
    migrations: [tinyMigration('Counted', 'CREATE TABLE counted (operation_id uuid NOT NULL)')],
    operations: [
      {
        kind: 'count',
        async run(_context, operation) {
          operation.progress(10);
          await wait(operation.signal);
          return async (unit) => {
            await unit.rows('INSERT INTO counted (operation_id) VALUES ($1)', [operation.id]);
            return { counted: 1 };
          };
        },
      },
    ],
  });
}
