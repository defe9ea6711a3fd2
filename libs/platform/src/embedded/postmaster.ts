import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { closeSync, statSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { type AdminAddress, withAdminClient } from './admin-client';
import type { ClusterPaths } from './cluster-paths';
import { errorCode } from './errno';
import { EMBEDDED_HOST } from './free-port';
import { openLogFile, readLogTail } from './log-file';
import type { PostgresBinaries } from './postgres-binaries';
import { inspectProcess, sendSignal } from './process-table';
import { serverEnvironment } from './server-environment';
import type { ServerUser } from './server-user';

/** A running PostgreSQL server: a child of ours, or an orphan that we adopted. */
export interface Postmaster extends AdminAddress {
  pid: number;
  /** Resolves with a description when the process is gone, however that happened. */
  exited: Promise<string>;
  kill(signal: NodeJS.Signals): void;
}

export interface PostmasterSettings {
  paths: ClusterPaths;
  binaries: PostgresBinaries;
  user: ServerUser;
  password: string;
  maxConnections: number;
}

const STARTUP_MS = 120_000; // Crash recovery replays up to max_wal_size.
const POLL_MS = 25;
const SMART_MS = 500;

/** Marks every process of this cluster in the process table, wherever the directory is moved. */
export function clusterName(password: string): string {
  return `urbanpilot-${createHash('sha256').update(password).digest('hex').slice(0, 12)}`;
}

/** Settings are arguments rather than postgresql.conf, so an upgrade of ours reaches existing clusters. */
export function serverArguments({ paths, password, maxConnections }: PostmasterSettings, port: number): string[] {
  const settings = {
    cluster_name: clusterName(password),
    listen_addresses: EMBEDDED_HOST,
    unix_socket_directories: '',
    max_connections: maxConnections,
    log_error_verbosity: 'terse', // DETAIL and STATEMENT could carry personal data into the log file.
    log_min_error_statement: 'panic',
    log_checkpoints: 'off',
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  return ['-D', paths.cluster, '-p', String(port), ...flags];
}

/** Starts PostgreSQL and waits until it answers; fails with the last lines of its log when it ends before. */
export async function launchPostmaster(
  settings: PostmasterSettings,
  port: number,
  giveUp?: AbortSignal,
): Promise<Postmaster> {
  const log = openLogFile(settings.paths.log);
  const logStart = statSync(settings.paths.log).size;
  const postmaster = spawnPostmaster(settings, port, log);
  try {
    await waitUntilReady(postmaster, STARTUP_MS, giveUp);
    return postmaster;
  } catch (error) {
    await stopPostmaster(postmaster);
    const tail = readLogTail(settings.paths.log, logStart);
    throw new Error(`The embedded PostgreSQL did not start (${String(error)}). Its log says:\n${tail}`, {
      cause: error,
    });
  }
}

function spawnPostmaster(settings: PostmasterSettings, port: number, log: number): Postmaster {
  const { program, args, ...ids } = settings.user.command(settings.binaries.postgres, serverArguments(settings, port));
  // A session of its own: Ctrl-C in the terminal must reach us first, or the database goes away under running requests.
  const child = spawn(program, args, {
    ...ids,
    cwd: '/',
    env: serverEnvironment(),
    stdio: ['ignore', log, log],
    detached: true,
  });
  closeSync(log);
  const exited = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(signal ? `killed by ${signal}` : `exit code ${code}`));
  });
  return { pid: child.pid ?? 0, port, password: settings.password, exited, kill: (signal) => void child.kill(signal) };
}

/** Polls the process, since the operating system tells only a parent of its end. */
export function watchForeignPostmaster(pid: number, address: AdminAddress): Postmaster {
  const startedAt = inspectProcess(pid)?.startedAt;
  const isSame = () => startedAt !== undefined && inspectProcess(pid)?.startedAt === startedAt;
  const exited = new Promise<string>((resolve) => {
    const timer = setInterval(() => {
      if (isSame()) return;
      clearInterval(timer);
      resolve('ended');
    }, POLL_MS * 4);
    timer.unref();
  });
  return { ...address, pid, exited, kill: (signal) => void (isSame() && sendSignal(pid, signal)) };
}

export async function waitUntilReady(postmaster: Postmaster, deadlineMs: number, giveUp?: AbortSignal): Promise<void> {
  const deadline = Date.now() + deadlineMs;
  const end = postmaster.exited.then((reason) => ({ reason }));
  for (;;) {
    const outcome = await Promise.race([end, tryConnect(postmaster)]);
    if (outcome === 'ready') return;
    if ('reason' in outcome) throw new Error(outcome.reason);
    if (giveUp?.aborted || Date.now() > deadline || !isTransient(outcome.error)) throw outcome.error;
    await Promise.race([end, delay(POLL_MS)]);
  }
}

async function tryConnect(address: AdminAddress): Promise<'ready' | { error: unknown }> {
  try {
    await withAdminClient(address, (client) => client.query('SELECT 1'));
    return 'ready';
  } catch (error) {
    return { error };
  }
}

/** 28: our password is not that server's; nothing will change by waiting. */
function isTransient(error: unknown): boolean {
  return !errorCode(error).startsWith('28');
}

/**
 * Smart shutdown, for pools that are just closing their sockets; then fast, immediate, and the last resort: each with a
 * deadline, so that a stop always ends.
 */
export async function stopPostmaster(postmaster: Postmaster, fastMs = 10_000, immediateMs = 5_000): Promise<void> {
  const steps = [
    { signal: 'SIGTERM', waitMs: SMART_MS },
    { signal: 'SIGINT', waitMs: fastMs },
    { signal: 'SIGQUIT', waitMs: immediateMs },
    { signal: 'SIGKILL', waitMs: immediateMs },
  ] as const;
  for (const { signal, waitMs } of steps) {
    postmaster.kill(signal);
    const timer = new AbortController();
    const timeout = delay(waitMs, 'timeout', { signal: timer.signal }).catch(() => 'timeout');
    const outcome = await Promise.race([postmaster.exited.then(() => 'exited'), timeout]);
    timer.abort();
    if (outcome === 'exited') return;
  }
  throw new Error(`PostgreSQL (process ${postmaster.pid}) did not end, not even by SIGKILL.`);
}
