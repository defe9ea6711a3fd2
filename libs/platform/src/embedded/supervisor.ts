import { setTimeout as delay } from 'node:timers/promises';
import type { EmbeddedLog } from './embedded-log';
import { takeOverExisting } from './existing-postmaster';
import { launchPostmaster, type Postmaster, type PostmasterSettings, stopPostmaster } from './postmaster';

const BACKOFF_MS = { first: 100, longest: 2_000 };

/** Failed restarts, about twenty seconds of them, after which a person has to look. */
const PATIENCE = 12;

export interface Supervision {
  stop(): Promise<void>;
}

export interface SupervisionOptions {
  log: EmbeddedLog;
  onExit?: (reason: string) => void;
}

/**
 * Brings PostgreSQL back when it dies: a single office has nobody who would restart it. It keeps its port, because
 * every pool of the program holds the address.
 */
export function supervise(first: Postmaster, settings: PostmasterSettings, options: SupervisionOptions): Supervision {
  const stopping = new AbortController();
  let current = first;
  // process.exit() without stop() shall not leave an orphan; only kill -9 does.
  const onProcessExit = () => current.kill('SIGINT');
  process.once('exit', onProcessExit);

  async function watch(): Promise<void> {
    for (;;) {
      const reason = await current.exited;
      if (stopping.signal.aborted) return;
      options.log.warn({ pid: current.pid, reason }, 'embedded PostgreSQL ended unexpectedly, restarting it');
      options.onExit?.(reason);
      const next = await relaunch(settings, current.port, options.log, stopping.signal);
      if (!next) return;
      current = next;
      if (stopping.signal.aborted) return; // stop() waits for this loop before it stops the new server.
    }
  }

  const watching = watch();
  return {
    async stop() {
      stopping.abort();
      await stopPostmaster(current);
      await watching;
      await stopPostmaster(current); // A restart may have been under way.
      process.removeListener('exit', onProcessExit);
      options.log.info({ pid: current.pid }, 'embedded PostgreSQL stopped');
    },
  };
}

async function relaunch(
  settings: PostmasterSettings,
  port: number,
  log: EmbeddedLog,
  stopping: AbortSignal,
): Promise<Postmaster | undefined> {
  for (let attempt = 0; ; attempt++) {
    await delay(Math.min(BACKOFF_MS.first * 2 ** attempt, BACKOFF_MS.longest), undefined, { signal: stopping }).catch(
      () => log.debug({ port }, 'restart of the embedded PostgreSQL given up: stopping'),
    );
    if (stopping.aborted) return undefined;
    try {
      const postmaster = (await takeOverExisting(settings, log)) ?? (await launchPostmaster(settings, port, stopping));
      log.warn({ pid: postmaster.pid, port, attempts: attempt + 1 }, 'embedded PostgreSQL is back');
      return postmaster;
    } catch (error) {
      const report = attempt < PATIENCE ? log.warn : log.error;
      report.call(log, { err: error, port, attempt: attempt + 1 }, 'embedded PostgreSQL did not come back yet');
    }
  }
}
