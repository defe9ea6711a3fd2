import pg from 'pg';
import { DataSource, type EntitySchema, type MixedList } from 'typeorm';
import { type Config, databaseVariableOf, type ServiceName } from '../config/config-schema';
import type { Logger } from '../logging/logger';
import { SteadyClient } from './steady-client';

// A date is a day in Asia/Shanghai, not an instant: keep the text, a Date would shift it by the process's time zone.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);

/** The URL under which a service's data is reached; its own when one is configured. */
export function databaseUrlOf(config: Config, service: ServiceName): string {
  const { environment } = config;
  const url = environment[databaseVariableOf(service)] ?? environment.DATABASE_URL;
  if (!url) throw new Error(`No database is configured for ${service}`);
  return url;
}

/** Like `databaseUrlOf`, but past any transaction pooler: for migrations and whatever needs a session. */
export function directUrlOf(config: Config, service: ServiceName): string {
  return config.environment.DATABASE_DIRECT_URL ?? databaseUrlOf(config, service);
}

/**
 * What a session of a service starts with: its schema first, no statement that runs for ever, and none that waits for a lock
 * until its caller has gone: behind one row that is held every connection would come to stand. The planner reckons with
 * disks that seek as fast as they read, and compiles nothing: its statements are short.
 */
export function sessionSettings(service: ServiceName): Record<string, string> {
  return {
    search_path: service,
    statement_timeout: '60000',
    lock_timeout: '10000',
    timezone: 'UTC',
    random_page_cost: '1.1',
    jit: 'off',
  };
}

interface ConnectionOptions {
  url: string;
  service: ServiceName;
  role: string;
  poolMax: number;
  log: Logger;
  /** Behind a transaction pooler the role signs in by itself and its own defaults take the place of the options. */
  pooled?: boolean;
  entities?: EntitySchema[];
  migrations?: MixedList<new () => import('typeorm').MigrationInterface>;
}

/**
 * A TypeORM data source whose connections act as one role in one schema. The role is set by a start-up option, so that
 * no query can run before it; behind a pooler, which hands none on, it is who signs in. `synchronize` is never on.
 */
export function createDataSource(options: ConnectionOptions): DataSource {
  const { url, service, role, poolMax, log } = options;
  const settings = Object.entries({ role, ...sessionSettings(service) });
  return new DataSource({
    type: 'postgres',
    url,
    applicationName: `urbanpilot-${service}`,
    poolSize: poolMax,
    connectTimeoutMS: 2500,
    poolErrorHandler: (error: Error) => log.warn({ err: error, service }, 'An idle database connection was lost'),
    extra: {
      // TypeORM drops what follows `?` in a URL (sslmode) and misreads IPv6 hosts; pg reads the whole of it.
      connectionString: url,
      ...(!options.pooled && { options: settings.map(([name, value]) => `-c ${name}=${value}`).join(' ') }),
      Client: SteadyClient,
      // What is asked before the answer to what went before has come travels with it, in one round trip.
      pipeline: true,
      idleTimeoutMillis: 30_000,
      keepAlive: true,
    },
    entities: options.entities ?? [],
    migrations: options.migrations ?? [],
    migrationsTableName: 'schema_migration',
    migrationsTransactionMode: 'each',
    synchronize: false,
  });
}

/** The pool beneath a data source, for prepared statements and COPY, which TypeORM does not offer. */
export function poolOf(dataSource: DataSource): pg.Pool {
  return (dataSource.driver as unknown as { master: pg.Pool }).master;
}
