import { closeSync, existsSync, openSync, readSync, renameSync, statSync } from 'node:fs';

const MAX_BYTES = 10 * 1024 * 1024;

/**
 * PostgreSQL writes to a file, not to a pipe of ours: an orphan that outlives its parent would die on the broken pipe.
 * A file over 10 MB is set aside at a start, replacing the one before it.
 */
export function openLogFile(path: string): number {
  if (existsSync(path) && statSync(path).size > MAX_BYTES) renameSync(path, `${path}.1`);
  return openSync(path, 'a', 0o600);
}

/** The last lines written after `from`, for the message of a failed start. */
export function readLogTail(path: string, from: number): string {
  const size = existsSync(path) ? statSync(path).size : 0;
  const start = Math.max(from, size - 4096, 0);
  const buffer = Buffer.alloc(Math.max(size - start, 0));
  if (buffer.length === 0) return '';
  const file = openSync(path, 'r');
  try {
    readSync(file, buffer, 0, buffer.length, start);
  } finally {
    closeSync(file);
  }
  return buffer.toString('utf8').trim().split('\n').slice(-12).join('\n');
}
