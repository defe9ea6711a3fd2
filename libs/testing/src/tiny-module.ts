import type { ServiceModule } from '@urbanpilot/platform';

type Name = ServiceModule['name'];

/** A service with nothing in it but what a test gives: routes, handlers, tables. */
export function tinyModule(name: Name, parts: Partial<ServiceModule> = {}): ServiceModule {
  return {
    name,
    dependsOn: [],
    title: name,
    description: name,
    scopes: { [`${name}:read`]: 'read', [`${name}:write`]: 'write', [`${name}:operate`]: 'operate' },
    entities: [],
    migrations: [],
    publishes: [],
    handlers: [],
    replays: [],
    operations: [],
    routes: () => undefined,
    ...parts,
  };
}

/** A migration that runs these statements; its name orders it after the platform's own. */
export function tinyMigration(name: string, up: string): ServiceModule['migrations'][number] {
  return class {
    name = `${name}1760009000000`;
    async up(runner: { query(sql: string): Promise<unknown> }): Promise<void> {
      await runner.query(up);
    }
    async down(): Promise<void> {
      throw new Error('A test database is dropped, not migrated down');
    }
  };
}
