import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { freePort } from '@urbanpilot/testing';
import { FileMissingError, type FileStorage } from './file-storage';
import { s3Storage } from './s3-storage';
import { type S3TestServer, startS3TestServer } from './s3-test-server';

describe('files in a bucket', () => {
  const directory = mkdtempSync(join(tmpdir(), 'urbanpilot-s3-'));
  let server: S3TestServer;
  let storage: FileStorage;
  beforeAll(async () => {
    server = await startS3TestServer();
    storage = s3Storage(server.bucket, 'regions');
  });
  afterAll(async () => {
    await server.close();
    rmSync(directory, { recursive: true });
  });
  afterEach(() => {
    server.failWith = undefined;
    server.objects.clear();
  });

  function aFile(content: string | Buffer) {
    const path = join(directory, 'file');
    writeFileSync(path, content);
    return { path, bytes: Buffer.byteLength(content), sha256: createHash('sha256').update(content).digest('hex') };
  }
  async function bytesOf(stream: Readable): Promise<Buffer> {
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  }
  async function keys(): Promise<string[]> {
    const found: string[] = [];
    for await (const { key, storedAt } of storage.list()) {
      expect(storedAt.getUTCFullYear()).toBe(2026);
      found.push(key);
    }
    return found;
  }

  it('are kept, given out and removed, below the prefix of their service', async () => {
    const content = Buffer.alloc(3_000_000, '城乡');
    await storage.put('a', aFile(content));
    expect([...server.objects.keys()]).toEqual(['regions/a']);
    expect((await bytesOf(await storage.get('a'))).equals(content)).toBe(true);
    await storage.remove('a');
    await storage.remove('a');
    await expect(storage.get('a')).rejects.toThrow(FileMissingError);
  });

  it('are listed over all pages, none of another service', async () => {
    for (const key of ['regions/1', 'regions/2', 'regions/3', 'regions/4', 'regions/5', 'funding/6']) {
      server.objects.set(key, Buffer.from('x'));
    }
    expect(await keys()).toEqual(['1', '2', '3', '4', '5']);
  });

  it('are not kept where the content is not what was hashed', async () => {
    await expect(storage.put('a', { ...aFile('other'), sha256: '0'.repeat(64) })).rejects.toThrow(
      'answers 400 XAmzContentSHA256Mismatch to PUT',
    );
    expect(server.objects.size).toBe(0);
  });

  it('fail without a word of the secret where the storage refuses', async () => {
    const wrong = s3Storage({ ...server.bucket, secretKey: 'wrong' }, 'regions');
    const refusal = await wrong.put('a', aFile('x')).catch((error: Error) => error);
    expect(String(refusal)).toBe('Error: The file storage answers 403 SignatureDoesNotMatch to PUT');
  });

  it('P28: are told to be away for a time when the storage fails or is not there', async () => {
    server.failWith = 503;
    await expect(storage.get('a')).rejects.toThrow('unavailable');
    const gone = s3Storage({ ...server.bucket, url: `http://127.0.0.1:${await freePort()}/files` }, 'regions');
    await expect(gone.get('a')).rejects.toThrow('unavailable');
    await expect(gone.put('a', aFile('x'.repeat(1_000_000)))).rejects.toThrow('unavailable');
  });
});
