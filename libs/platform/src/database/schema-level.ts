import { setTimeout as delay } from 'node:timers/promises';
import type { Config, ServiceName } from '../config/config-schema';
import type { Logger } from '../logging/logger';
import { databaseUrlOf } from './connection';
import { type MigrationClass, migrationsOf, nameOfMigration } from './migrate';
import { withClient } from './with-client';

const POLL_MS = 1_000;
const PATIENCE_MS = 120_000;

/** The schema of a service is older than the program, and nobody brought it up to date in time. */
export class SchemaBehindError extends Error {
  constructor(service: ServiceName, pending: string[]) {
    super(`The schema of ${service} lacks ${pending.join(', ')}: run the command "migrate" of this version first`);
    this.name = 'SchemaBehindError';
  }
}

/**
 * Waits until every migration that this version knows is applied: for starts with MIGRATE_ON_START=false, where a step of
 * its own migrates. A schema that is ahead is fine, a later version expanded it.
 *
 * @throws SchemaBehindError after two minutes.
 */
export async function waitForSchema(
  config: Config,
  module: { name: ServiceName; migrations: MigrationClass[] },
  log: Logger,
  patienceMs = PATIENCE_MS,
): Promise<void> {
  const deadline = Date.now() + patienceMs;
  for (let told = false; ; told = true) {
    const pending = await pendingMigrations(databaseUrlOf(config, module.name), module.name, module.migrations);
    if (pending.length === 0) return;
    if (Date.now() >= deadline) throw new SchemaBehindError(module.name, pending);
    if (!told) log.warn({ service: module.name, pending }, 'Waiting until the schema is brought up to date');
    await delay(POLL_MS);
  }
}

/** Names of the migrations that this version knows and the database does not have, in order. */
export async function pendingMigrations(
  url: string,
  service: ServiceName,
  migrations: MigrationClass[],
): Promise<string[]> {
  const applied = new Set(await appliedMigrations(url, service));
  return migrationsOf(migrations)
    .map(nameOfMigration)
    .filter((name) => !applied.has(name));
}

/** Names of the applied migrations; none when the table, the schema or the right to it is not there yet. */
export async function appliedMigrations(url: string, service: ServiceName): Promise<string[]> {
  return withClient(url, async (client) => {
    try {
      const { rows } = await client.query<{ name: string }>(`SELECT name FROM ${service}.schema_migration ORDER BY id`);
      return rows.map(({ name }) => name);
    } catch (error) {
      if (['42P01', '3F000', '42501'].includes((error as { code?: string }).code ?? '')) return [];
      throw error;
    }
  });
}
