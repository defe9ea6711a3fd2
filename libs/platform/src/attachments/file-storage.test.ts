import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { openServiceStack, type ServiceStack, tinyModule } from '@urbanpilot/testing';
import { v7 as uuidv7 } from 'uuid';
import { systemActor } from '../auth/actor';
import { runFiring } from '../schedules/run-schedule';
import { addAttachment, withdrawAttachment } from './attachment-service';
import { FileMissingError, type FileStorage } from './file-storage';
import { fileStorageOf, incomingDirectory } from './file-storage-of';
import { localStorage } from './local-storage';
import { provableAttachments } from './prove-attachments';
import { receiveFile } from './receive-file';
import { sweepSchedule, sweepStorage } from './sweep-files';

const LATER = new Date(Date.now() + 60_000);
const sha256Of = (text: string) => createHash('sha256').update(text).digest('hex');

async function textOf(storage: FileStorage, key: string): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of await storage.get(key)) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

async function keysOf(storage: FileStorage): Promise<string[]> {
  const keys: string[] = [];
  for await (const { key } of storage.list()) keys.push(key);
  return keys.sort();
}

describe('receiving a file', () => {
  const directory = mkdtempSync(join(tmpdir(), 'urbanpilot-receive-'));
  afterAll(() => rmSync(directory, { recursive: true }));
  const nothingLeft = () => expect(readdirSync(directory)).toEqual([]);

  it('counts and hashes it, and leaves nothing behind', async () => {
    const file = await receiveFile(
      Readable.from([Buffer.from('城'), Buffer.from('乡')]),
      { directory, most: 6 },
      async (f) => f,
    );
    expect(file).toMatchObject({ bytes: 6, sha256: sha256Of('城乡') });
    nothingLeft();
  });

  it('stops as soon as it is too large', async () => {
    let sent = 0;
    const endless = Readable.from(
      (async function* () {
        for (;;) {
          sent += 1_000;
          yield Buffer.alloc(1_000);
        }
      })(),
    );
    await expect(receiveFile(endless, { directory, most: 5_000 }, async () => 'kept')).rejects.toThrow(
      'payload-too-large',
    );
    expect(sent).toBeLessThan(200_000);
    nothingLeft();
  });

  it('refuses one that breaks off, and passes on what its user throws', async () => {
    const broken = Readable.from(
      (async function* () {
        yield Buffer.from('half');
        throw Object.assign(new Error('aborted'), { code: 'ECONNRESET' });
      })(),
    );
    await expect(receiveFile(broken, { directory, most: 10 }, async () => 'kept')).rejects.toThrow('malformed-request');
    const thrown = receiveFile(Readable.from(['x']), { directory, most: 10 }, () => Promise.reject(new Error('no')));
    await expect(thrown).rejects.toThrow('no');
    nothingLeft();
  });
});

describe('files in a directory', () => {
  const root = mkdtempSync(join(tmpdir(), 'urbanpilot-files-'));
  const storage = localStorage(join(root, 'kept'));
  afterAll(() => rmSync(root, { recursive: true }));

  it('are kept, listed, given out and removed by key', async () => {
    expect(await keysOf(storage)).toEqual([]);
    const keys = [uuidv7(), uuidv7()].sort();
    for (const key of keys) {
      writeFileSync(join(root, 'incoming'), `content of ${key}`);
      await storage.put(key, { path: join(root, 'incoming'), bytes: 1, sha256: '' });
    }
    expect(await keysOf(storage)).toEqual(keys);
    expect(await textOf(storage, keys[0] ?? '')).toBe(`content of ${keys[0]}`);
    for (const key of keys) await storage.remove(key);
    for (const key of keys) await storage.remove(key);
    expect(await keysOf(storage)).toEqual([]);
    await expect(storage.get(keys[0] ?? '')).rejects.toThrow(FileMissingError);
  });
});

describe('files and rows', () => {
  const owner = {
    type: 'widget',
    readers: ['office'],
    writers: ['office'],
    find: async () => ({ territoryId: null }),
  } as const;
  const actor = systemActor('test');
  let stack: ServiceStack;
  let storage: FileStorage;
  beforeAll(async () => {
    stack = await openServiceStack(tinyModule('regions', { attachmentOwners: [owner] }));
    storage = fileStorageOf(stack.context.config, 'regions');
  });
  afterAll(() => stack.close());

  async function aFile(content: string): Promise<string> {
    const id = uuidv7();
    await receiveFile(
      Readable.from([content]),
      { directory: incomingDirectory(stack.context.config), most: 1_000 },
      (file) => storage.put(id, file),
    );
    return id;
  }
  const aRow = (id: string, content: string) =>
    stack.context.transaction(actor, (unit) => {
      const described = {
        fileName: 'a.txt',
        mediaType: 'text/plain',
        bytes: content.length,
        sha256: sha256Of(content),
      };
      return addAttachment(unit, owner, { id, ownerId: uuidv7(), territoryId: null, ...described });
    });
  const sweep = (before: Date) => sweepStorage(stack.context.database.reader('*'), storage, before);

  it('P4: a crash between the two leaves a file that is swept away, and nothing else is', async () => {
    const [kept, withdrawn, orphan] = [await aFile('kept'), await aFile('withdrawn'), await aFile('orphan')];
    await aRow(kept, 'kept');
    await aRow(withdrawn, 'withdrawn');
    await stack.context.transaction(actor, (unit) => withdrawAttachment(unit, owner, withdrawn, 1, '有误'));
    expect(await sweep(new Date(Date.now() - 60_000))).toBe(0);
    expect(await keysOf(storage)).toEqual([kept, withdrawn, orphan].sort());
    expect(await sweep(LATER)).toBe(2);
    expect(await keysOf(storage)).toEqual([kept]);
  });

  it('the hourly sweep leaves what came within the hour, and clears what a process left half received', async () => {
    const young = await aFile('young');
    const old = await aFile('old');
    const directory = incomingDirectory(stack.context.config);
    mkdirSync(directory, { recursive: true });
    for (const name of ['half', 'new']) writeFileSync(join(directory, name), 'x');
    const twoHoursAgo = new Date(Date.now() - 7_200_000);
    utimesSync(join(directory, 'half'), twoHoursAgo, twoHoursAgo);
    const { DATA_DIR } = stack.context.config.environment;
    utimesSync(join(DATA_DIR, 'attachments', 'regions', old.slice(-2), old), twoHoursAgo, twoHoursAgo);
    await runFiring(stack.context, sweepSchedule(), { period: '2026-11-24T08', slot: new Date() });
    expect(await keysOf(storage)).toContain(young);
    expect(await keysOf(storage)).not.toContain(old);
    expect(['half', 'new'].map((name) => existsSync(join(directory, name)))).toEqual([false, true]);
  });

  it('P23: a file that was altered or lost is found by its row', async () => {
    const { check } = provableAttachments(storage);
    const reader = stack.context.database.reader('*');
    const [whole, altered, lost] = [await aFile('whole'), await aFile('altered'), await aFile('lost')];
    for (const [id, content] of [
      [whole, 'whole'],
      [altered, 'Altered'],
      [lost, 'lost'],
    ] as const)
      await aRow(id, content);
    await storage.remove(lost);
    const { checked, faults } = await check(reader);
    expect(checked).toBeGreaterThanOrEqual(3);
    expect(faults.map(({ id }) => id)).toEqual([altered, lost].sort());
    expect(faults.find(({ id }) => id === lost)?.what).toContain('no file');
  });
});
