import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ClusterPaths } from './cluster-paths';
import type { PostgresBinaries } from './postgres-binaries';
import { findProcesses, sendSignal } from './process-table';
import { serverEnvironment } from './server-environment';
import type { ServerUser } from './server-user';

/** The administrator of the embedded cluster; services get roles of their own. */
export const ADMIN_USER = 'postgres';

/**
 * Makes the cluster if there is none. initdb works in a directory of its own that is renamed when complete, so a killed
 * initdb leaves only that, which is redone, and an existing cluster is never deleted. Returns whether it was made.
 */
export async function ensureCluster(
  paths: ClusterPaths,
  binaries: PostgresBinaries,
  user: ServerUser,
): Promise<boolean> {
  if (existsSync(join(paths.cluster, 'PG_VERSION'))) {
    refuseMissingPassword(paths);
    return false;
  }
  refuseUnknownContent(paths);
  removeKilledAttempts(paths);
  const work = mkdtempSync(`${paths.partial}.`);
  user.own(work);
  const passwordCopy = join(work, 'password');
  writeFileSync(passwordCopy, createPassword(paths), { mode: 0o600 });
  user.own(passwordCopy);
  const target = join(work, 'cluster');
  await initdb(binaries, user, target, passwordCopy);
  renameSync(target, paths.cluster);
  rmSync(work, { recursive: true, force: true });
  return true;
}

/** After a `kill -9` of its parent an initdb may still be at work; it must not write while its directory is removed. */
function removeKilledAttempts(paths: ClusterPaths): void {
  for (const { pid } of findProcesses((line) => line.includes(` --pgdata=${paths.partial}.`)))
    sendSignal(pid, 'SIGKILL');
  for (const name of readdirSync(paths.root)) {
    const path = join(paths.root, name);
    if (path.startsWith(`${paths.partial}.`))
      rmSync(path, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
  }
}

/** Written before the cluster that uses it, and kept when only initdb has to be redone. */
function createPassword(paths: ClusterPaths): string {
  if (existsSync(paths.password)) {
    const existing = readPassword(paths);
    if (existing !== '') return existing;
  }
  const password = randomBytes(32).toString('base64url');
  writeFileSync(paths.password, `${password}\n`, { mode: 0o600, flush: true });
  return password;
}

export function readPassword(paths: ClusterPaths): string {
  return readFileSync(paths.password, 'utf8').trim();
}

function refuseMissingPassword(paths: ClusterPaths): void {
  if (existsSync(paths.password) && readPassword(paths) !== '') return;
  throw new Error(`${paths.cluster} exists, but ${paths.password} is gone. Restore that file from a backup.`);
}

function refuseUnknownContent(paths: ClusterPaths): void {
  if (!existsSync(paths.cluster) || readdirSync(paths.cluster).length === 0) return;
  throw new Error(`${paths.cluster} is not empty and no PostgreSQL cluster. Move it away and start again.`);
}

/** Names for UTF-8 character classes, by platform. Without one, pg_trgm sees no letters in Chinese text. */
const CHARACTER_LOCALES = ['C.UTF-8', 'en_US.UTF-8'];

/** Order and case come from the builtin provider: the same on every machine and after every upgrade. */
async function initdb(
  binaries: PostgresBinaries,
  user: ServerUser,
  target: string,
  passwordFile: string,
): Promise<void> {
  const failures: string[] = [];
  for (const locale of CHARACTER_LOCALES) {
    rmSync(target, { recursive: true, force: true });
    const { code, output } = await run(binaries.initdb, user, [
      `--pgdata=${target}`,
      `--username=${ADMIN_USER}`,
      '--auth=scram-sha-256',
      `--pwfile=${passwordFile}`,
      '--encoding=UTF8',
      '--locale=C',
      `--lc-ctype=${locale}`,
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--data-checksums',
      '--no-instructions',
    ]);
    if (code === 0) return;
    failures.push(output.trim().split('\n').slice(-6).join('\n'));
  }
  throw new Error(`The embedded PostgreSQL could not be initialised:\n${failures.join('\n')}`);
}

function run(file: string, user: ServerUser, argv: string[]): Promise<{ code: number | null; output: string }> {
  const { program, args, ...ids } = user.command(file, argv);
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      ...ids,
      cwd: '/',
      env: serverEnvironment(),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output }));
  });
}
