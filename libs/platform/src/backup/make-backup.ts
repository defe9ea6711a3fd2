import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { ATTACHMENTS } from '../attachments/file-storage-of';
import { SERVICE_NAMES } from '../config/config-schema';
import { appliedMigrations } from '../database/applied-migrations';
import { withClient } from '../database/with-client';
import { joinEmbeddedPostgres } from '../embedded/join-embedded-postgres';
import type { Logger } from '../logging/logger';
import { type BackupManifest, digestOf, MANIFEST, writeDurably } from './backup-manifest';
import { takeBaseBackup } from './base-backup';

/** Made anew at each start, or held by the copy of the server itself. */
const NOT_COPIED = ['postgres', 'address'];

/** The copy of the server inside a backup, and the folder of the files beside it, keys included. */
export const SERVER_COPY = 'postgres.tar';
/** What the server says of each of its files. */
export const SERVER_FILES = 'postgres.json';
export const DATA_FILES = 'data';

/**
 * Backs up an installation on its embedded database into a new directory, whether its server runs or not: the server's
 * files, and what else lies in the data directory (keys, anchors of the audit). The directory appears complete or not at
 * all. It holds keys: only its owner may read it.
 */
export async function makeBackup(options: { dataDir: string; to: string; log: Logger }): Promise<BackupManifest> {
  const to = resolve(options.to);
  const dataDir = resolve(options.dataDir);
  if (existsSync(to)) throw new Error(`${to} exists already: a backup is never written over another`);
  if (!existsSync(join(dataDir, 'postgres'))) throw new Error(`${dataDir} holds no embedded database`);
  mkdirSync(dirname(to), { recursive: true, mode: 0o700 });
  const below = (name: string) => join(dataDir, name);
  const work = mkdtempSync(`${to}.`);
  try {
    // The anchors first: the copy of the database must hold at least what they attest.
    copyDataFiles(dataDir, join(work, DATA_FILES), [...NOT_COPIED, ATTACHMENTS].map(below), dirname(to));
    const embedded = await joinEmbeddedPostgres({ dataDir: join(dataDir, 'postgres'), log: options.log });
    const server = await copyServer(embedded.url, work).finally(() => embedded.stop());
    // The attachments last: the file of every row that was copied is there before its row is.
    if (existsSync(below(ATTACHMENTS))) {
      const incoming = join(below(ATTACHMENTS), 'incoming');
      copyDataFiles(below(ATTACHMENTS), join(work, DATA_FILES, ATTACHMENTS), [incoming], dirname(to));
    }
    const manifest = await describeBackup(server, work);
    await writeDurably(join(work, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`);
    renameSync(work, to);
    return manifest;
  } catch (error) {
    rmSync(work, { recursive: true, force: true });
    throw error;
  }
}

type ServerCopy = Pick<BackupManifest, 'migrations' | 'startLsn' | 'postgres'>;

async function copyServer(url: string, work: string): Promise<ServerCopy> {
  const migrations: Record<string, string[]> = {};
  for (const service of SERVICE_NAMES) migrations[service] = await appliedMigrations(url, service);
  const { startLsn, serverManifest } = await takeBaseBackup(url, join(work, SERVER_COPY));
  await writeDurably(join(work, SERVER_FILES), serverManifest);
  return { postgres: await majorVersion(url), startLsn, migrations };
}

async function describeBackup(server: ServerCopy, work: string): Promise<BackupManifest> {
  const files: BackupManifest['files'] = {};
  for (const path of filesBelow(work)) files[relative(work, path)] = await digestOf(path);
  return {
    format: 'urbanpilot-backup/1',
    createdAt: new Date().toISOString(),
    version: programVersion(),
    ...server,
    files,
  };
}

function copyDataFiles(from: string, to: string, without: string[], backups: string): void {
  for (const path of filesBelow(from, [...without, backups])) {
    const target = join(to, relative(from, path));
    mkdirSync(dirname(target), { recursive: true, mode: 0o700 });
    copyFileSync(path, target);
    chmodSync(target, 0o600);
  }
}

function filesBelow(directory: string, without: string[] = []): string[] {
  return readdirSync(directory, { withFileTypes: true }).flatMap((entry) => {
    const path = join(directory, entry.name);
    if (without.includes(path) && path !== directory) return [];
    if (entry.isDirectory()) return filesBelow(path, without);
    return entry.isFile() ? [path] : [];
  });
}

async function majorVersion(url: string): Promise<number> {
  const { rows } = await withClient(url, (client) =>
    client.query<{ server_version_num: string }>('SHOW server_version_num'),
  );
  return Math.floor(Number(rows[0]?.server_version_num) / 10_000);
}

function programVersion(): string {
  const { version } = JSON.parse(readFileSync(join(__dirname, '../../package.json'), 'utf8')) as { version: string };
  return version;
}

/** A name for a backup that sorts by time. */
export function backupName(now: Date): string {
  return `urbanpilot-${now.toISOString().replace(/[-:]/g, '').slice(0, 15)}Z`;
}
