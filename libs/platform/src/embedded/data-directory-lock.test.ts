import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataDirectoryInUseError, lockDataDirectory } from './data-directory-lock';
import { inspectProcess } from './process-table';

describe('the lock of a data directory', () => {
  let directory: string;
  let file: string;
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'urbanpilot-lock-'));
    file = join(directory, 'lock');
  });
  afterEach(() => rmSync(directory, { recursive: true }));

  test('is held by one, and can be taken again after its release', () => {
    const lock = lockDataDirectory(directory, file);
    expect(() => lockDataDirectory(directory, file)).toThrow(DataDirectoryInUseError);
    expect(() => lockDataDirectory(directory, file)).toThrow(`in use by process ${process.pid} (this process)`);
    lock.release();
    lock.release();
    expect(readdirSync(directory)).toEqual([]);
    lockDataDirectory(directory, file).release();
  });

  test.each([
    ['a process that is gone', { pid: 4194304, startedAt: 'x' }],
    ['a pid that another program got', { pid: process.pid, startedAt: 'before' }],
  ])('is taken over from %s', (_case, owner) => {
    writeFileSync(file, JSON.stringify(owner));
    lockDataDirectory(directory, file).release();
    expect(readdirSync(directory)).toEqual([]);
  });

  test('is taken over when it can not be read', () => {
    writeFileSync(file, '{"pid":');
    lockDataDirectory(directory, file).release();
    expect(readdirSync(directory)).toEqual([]);
  });

  test('is not released by one who lost it', () => {
    const lock = lockDataDirectory(directory, file);
    writeFileSync(file, JSON.stringify({ pid: 1, startedAt: inspectProcess(1)?.startedAt }));
    lock.release();
    expect(() => lockDataDirectory(directory, file)).toThrow('in use by process 1.');
  });
});
