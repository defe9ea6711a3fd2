import {
  type Config,
  databaseVariableOf,
  type Logger,
  openEmbeddedPostgres,
  SERVICE_NAMES,
} from '@urbanpilot/platform';

/**
 * Runs `work` with a database: the configured one, or the embedded PostgreSQL, which is started before and stopped after
 * unless the program runs it already.
 * The embedded server's address becomes `DATABASE_URL`; nothing below knows the difference.
 */
export async function withDatabase(
  config: Config,
  log: Logger,
  work: (config: Config) => Promise<void>,
): Promise<void> {
  if (hasDatabase(config)) return work(config);
  const embedded = await openEmbeddedPostgres({ dataDir: `${config.environment.DATA_DIR}/postgres`, log });
  try {
    await work({ ...config, environment: { ...config.environment, DATABASE_URL: embedded.url } });
  } finally {
    await embedded.stop();
  }
}

/** Whether a database is configured for every service. */
export function hasDatabase({ environment }: Config): boolean {
  return environment.DATABASE_URL !== undefined || SERVICE_NAMES.every((name) => environment[databaseVariableOf(name)]);
}
