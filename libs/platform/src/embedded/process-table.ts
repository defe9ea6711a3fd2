import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { isErrno } from './errno';

/**
 * What the operating system knows about a process. A pid alone proves nothing: it may have been given to another
 * program since it was written down, so callers compare `startedAt` or `commandLine` too.
 */
export interface ProcessInfo {
  pid: number;
  /** Changes when a pid is reused, also across a reboot. */
  startedAt: string;
  /** Arguments joined by spaces; PostgreSQL's children show their title here. */
  commandLine: string;
}

/** Undefined when there is no such process, or only a zombie whose parent hasn't collected it. */
export function inspectProcess(pid: number): ProcessInfo | undefined {
  return process.platform === 'linux' ? readProc(pid) : parsePs(pid);
}

/** All processes of the machine whose command line satisfies `matches`. */
export function findProcesses(matches: (commandLine: string) => boolean): ProcessInfo[] {
  return allPids()
    .map(inspectProcess)
    .filter((info) => info !== undefined)
    .filter((info) => matches(info.commandLine));
}

/** A process that has ended meanwhile is what the signal was for. */
export function sendSignal(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (!isErrno(error, 'ESRCH')) throw error;
  }
}

function allPids(): number[] {
  const names =
    process.platform === 'linux'
      ? readdirSync('/proc')
      : spawnSync('ps', ['-axo', 'pid='], { encoding: 'utf8' }).stdout.split('\n');
  return names.map(Number).filter((pid) => Number.isInteger(pid) && pid > 0);
}

function readProc(pid: number): ProcessInfo | undefined {
  const stat = readProcFile(`/proc/${pid}/stat`);
  const commandLine = readProcFile(`/proc/${pid}/cmdline`);
  if (stat === undefined || commandLine === undefined) return undefined;
  // The program name stands in parentheses and may itself contain some; the fields begin after the last one.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  if (fields[0] === 'Z' || fields[0] === 'X') return undefined;
  const boot = readProcFile('/proc/sys/kernel/random/boot_id')?.trim() ?? '';
  return { pid, startedAt: `${boot}:${fields[19]}`, commandLine: commandLine.split('\0').join(' ').trim() };
}

function readProcFile(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined; // The process ended while we looked.
  }
}

function parsePs(pid: number): ProcessInfo | undefined {
  const { stdout } = spawnSync('ps', ['-o', 'stat=', '-o', 'lstart=', '-o', 'command=', '-p', String(pid)], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  });
  const match = /^(\S+)\s+(\S+\s+\S+\s+\S+\s+\S+\s+\S+)\s+(.*)$/.exec(stdout.trim());
  if (!match || match[1]?.startsWith('Z')) return undefined;
  return { pid, startedAt: match[2] ?? '', commandLine: match[3] ?? '' };
}
