import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { type ClusterPaths, clusterPaths } from '../embedded/cluster-paths';
import { ADMIN_USER } from '../embedded/init-cluster';
import { locatePostgres } from '../embedded/postgres-binaries';
import { serverEnvironment } from '../embedded/server-environment';
import { chooseServerUser, type ServerUser } from '../embedded/server-user';
import { type BackupManifest, BackupRefusedError, checkBackup, digestOf } from './backup-manifest';
import { DATA_FILES, SERVER_COPY, SERVER_FILES } from './make-backup';

/**
 * Restores a backup into a data directory that is empty or not there. It appears complete or not at all: the server's
 * files are checked, unpacked beside and recovered to their consistent state first. The database's administrator gets a
 * new password, so that the copy and the original are never taken for each other on one machine.
 *
 * @param known names of the migrations that this version knows, by service
 * @throws BackupRefusedError when the backup is damaged, or made by a later version.
 */
export async function restoreBackup(options: {
  from: string;
  dataDir: string;
  known: Record<string, string[]>;
}): Promise<BackupManifest> {
  const dataDir = resolve(options.dataDir);
  if (existsSync(dataDir) && readdirSync(dataDir).length > 0) {
    throw new BackupRefusedError(`${dataDir} is not empty: restore into another DATA_DIR, or move it away`);
  }
  const manifest = await checkBackup(options.from);
  refuseLaterVersion(manifest, options.known);
  mkdirSync(dirname(dataDir), { recursive: true });
  const work = mkdtempSync(`${dataDir}.restoring-`);
  try {
    await restoreServer(options.from, work, manifest);
    restoreFiles(options.from, work, manifest);
    chmodSync(work, 0o755);
    renameSync(work, dataDir);
    return manifest;
  } catch (error) {
    rmSync(work, { recursive: true, force: true });
    throw error;
  }
}

function refuseLaterVersion(manifest: BackupManifest, known: Record<string, string[]>): void {
  for (const [service, applied] of Object.entries(manifest.migrations)) {
    const unknown = applied.filter((name) => !known[service]?.includes(name));
    if (unknown.length === 0) continue;
    throw new BackupRefusedError(
      `The backup is of version ${manifest.version}, whose schema of ${service} this version does not know: ${unknown.join(', ')}`,
    );
  }
}

async function restoreServer(from: string, work: string, manifest: BackupManifest): Promise<void> {
  chmodSync(work, 0o711); // Root's server runs as another user, who must pass through.
  const root = join(work, 'postgres');
  mkdirSync(root, { mode: process.getuid?.() === 0 ? 0o711 : 0o700 });
  const paths = clusterPaths(realpathSync(root));
  mkdirSync(paths.cluster, { mode: 0o700 });
  const self: ServerUser = { own: () => undefined, command: (program, args) => ({ program, args: [...args] }) };
  await run(self, 'tar', ['-xf', resolve(from, SERVER_COPY), '-C', paths.cluster]);
  const major = Number(readFileSync(join(paths.cluster, 'PG_VERSION'), 'utf8'));
  if (major !== manifest.postgres) throw new BackupRefusedError(`The copy is of PostgreSQL ${major}`);
  await checkServerFiles(from, paths.cluster);
  await recover(paths);
}

/** Compares every unpacked file with what the server itself said of it, end to end. */
async function checkServerFiles(from: string, cluster: string): Promise<void> {
  const { Files } = JSON.parse(readFileSync(join(from, SERVER_FILES), 'utf8')) as {
    Files: { Path: string; Checksum: string }[];
  };
  for (const { Path, Checksum } of Files) {
    const { sha256 } = await digestOf(join(cluster, Path));
    if (sha256 !== Checksum) throw new BackupRefusedError(`${Path} of the server is not what the server sent`);
  }
}

/** Without network and for nobody else: replays the log to the end of the backup and sets the new password. */
async function recover(paths: ClusterPaths): Promise<void> {
  const password = randomBytes(32).toString('base64url');
  writeFileSync(paths.password, `${password}\n`, { mode: 0o600 });
  const binaries = locatePostgres();
  const user = chooseServerUser(paths, binaries);
  const output = await run(
    user,
    binaries.postgres,
    ['--single', '-D', paths.cluster, '-c', 'exit_on_error=on', 'postgres'],
    `ALTER ROLE ${ADMIN_USER} PASSWORD '${password}'\n`,
  );
  if (/\b(ERROR|FATAL|PANIC):/.test(output)) throw new BackupRefusedError(`The copy did not recover:\n${output}`);
}

function restoreFiles(from: string, work: string, manifest: BackupManifest): void {
  for (const path of Object.keys(manifest.files)) {
    if (!path.startsWith(`${DATA_FILES}/`)) continue;
    const target = join(work, relative(DATA_FILES, path));
    mkdirSync(dirname(target), { recursive: true, mode: 0o700 });
    copyFileSync(join(from, path), target);
    chmodSync(target, 0o600);
  }
}

/** Runs a program to its end; what it wrote is the answer, or the error's text. */
function run(user: ServerUser, file: string, argv: string[], input = ''): Promise<string> {
  const { program, args, ...ids } = user.command(file, argv);
  return new Promise((settle, reject) => {
    const child = spawn(program, args, { ...ids, cwd: '/', env: serverEnvironment(), stdio: 'pipe' });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) settle(output);
      else reject(new BackupRefusedError(`${file} ended with ${code}:\n${output.slice(-2_000)}`));
    });
    child.stdin.on('error', reject);
    child.stdin.end(input);
  });
}
