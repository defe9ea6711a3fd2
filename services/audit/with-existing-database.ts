import { type Config, createLogger, joinEmbeddedPostgres } from '@urbanpilot/platform';
import { hasDatabase } from '../with-database';

/**
 * Runs `work` on the data that are there: the configured database, or the embedded one of the data directory, whether
 * the program is running on it or not.
 */
export async function withExistingDatabase<T>(config: Config, work: (config: Config) => Promise<T>): Promise<T> {
  if (hasDatabase(config)) return work(config);
  const dataDir = `${config.environment.DATA_DIR}/postgres`;
  const embedded = await joinEmbeddedPostgres({ dataDir, log: createLogger('error') });
  try {
    return await work({ ...config, environment: { ...config.environment, DATABASE_URL: embedded.url } });
  } finally {
    await embedded.stop();
  }
}
