import { existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { adminUrl, ensureDatabase } from './admin-client';
import { type ClusterPaths, clusterPaths } from './cluster-paths';
import { lockDataDirectory } from './data-directory-lock';
import type { EmbeddedLog } from './embedded-log';
import { takeOverExisting } from './existing-postmaster';
import { chooseFreePort, isPortFree } from './free-port';
import { ensureCluster, readPassword } from './init-cluster';
import { locatePostgres } from './postgres-binaries';
import { launchPostmaster, type Postmaster, type PostmasterSettings, stopPostmaster } from './postmaster';
import { chooseServerUser } from './server-user';
import { supervise } from './supervisor';

export interface EmbeddedPostgresOptions {
  /** Everything is kept below it; made if missing. */
  dataDir: string;
  /** Preferred port. By default the one of the last start. When it is taken, a free one is used. */
  port?: number;
  maxConnections?: number;
  log: EmbeddedLog;
  /** Called when PostgreSQL ended without being asked to; it is being restarted meanwhile, on the same port. */
  onExit?: (reason: string) => void;
}

export interface EmbeddedPostgres {
  /** As the administrator, on the database `urbanpilot`. Stays the same when PostgreSQL is restarted. */
  url: string;
  /** Whether a server that survived an earlier run was taken over. */
  adopted: boolean;
  stop(): Promise<void>;
}

/**
 * Runs a real PostgreSQL on the loopback interface, so that the program needs no configuration at all. One process per
 * data directory; whatever state the last run left the directory in, the next start works or says what to do.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  // Root's server runs as another user, who must pass through; what lies below is closed by its own mode.
  mkdirSync(options.dataDir, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 });
  const paths = clusterPaths(realpathSync(options.dataDir));
  const lock = lockDataDirectory(paths.root, paths.lock);
  try {
    const settings = await prepare(paths, options.maxConnections ?? 300, options.log);
    const existing = await takeOverExisting(settings, options.log);
    const postmaster = existing ?? (await launchOnFreePort(settings, options));
    await ensureDatabase(postmaster).catch((error) => stopAndThrow(postmaster, error));
    const supervision = supervise(postmaster, settings, options);
    const stop = () => supervision.stop().finally(() => lock.release());
    let stopped: Promise<void> | undefined;
    return { url: adminUrl(postmaster), adopted: existing !== undefined, stop: () => (stopped ??= stop()) };
  } catch (error) {
    lock.release();
    throw error;
  }
}

async function prepare(paths: ClusterPaths, maxConnections: number, log: EmbeddedLog): Promise<PostmasterSettings> {
  const binaries = locatePostgres();
  const user = chooseServerUser(paths, binaries);
  const began = Date.now();
  if (await ensureCluster(paths, binaries, user)) {
    log.info({ directory: paths.cluster, ms: Date.now() - began }, 'created the embedded PostgreSQL cluster');
  }
  return { paths, binaries, user, password: readPassword(paths), maxConnections };
}

/** A port can be taken between the look and the bind, so a start that fails with its port gone is tried again. */
async function launchOnFreePort(settings: PostmasterSettings, options: EmbeddedPostgresOptions): Promise<Postmaster> {
  const preferred = [options.port ?? 0, readPort(settings.paths)].filter((port) => port > 0);
  for (let attempt = 1; ; attempt++) {
    const port = await chooseFreePort(preferred);
    if (preferred[0] !== undefined && port !== preferred[0]) {
      options.log.warn({ wanted: preferred[0], port }, 'the port of the embedded PostgreSQL is taken, using another');
    }
    try {
      const postmaster = await launchPostmaster(settings, port);
      writeFileSync(settings.paths.port, `${port}\n`, { mode: 0o600 });
      options.log.info({ pid: postmaster.pid, port }, 'embedded PostgreSQL started');
      return postmaster;
    } catch (error) {
      if (attempt === 3 || (await isPortFree(port))) throw error;
    }
  }
}

function readPort(paths: ClusterPaths): number {
  const port = existsSync(paths.port) ? Number(readFileSync(paths.port, 'utf8')) : 0;
  return Number.isInteger(port) && port > 0 && port < 65536 ? port : 0;
}

async function stopAndThrow(postmaster: Postmaster, error: unknown): Promise<never> {
  await stopPostmaster(postmaster);
  throw error;
}
