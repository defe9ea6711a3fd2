import type { Client } from 'pg';
import type { DataSource, MigrationInterface } from 'typeorm';
import { Alerts1764085000002 } from '../alerts/alerts-migration';
import { Attachments1764085000001 } from '../attachments/attachments-migration';
import { AuditSeal1764010000000 } from '../audit/audit-seal-migration';
import { Delegations1795863001000 } from '../auth/delegations-migration';
import { GrantUnits1795860200000 } from '../auth/grant-units-migration';
import { CalendarYears1764085000000 } from '../calendar/calendar-years-migration';
import type { ServiceName } from '../config/config-schema';
import { ActingUnits1795863000000 } from '../documents/acting-units-migration';
import { OfficialDocuments1795860120000 } from '../documents/documents-migration';
import { EventFeed1764095000000 } from '../feed/event-feed-migration';
import { REALIGN_FEED } from '../feed/feed-upkeep';
import type { Logger } from '../logging/logger';
import { PublicNotices1795860110000 } from '../notices/notices-migration';
import { OperationTrace1764070000000 } from '../operations/operation-trace-migration';
import { SignOffs1795860100000 } from '../sign-off/sign-off-migration';
import { TerritorySuccessions1795864000000 } from '../successions/territory-successions-migration';
import { Webhooks1764097000000 } from '../webhooks/webhooks-migration';
import { appliedMigrations, askForMigrations } from './applied-migrations';
import { createDataSource } from './connection';
import { OperationCancellation1764020000000 } from './operation-cancellation-migration';
import { PlatformTables1760000000000 } from './platform-tables-migration';
import { ReachPolicies1795860800000 } from './reach-policies-migration';
import { ensureRolesAndSchema, mayActAs, rolesOf } from './roles';
import { ScheduleRuns1764020000001 } from './schedule-runs-migration';
import { withClient } from './with-client';

export type MigrationClass = new () => MigrationInterface;

/** The schema of a service, and where it is. */
export interface ServiceSchema {
  url: string;
  service: ServiceName;
  migrations: MigrationClass[];
}

/** Every migration of a service's schema in order: the platform's own, then the service's. */
export function migrationsOf(migrations: MigrationClass[]): MigrationClass[] {
  return [
    PlatformTables1760000000000,
    AuditSeal1764010000000,
    OperationCancellation1764020000000,
    ScheduleRuns1764020000001,
    OperationTrace1764070000000,
    CalendarYears1764085000000,
    Attachments1764085000001,
    Alerts1764085000002,
    EventFeed1764095000000,
    Webhooks1764097000000,
    ReachPolicies1795860800000,
    SignOffs1795860100000,
    OfficialDocuments1795860120000,
    PublicNotices1795860110000,
    GrantUnits1795860200000,
    ActingUnits1795863000000,
    Delegations1795863001000,
    TerritorySuccessions1795864000000,
    ...migrations,
  ];
}

/** The name under which TypeORM remembers that a migration was applied. */
export function nameOfMigration(migration: MigrationClass): string {
  return new migration().name ?? migration.name;
}

/** Names of the migrations that this version knows and the database does not have, in order. */
export async function pendingMigrations(
  url: string,
  service: ServiceName,
  migrations: MigrationClass[],
): Promise<string[]> {
  return lacking(await appliedMigrations(url, service), migrations);
}

function lacking(applied: readonly string[], migrations: MigrationClass[]): string[] {
  return migrationsOf(migrations)
    .map(nameOfMigration)
    .filter((name) => !applied.includes(name));
}

/**
 * Brings one service's schema up to date: roles, schema, the platform's tables, then the service's own migrations, all
 * under a session advisory lock because several replicas start at once and TypeORM takes none.
 */
export async function migrateService(options: ServiceSchema & { log: Logger }): Promise<void> {
  const { url, service, migrations, log } = options;
  await ensureRolesAndSchema(url, service);
  const dataSource = createDataSource({
    url,
    service,
    role: rolesOf(service).owner,
    poolMax: 1,
    log,
    migrations: migrationsOf(migrations),
  });
  try {
    await dataSource.initialize();
    await lockMigrations(dataSource, service);
    const applied = await dataSource.runMigrations();
    await dataSource.query(REALIGN_FEED);
    if (applied.length > 0)
      log.info({ service, migrations: applied.map(({ name }) => name) }, 'Schema brought up to date');
  } finally {
    if (dataSource.isInitialized) await dataSource.destroy();
  }
}

/**
 * Waits until no other process migrates this schema. The pool has one connection, so the lock is held by that which migrates:
 * a killed process's server side goes on with its statement, and lets nobody in before it has rolled it back. A migration of much
 * data may take its time; one that waits for others' locks holds up all who ask after it, and gives up.
 */
async function lockMigrations(dataSource: DataSource, service: ServiceName): Promise<void> {
  await dataSource.query('SET statement_timeout = 0; SET lock_timeout = 0');
  await dataSource.query('SELECT pg_advisory_lock(hashtext($1))', [`urbanpilot-migrations-${service}`]);
  await dataSource.query("SET lock_timeout = '60s'");
}

/**
 * Whether there is nothing to migrate, as nearly every start finds: it learns so on one connection, without locks. The feed is
 * realigned all the same.
 */
export async function isUpToDate({ url, service, migrations }: ServiceSchema): Promise<boolean> {
  return withClient(url, async (client) => {
    const roles = Object.values(rolesOf(service));
    if ((await mayActAs(client, roles)) < roles.length) return false;
    if (lacking(await askForMigrations(client, service), migrations).length > 0) return false;
    await realignFeed(client, service);
    return true;
  });
}

/** As the schema's owner, whose tables they are. */
async function realignFeed(client: Client, service: ServiceName): Promise<void> {
  await client.query(
    `BEGIN; SET LOCAL ROLE ${rolesOf(service).owner}; SET LOCAL search_path TO ${service}; ${REALIGN_FEED}; COMMIT`,
  );
}
