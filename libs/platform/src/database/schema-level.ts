import { setTimeout as delay } from 'node:timers/promises';
import type { Config, ServiceName } from '../config/config-schema';
import type { Logger } from '../logging/logger';
import { databaseUrlOf } from './connection';
import { type MigrationClass, pendingMigrations } from './migrate';

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
