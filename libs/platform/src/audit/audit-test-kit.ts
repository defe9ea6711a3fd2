import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestDatabase } from '@urbanpilot/testing';
import pg from 'pg';
import { systemActor } from '../auth/actor';
import { loadConfig } from '../config/load-config';
import { createDataSource } from '../database/connection';
import { Database } from '../database/database';
import { migrateService } from '../database/migrate';
import { rolesOf } from '../database/roles';
import { UnitOfWork } from '../database/unit-of-work';
import { createLogger } from '../logging/logger';
import { anchorFileOf } from './anchoring';
import { AuditKeeper } from './audit-keeper';

const SERVICE = 'regions';

/** An audit log with its sealer, and a superuser who may do anything to it. */
export interface AuditStack {
  keeper: AuditKeeper;
  database: Database;
  anchorFile: string;
  /** A keeper more, as another worker has one. */
  another(environment?: Record<string, string>): AuditKeeper;
  /** Writes audit rows as a use case does, one transaction for all. */
  record(count: number): Promise<void>;
  /** Runs SQL as a superuser with every trigger off. */
  tamper(sql: string, parameters?: unknown[]): Promise<void>;
  rows<Row>(sql: string, parameters?: unknown[]): Promise<Row[]>;
  /** A connection with a role of the service, for what a role may do. */
  as(role: keyof ReturnType<typeof rolesOf>): Promise<pg.Client>;
  close(): Promise<void>;
}

/** Opens an empty audit log on a database of its own. */
export async function openAuditStack(): Promise<AuditStack> {
  const testDatabase = await createTestDatabase({ empty: true });
  const { url } = testDatabase;
  const log = createLogger('silent', { pretty: false });
  const DATA_DIR = mkdtempSync(join(tmpdir(), 'urbanpilot-audit-'));
  await migrateService({ url, service: SERVICE, migrations: [], log });
  const source = createDataSource({ url, service: SERVICE, role: rolesOf(SERVICE).application, poolMax: 4, log });
  const database = new Database(await source.initialize());
  const clients: pg.Client[] = [];
  const open = async (options: string) => {
    const client = new pg.Client({ connectionString: url, options });
    client.on('error', () => undefined);
    await client.connect();
    clients.push(client);
    return client;
  };
  const superuser = await open(`-c search_path=${SERVICE} -c session_replication_role=replica`);
  const keepers: AuditKeeper[] = [];
  const another: AuditStack['another'] = (environment = {}) => {
    const config = loadConfig({}, { DATABASE_URL: url, DATA_DIR, ...environment });
    const keeper = new AuditKeeper({ service: SERVICE, config, log });
    keepers.push(keeper);
    return keeper;
  };
  return {
    keeper: another(),
    database,
    anchorFile: anchorFileOf(loadConfig({}, { DATABASE_URL: url, DATA_DIR })),
    another,
    async record(count) {
      await database.transaction('*', async (manager, connection) => {
        const unit = new UnitOfWork(SERVICE, manager, systemActor('test'), connection);
        for (let n = 0; n < count; n += 1) {
          unit.audit({
            action: 'thing.made',
            resourceType: 'thing',
            resourceId: String(n),
            detail: { 名称: `第${n}` },
          });
        }
        const closing = unit.closing();
        await unit.rows(closing?.sql ?? '', closing?.parameters);
      });
    },
    async tamper(sql, parameters = []) {
      await superuser.query(sql, parameters);
    },
    rows: async <Row>(sql: string, parameters: unknown[] = []) =>
      (await superuser.query(sql, parameters)).rows as Row[],
    as: (role) => open(`-c role=${rolesOf(SERVICE)[role]} -c search_path=${SERVICE}`),
    async close() {
      for (const keeper of keepers) await keeper.disconnect();
      for (const client of clients) await client.end();
      await source.destroy();
      await testDatabase.drop();
      rmSync(DATA_DIR, { recursive: true, force: true });
    },
  };
}
