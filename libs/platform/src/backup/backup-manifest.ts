import { createHash } from 'node:crypto';
import { createReadStream, readFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import { type Static, Type } from 'typebox';
import { LazyValidator } from '../schemas/lazy-validator';

export const MANIFEST = 'manifest.json';

/** What a backup says of itself. Written last, so that a backup without one is none. */
const BackupManifestSchema = Type.Object({
  format: Type.Literal('urbanpilot-backup/1'),
  createdAt: Type.String(),
  /** Version of the program that made it. */
  version: Type.String(),
  /** Major version of PostgreSQL; its files are read by no other. */
  postgres: Type.Integer(),
  startLsn: Type.String(),
  /** Applied migrations by service, in order. */
  migrations: Type.Record(Type.String(), Type.Array(Type.String())),
  /** Files by path below the backup, with size in bytes and SHA-256. */
  files: Type.Record(Type.String(), Type.Object({ bytes: Type.Integer(), sha256: Type.String() })),
});
const manifestValidator = new LazyValidator(BackupManifestSchema);
export type BackupManifest = Static<typeof BackupManifestSchema>;

/** A backup that is damaged, incomplete or made for another program. */
export class BackupRefusedError extends Error {
  override name = 'BackupRefusedError';
}

/** Size in bytes and SHA-256 of a file, read as a stream. */
export async function digestOf(file: string): Promise<{ bytes: number; sha256: string }> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    hash.update(chunk);
  }
  return { bytes, sha256: hash.digest('hex') };
}

/**
 * Reads a backup's manifest and every file that it names, comparing each with its digest.
 *
 * @throws BackupRefusedError that names the first thing that is wrong.
 */
export async function checkBackup(directory: string): Promise<BackupManifest> {
  const manifest = readManifest(directory);
  for (const [path, expected] of Object.entries(manifest.files)) {
    if (normalize(path) !== path || path.startsWith('..') || path.startsWith('/')) {
      throw new BackupRefusedError(`${MANIFEST} names a path outside the backup: ${path}`);
    }
    const found = await digestOf(join(directory, path)).catch((error: NodeJS.ErrnoException) => {
      throw new BackupRefusedError(`${path} can't be read (${error.code})`, { cause: error });
    });
    if (found.sha256 !== expected.sha256)
      throw new BackupRefusedError(`${path} is not what was written: wrong SHA-256`);
  }
  return manifest;
}

function readManifest(directory: string): BackupManifest {
  try {
    const manifest: unknown = JSON.parse(readFileSync(join(directory, MANIFEST), 'utf8'));
    if (manifestValidator.accepts(manifest)) return manifest;
  } catch (error) {
    throw new BackupRefusedError(`${directory} is no backup: ${(error as Error).message}`, { cause: error });
  }
  throw new BackupRefusedError(`${join(directory, MANIFEST)} is not of the form urbanpilot-backup/1`);
}

/** Writes a file and waits until it is on the disk. */
export async function writeDurably(file: string, text: string): Promise<void> {
  const handle = await open(file, 'wx', 0o600);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
