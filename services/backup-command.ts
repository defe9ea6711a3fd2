import { join } from 'node:path';
import {
  BackupRefusedError,
  backupName,
  type Config,
  ConfigError,
  databaseVariableOf,
  type Logger,
  makeBackup,
  migrationsOf,
  nameOfMigration,
  restoreBackup,
  SERVICE_NAMES,
} from '@urbanpilot/platform';
import { modules } from './modules';

/** `backup [--to DIR]`: copies the installation with the embedded database; prints where to. */
export async function backup(config: Config, log: Logger, values: { to?: string }): Promise<void> {
  refuseOwnDatabase(config, 'backup');
  const to = values.to ?? join('backups', backupName(new Date()));
  const manifest = await makeBackup({ dataDir: config.environment.DATA_DIR, to, log });
  process.stdout.write(`${to}\n  ${Object.keys(manifest.files).length} files, of version ${manifest.version}\n`);
  process.stdout.write('  It holds the key of the signing keys: keep it where only operators can read.\n');
}

/** `restore --from DIR`: makes the data directory anew from a backup. */
export async function restore(config: Config, values: { from?: string }): Promise<void> {
  refuseOwnDatabase(config, 'restore');
  if (!values.from) throw new ConfigError(['--from: is missing; the directory of a backup']);
  const { DATA_DIR } = config.environment;
  const known = Object.fromEntries(
    modules.map(({ name, migrations }) => [name, migrationsOf(migrations).map(nameOfMigration)]),
  );
  const manifest = await restoreBackup({ from: values.from, dataDir: DATA_DIR, known }).catch((error: unknown) => {
    throw error instanceof BackupRefusedError ? new ConfigError([`--from: ${error.message}`]) : error;
  });
  process.stdout.write(`${DATA_DIR} is as it was on ${manifest.createdAt}\n`);
}

/** One service elsewhere is enough: the copy of the others would not be the installation. */
function refuseOwnDatabase({ environment }: Config, command: string): void {
  const own = ['DATABASE_URL' as const, ...SERVICE_NAMES.map(databaseVariableOf)].filter((name) => environment[name]);
  if (own.length === 0) return;
  throw new ConfigError([
    `${command}: is for the embedded database; PostgreSQL at ${own.join(', ')} is backed up by its own tools (docs/operations.md)`,
  ]);
}
