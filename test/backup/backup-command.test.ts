import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type Config,
  ConfigError,
  createLogger,
  databaseVariableOf,
  loadConfig,
  SERVICE_NAMES,
} from '@urbanpilot/platform';
import { backup, restore } from '../../services/backup-command';

const log = createLogger('silent', { pretty: false });
const ELSEWHERE = 'postgres://user:hunter2@127.0.0.1:1/urbanpilot';
const all = SERVICE_NAMES.map((name) => [databaseVariableOf(name), ELSEWHERE]);

describe('R7: the commands backup and restore, with a database of its own', () => {
  const directory = mkdtempSync(join(tmpdir(), 'urbanpilot-backup-command-'));
  const dataDir = join(directory, 'data');
  const to = join(directory, 'backup');
  afterAll(() => rmSync(directory, { recursive: true }));

  const refusalOf = async (command: (config: Config) => Promise<void>, variables: Record<string, string>) => {
    const refusal = await command(loadConfig({}, { ...variables, DATA_DIR: dataDir })).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(ConfigError);
    return (refusal as ConfigError).message;
  };

  it.each<[what: string, variables: Record<string, string>, named: string]>([
    ['for all services', { DATABASE_URL: ELSEWHERE }, 'DATABASE_URL'],
    ['per service', Object.fromEntries(all), 'DATABASE_URL_FUNDING'],
    ['for one service alone', { DATABASE_URL_FUNDING: ELSEWHERE }, 'DATABASE_URL_FUNDING'],
  ])('%s, refuse and lead to its tools', async (_what, variables, named) => {
    const asked = await refusalOf((config) => backup(config, log, { to }), variables);
    expect(asked).toContain(`backup: is for the embedded database; PostgreSQL at `);
    const anew = await refusalOf((config) => restore(config, { from: to }), variables);
    expect(anew).toContain('restore: is for the embedded database');
    for (const text of [asked, anew]) {
      expect(text).toContain(named);
      expect(text).not.toContain('hunter2');
    }
    expect([existsSync(to), readdirSync(directory)]).toEqual([false, []]);
  });
});
