import { randomBytes } from 'node:crypto';
import { linkSync, readFileSync, renameSync, unlinkSync, writeFileSync } from 'node:fs';
import { isErrno } from './errno';
import { inspectProcess } from './process-table';

/** Another live process already runs the embedded database of this data directory. */
export class DataDirectoryInUseError extends Error {
  constructor(
    readonly directory: string,
    readonly pid: number,
  ) {
    super(
      `The data directory ${directory} is in use by process ${pid}${pid === process.pid ? ' (this process)' : ''}. ` +
        'Stop that process, choose another DATA_DIR, or set DATABASE_URL.',
    );
    this.name = 'DataDirectoryInUseError';
  }
}

export interface DataDirectoryLock {
  release(): void;
}

interface Owner {
  pid: number;
  startedAt: string;
}

/**
 * One process per data directory. Node has no flock, so the lock is a file that appears complete by link() and names
 * its owner; a lock whose owner is gone is taken over by rename(), which only one contender can win. PostgreSQL's own
 * postmaster.pid is the second line should a third process slip into the moment between the two.
 */
export function lockDataDirectory(directory: string, lockFile: string): DataDirectoryLock {
  const mine = `${lockFile}.${process.pid}.${randomBytes(4).toString('hex')}`;
  const content = JSON.stringify(self());
  writeFileSync(mine, content, { mode: 0o600 });
  try {
    while (!tryLink(mine, lockFile)) {
      const owner = readOwner(lockFile);
      if (owner && isAlive(owner)) throw new DataDirectoryInUseError(directory, owner.pid);
      if (owner) removeStale(lockFile, owner, `${mine}.stale`);
    }
  } finally {
    unlinkSync(mine);
  }
  return { release: () => releaseIfMine(lockFile, content) };
}

function self(): Owner {
  return { pid: process.pid, startedAt: inspectProcess(process.pid)?.startedAt ?? '' };
}

function isAlive(owner: Owner): boolean {
  return inspectProcess(owner.pid)?.startedAt === owner.startedAt;
}

function tryLink(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (isErrno(error, 'EEXIST')) return false;
    throw error;
  }
}

function readOwner(path: string): Owner | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Owner;
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return undefined;
    if (error instanceof SyntaxError) return { pid: 0, startedAt: 'unreadable' };
    throw error;
  }
}

function removeStale(lockFile: string, seen: Owner, aside: string): void {
  try {
    renameSync(lockFile, aside);
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return; // Another contender was faster; look again.
    throw error;
  }
  const moved = readOwner(aside);
  const tookTheWrongOne = moved?.pid !== seen.pid || moved.startedAt !== seen.startedAt;
  if (tookTheWrongOne) tryLink(aside, lockFile);
  unlinkSync(aside);
}

function releaseIfMine(lockFile: string, content: string): void {
  const owner = readOwner(lockFile);
  if (owner && JSON.stringify(owner) === content) unlinkSync(lockFile);
}
