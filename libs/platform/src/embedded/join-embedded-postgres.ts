import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { adminUrl } from './admin-client';
import { clusterPaths } from './cluster-paths';
import { DataDirectoryInUseError } from './data-directory-lock';
import { type EmbeddedPostgres, type EmbeddedPostgresOptions, startEmbeddedPostgres } from './embedded-postgres';
import { readPassword } from './init-cluster';

/** There is no embedded database below this directory; nothing has been started there yet. */
export class NoEmbeddedDatabaseError extends Error {
  constructor(directory: string) {
    super(`There is no embedded database in ${directory}. Start the program once, or set DATABASE_URL.`);
    this.name = 'NoEmbeddedDatabaseError';
  }
}

/**
 * The embedded PostgreSQL of a data directory that exists, as `openEmbeddedPostgres` gives it. A directory without a
 * database is refused, not filled.
 */
export async function joinEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  if (!existsSync(clusterPaths(options.dataDir).cluster)) throw new NoEmbeddedDatabaseError(options.dataDir);
  return openEmbeddedPostgres(options);
}

/**
 * The embedded PostgreSQL of a data directory: the running one where another process runs it, which is left running; else
 * it is started, and `stop` ends it.
 */
export async function openEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  try {
    return await startEmbeddedPostgres(options);
  } catch (error) {
    if (!(error instanceof DataDirectoryInUseError)) throw error;
    return { url: runningUrl(options.dataDir), adopted: true, stop: () => Promise.resolve() };
  }
}

function runningUrl(dataDir: string): string {
  const paths = clusterPaths(realpathSync(dataDir));
  const port = Number(readFileSync(join(paths.cluster, 'postmaster.pid'), 'utf8').split('\n')[3]);
  return adminUrl({ port, password: readPassword(paths) });
}
