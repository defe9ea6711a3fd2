import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** Resident memory of one process in MB, without its children: PostgreSQL, where it is one, is not counted. */
export function residentMbOf(pid: number): number {
  const status = `/proc/${pid}/status`;
  const kilobytes = existsSync(status)
    ? /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(status, 'utf8'))?.[1]
    : execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' }).trim();
  if (!kilobytes) throw new Error(`The memory of process ${pid} cannot be read`);
  return Number(kilobytes) / 1024;
}

/** Calls `work` and tells the most memory that the process held meanwhile. */
export async function peakResidentMb(pid: number, work: () => Promise<unknown>): Promise<number> {
  let peak = residentMbOf(pid);
  const timer = setInterval(() => {
    peak = Math.max(peak, residentMbOf(pid));
  }, 100);
  try {
    await work();
  } finally {
    clearInterval(timer);
  }
  return Math.max(peak, residentMbOf(pid));
}
