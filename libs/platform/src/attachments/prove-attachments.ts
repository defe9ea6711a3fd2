import { createHash } from 'node:crypto';
import { checkEach, type ProvableRecords, type RecordFault } from '../audit/provable-records';
import { listKept } from './attachment-store';
import type { FileStorage } from './file-storage';

const BATCH = 500;
const FIRST = '00000000-0000-0000-0000-000000000000';

/** Proves that every kept attachment has its file, and that it is what was uploaded. */
export function provableAttachments(storage: FileStorage): ProvableRecords {
  return {
    name: 'attachments',
    async check(reader) {
      const found: { checked: number; faults: RecordFault[] } = { checked: 0, faults: [] };
      for (let after: string | undefined = FIRST; after !== undefined; ) {
        const rows = await listKept(reader, after, BATCH);
        const { checked, faults } = await checkEach(rows, async ({ id, sha256 }) =>
          (await digestOf(storage, id)) === sha256 ? [] : ['the file is not what was uploaded'],
        );
        found.checked += checked;
        found.faults.push(...faults);
        after = rows.at(-1)?.id;
      }
      return found;
    },
  };
}

async function digestOf(storage: FileStorage, key: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of await storage.get(key)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}
