import { existsSync } from 'node:fs';
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Queryable } from '../database/database';
import type { ServiceContext } from '../runtime/service-context';
import type { Schedule } from '../schedules/schedule';
import { keptAmong } from './attachment-store';
import type { FileStorage } from './file-storage';
import { fileStorageOf, incomingDirectory } from './file-storage-of';

/** Longer than any upload takes: a younger file may be one whose row is about to be committed. */
const GRACE_MS = 3_600_000;
const BATCH = 500;

/** Removes, once an hour, files that no row keeps: those of withdrawn attachments, and of uploads that a crash cut off. */
export function sweepSchedule(): Schedule {
  return {
    name: 'attachment-sweep',
    description: '清理无主文件 Removes files that no attachment keeps',
    pattern: '23 * * * *',
    period: 'hour',
    catchUp: 'latest',
    async run(unit, _firing, context) {
      const before = new Date(unit.now.getTime() - GRACE_MS);
      return {
        removed: await sweepStorage(unit, fileStorageOf(context.config, context.service), before),
        incoming: await sweepIncoming(context, before),
      };
    },
  };
}

/** Removes stored files older than `before` that no row keeps; answers how many. */
export async function sweepStorage(reader: Queryable, storage: FileStorage, before: Date): Promise<number> {
  let removed = 0;
  let batch: string[] = [];
  const sweep = async () => {
    const kept = await keptAmong(reader, batch);
    for (const key of batch.filter((candidate) => !kept.has(candidate))) {
      await storage.remove(key);
      removed += 1;
    }
    batch = [];
  };
  for await (const { key, storedAt } of storage.list()) {
    if (storedAt < before) batch.push(key);
    if (batch.length >= BATCH) await sweep();
  }
  await sweep();
  return removed;
}

/** Removes what was being received when a process ended. */
async function sweepIncoming({ config }: Pick<ServiceContext, 'config'>, before: Date): Promise<number> {
  const directory = incomingDirectory(config);
  let removed = 0;
  for (const name of existsSync(directory) ? await readdir(directory) : []) {
    const path = join(directory, name);
    // One that its upload removes at this moment is gone already.
    if (!existsSync(path) || (await stat(path)).mtime >= before) continue;
    await rm(path, { force: true });
    removed += 1;
  }
  return removed;
}
