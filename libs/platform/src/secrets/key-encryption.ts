import { createCipheriv, createDecipheriv, createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import { link, mkdir, open, unlink } from 'node:fs/promises';
import { dirname } from 'node:path';

const CIPHER = 'aes-256-gcm';
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** A key-encryption key that is missing, malformed, readable by others, or not the one that was used. */
export class KeyEncryptionError extends Error {
  override readonly name = 'KeyEncryptionError';
}

/** Where the key-encryption key comes from: a value wins; without one the file is read, and made at the first start. */
export interface KeyEncryptionKeySource {
  readonly envValue?: string;
  readonly file: string;
}

/** An encrypted secret as it rests in the database: ciphertext with the tag at its end, and its nonce. */
export interface Sealed {
  readonly ciphertext: Buffer;
  readonly nonce: Buffer;
}

function hasCode(error: unknown, code: string): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code;
}

/** Decodes strictly: Buffer.from ignores what is not base64, and a truncated key must not become a weaker one. */
function parseKey(text: string, origin: string): KeyObject {
  const value = text.trim();
  const bytes = Buffer.from(value, 'base64');
  if (bytes.length !== KEY_BYTES || bytes.toString('base64') !== value) {
    throw new KeyEncryptionError(`The key-encryption key in ${origin} must be ${KEY_BYTES} bytes in base64.`);
  }
  return createSecretKey(bytes);
}

async function readKeyFile(file: string): Promise<KeyObject | undefined> {
  const handle = await open(file, 'r').catch((error: unknown) => {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw new KeyEncryptionError(`The key-encryption key file ${file} cannot be opened.`, { cause: error });
  });
  if (handle === undefined) return undefined;
  try {
    const { mode } = await handle.stat();
    if ((mode & 0o077) !== 0) {
      const shown = (mode & 0o777).toString(8);
      throw new KeyEncryptionError(`${file} is open to others (mode ${shown}); make it private: chmod 600 ${file}`);
    }
    return parseKey(await handle.readFile('utf8'), file);
  } finally {
    await handle.close();
  }
}

/**
 * Writes beside and links into place: of several processes starting at once one file wins (link fails when the name
 * exists, as O_EXCL does), and none ever reads it half-written.
 */
async function createKeyFile(file: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const draft = `${file}.${randomBytes(8).toString('hex')}`;
  const handle = await open(draft, 'wx', 0o600);
  try {
    await handle.writeFile(`${randomBytes(KEY_BYTES).toString('base64')}\n`);
    await handle.sync();
    await link(draft, file).catch((error: unknown) => {
      if (!hasCode(error, 'EEXIST')) throw error;
    });
  } finally {
    await handle.close();
    await unlink(draft);
  }
}

/** The key that encrypts signing keys. It comes from outside the database, so that a dump alone signs nothing. */
export async function loadOrCreateKeyEncryptionKey(source: KeyEncryptionKeySource): Promise<KeyObject> {
  if (source.envValue !== undefined && source.envValue !== '') return parseKey(source.envValue, 'the configuration');
  const existing = await readKeyFile(source.file);
  if (existing !== undefined) return existing;
  await createKeyFile(source.file);
  const created = await readKeyFile(source.file);
  if (created === undefined) throw new KeyEncryptionError(`${source.file} vanished while it was being created.`);
  return created;
}

/** Encrypts a secret for the row named by `context`; authenticated, so that ciphertexts cannot change places. */
export function seal(plaintext: string, key: KeyObject, context: string): Sealed {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(Buffer.from(context));
  const body = Buffer.concat([cipher.update(plaintext, 'utf8'), cipher.final()]);
  return { ciphertext: Buffer.concat([body, cipher.getAuthTag()]), nonce };
}

/** Decrypts what {@link seal} made; throws when the key, the context or a single bit is another. */
export function unseal(sealed: Sealed, key: KeyObject, context: string): string {
  const split = Math.max(0, sealed.ciphertext.length - TAG_BYTES);
  try {
    const decipher = createDecipheriv(CIPHER, key, sealed.nonce, { authTagLength: TAG_BYTES });
    decipher.setAAD(Buffer.from(context));
    decipher.setAuthTag(sealed.ciphertext.subarray(split));
    return Buffer.concat([decipher.update(sealed.ciphertext.subarray(0, split)), decipher.final()]).toString('utf8');
  } catch (error) {
    throw new KeyEncryptionError(
      `${context} cannot be decrypted: the key-encryption key is not the one it was encrypted with, or the row was altered. Restore the original key.`,
      { cause: error },
    );
  }
}
