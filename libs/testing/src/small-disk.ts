import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

/** A disk of a few megabytes that a test fills. */
export interface SmallDisk {
  directory: string;
  /** Leaves no byte free. */
  fill(): void;
  /** Makes room again. */
  free(): void;
  close(): void;
}

/** Mounts one; undefined where this account may mount nothing, and a test that needs one is left out. */
export function openSmallDisk(megabytes: number): SmallDisk | undefined {
  const directory = mkdtempSync(join(tmpdir(), 'urbanpilot-disk-'));
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=755`, 'tmpfs', directory]);
  if (mounted.status !== 0) {
    rmSync(directory, { recursive: true });
    return undefined;
  }
  const ballast = join(directory, 'ballast');
  return {
    directory,
    fill: () => fillUp(ballast),
    free: () => rmSync(ballast, { force: true }),
    close() {
      spawnSync('umount', ['--lazy', directory]);
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

function fillUp(path: string): void {
  const file = openSync(path, 'a');
  let size = 65_536;
  while (size > 0) {
    try {
      writeSync(file, Buffer.alloc(size));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
      size = Math.floor(size / 2);
    }
  }
  closeSync(file);
}

/** Moves tables of a test's database to a small disk: what PostgreSQL then says when it is full is its own. */
export async function openOnSmallDisk(url: string, tables: readonly string[], disk: SmallDisk): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ data_directory: string }>('SHOW data_directory');
    const { uid, gid } = statSync(rows[0]?.data_directory ?? '');
    chownSync(disk.directory, uid, gid);
    chmodSync(disk.directory, 0o755);
    const space = `small_${Date.now().toString(36)}_${process.pid}`;
    await client.query(`CREATE TABLESPACE ${space} LOCATION '${disk.directory}'`);
    for (const table of tables) await client.query(`ALTER TABLE ${table} SET TABLESPACE ${space}`);
  } finally {
    await client.end();
  }
}
