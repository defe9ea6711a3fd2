import { createSecretKey, randomBytes } from 'node:crypto';
import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadOrCreateKeyEncryptionKey, seal, unseal } from './key-encryption';

describe('the key-encryption key', () => {
  let directory: string;
  let file: string;

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'key-encryption-'));
    file = join(directory, 'secrets', 'key-encryption-key');
  });
  afterEach(() => rm(directory, { recursive: true }));

  it('is made once, private, and read again afterwards', async () => {
    const made = await loadOrCreateKeyEncryptionKey({ file });
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(made.symmetricKeySize).toBe(32);
    expect((await loadOrCreateKeyEncryptionKey({ file })).equals(made)).toBe(true);
  });

  it('is one key when several processes start at once, and no draft stays behind', async () => {
    const keys = await Promise.all(Array.from({ length: 8 }, () => loadOrCreateKeyEncryptionKey({ file })));
    const [first, ...others] = keys;
    for (const other of others) expect(first?.equals(other)).toBe(true);
    expect(await readdir(join(directory, 'secrets'))).toEqual(['key-encryption-key']);
  });

  it('comes from the configuration when given, and then no file is made', async () => {
    const value = randomBytes(32);
    const key = await loadOrCreateKeyEncryptionKey({ envValue: value.toString('base64'), file });
    expect(key.equals(createSecretKey(value))).toBe(true);
    await expect(stat(file)).rejects.toThrow('ENOENT');
  });

  it('is refused when others can read the file', async () => {
    await loadOrCreateKeyEncryptionKey({ file });
    await chmod(file, 0o640);
    await expect(loadOrCreateKeyEncryptionKey({ file })).rejects.toThrow(/open to others \(mode 640\)/);
  });

  it.each([
    ['empty', ''],
    ['too short', randomBytes(16).toString('base64')],
    ['not base64', '!'.repeat(44)],
    ['cut off', randomBytes(32).toString('base64').slice(0, 40)],
  ])('is refused when the file is %s, and the file is left alone', async (_, content) => {
    await loadOrCreateKeyEncryptionKey({ file });
    await writeFile(file, content);
    await expect(loadOrCreateKeyEncryptionKey({ file })).rejects.toThrow('must be 32 bytes in base64');
    expect(await readFile(file, 'utf8')).toBe(content);
  });

  it('is refused when the configured value is malformed', async () => {
    await expect(loadOrCreateKeyEncryptionKey({ envValue: 'c2hvcnQ=', file })).rejects.toThrow('the configuration');
  });
});

describe('a sealed secret', () => {
  const key = createSecretKey(randomBytes(32));

  it('opens with its key and context only', () => {
    const sealed = seal('秘密', key, 'row 1');
    expect(unseal(sealed, key, 'row 1')).toBe('秘密');
    expect(() => unseal(sealed, key, 'row 2')).toThrow('row 2 cannot be decrypted');
    expect(() => unseal(sealed, createSecretKey(randomBytes(32)), 'row 1')).toThrow('not the one');
  });

  it('does not open when a bit changed or the tag is missing', () => {
    const sealed = seal('secret', key, 'row');
    const altered = Buffer.from(sealed.ciphertext);
    altered[0] = (altered[0] ?? 0) ^ 1;
    expect(() => unseal({ ...sealed, ciphertext: altered }, key, 'row')).toThrow('cannot be decrypted');
    expect(() => unseal({ ...sealed, ciphertext: Buffer.alloc(3) }, key, 'row')).toThrow('cannot be decrypted');
  });
});
