import pg from 'pg';
import { DataSource, type EntitySchema, type MixedList } from 'typeorm';
import type { Config, ServiceName } from '../config/config-schema';
import type { Logger } from '../logging/logger';

// A date is a day in Asia/Shanghai, not an instant: keep the text, a Date would shift it by the process's time zone.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);

/** The URL under which a service's data is reached; its own when one is configured. */
export function databaseUrlOf(config: Config, service: ServiceName): string {
  const { environment } = config;
  const url =
    environment[`DATABASE_URL_${service.toUpperCase() as Uppercase<ServiceName>}`] ?? environment.DATABASE_URL;
  if (!url) throw new Error(`No database is configured for ${service}`);
  return url;
}

/** Like `databaseUrlOf`, but past any transaction pooler: for migrations and whatever needs a session. */
export function directUrlOf(config: Config, service: ServiceName): string {
  return config.environment.DATABASE_DIRECT_URL ?? databaseUrlOf(config, service);
}

interface ConnectionOptions {
  url: string;
  service: ServiceName;
  role: string;
  poolMax: number;
  log: Logger;
  entities?: EntitySchema[];
  migrations?: MixedList<new () => import('typeorm').MigrationInterface>;
}

/**
 * A TypeORM data source whose connections act as one role in one schema. The role is set by a start-up option, so that
 * no query can run before it. `synchronize` is never on.
 */
export function createDataSource(options: ConnectionOptions): DataSource {
  const { url, service, role, poolMax, log } = options;
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
      options: `-c role=${role} -c search_path=${service} -c statement_timeout=60000 -c timezone=UTC`,
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
