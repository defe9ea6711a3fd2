import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { EmbeddedLog } from './embedded-log';
import {
  clusterName,
  type Postmaster,
  type PostmasterSettings,
  serverArguments,
  stopPostmaster,
  waitUntilReady,
  watchForeignPostmaster,
} from './postmaster';
import { findProcesses, inspectProcess, sendSignal } from './process-table';

const ANSWER_MS = 5_000;

/**
 * What an earlier run left behind. After a `kill -9` of its parent PostgreSQL lives on: it is adopted when it runs with
 * exactly the settings that we would use and answers to our password, and stopped otherwise. A postmaster.pid whose
 * process is gone, or whose pid now belongs to another program, is cleared: PostgreSQL itself would refuse to start.
 */
export async function takeOverExisting(
  settings: PostmasterSettings,
  log: EmbeddedLog,
): Promise<Postmaster | undefined> {
  const pidFile = join(settings.paths.cluster, 'postmaster.pid');
  if (!existsSync(pidFile)) {
    killLeftovers(settings, log);
    return undefined;
  }
  const [pid = 0, , , port = 0] = readFileSync(pidFile, 'utf8').split('\n').map(Number);
  const commandLine = (pid > 0 ? inspectProcess(pid)?.commandLine : undefined) ?? '';
  if (isOurPostmaster(commandLine, settings)) {
    const orphan = watchForeignPostmaster(pid, { port, password: settings.password });
    if (await isAdoptable(orphan, commandLine, settings)) {
      log.info({ pid, port }, 'adopted the embedded PostgreSQL of an earlier run');
      return orphan;
    }
    log.warn({ pid, port }, 'stopping the embedded PostgreSQL of an earlier run');
    await stopPostmaster(orphan);
  } else {
    log.warn({ pid, commandLine }, 'clearing a stale postmaster.pid of the embedded PostgreSQL');
  }
  killLeftovers(settings, log);
  rmSync(pidFile, { force: true });
  return undefined;
}

function isOurPostmaster(commandLine: string, { paths, password }: PostmasterSettings): boolean {
  const isServer = /^(\S*\/)?postgres /.test(commandLine);
  return (
    isServer && (commandLine.includes(` cluster_name=${clusterName(password)}`) || commandLine.includes(paths.cluster))
  );
}

async function isAdoptable(orphan: Postmaster, commandLine: string, settings: PostmasterSettings): Promise<boolean> {
  const wanted = [settings.binaries.postgres, ...serverArguments(settings, orphan.port)].join(' ').trim();
  if (commandLine !== wanted) return false;
  return waitUntilReady(orphan, ANSWER_MS).then(
    () => true,
    () => false,
  );
}

/**
 * Server processes whose postmaster was killed end by themselves, except one in the middle of a long computation; until
 * then its shared memory keeps a new server from starting. Their titles begin with the name of the cluster.
 */
function killLeftovers(settings: PostmasterSettings, log: EmbeddedLog): void {
  const title = `postgres: ${clusterName(settings.password)}:`;
  const leftovers = findProcesses((line) => line.startsWith(title) || isOurPostmaster(line, settings));
  for (const { pid, commandLine } of leftovers) {
    log.warn({ pid, commandLine }, 'ending a leftover process of the embedded PostgreSQL');
    sendSignal(pid, 'SIGKILL');
  }
}
