import { createTestDatabase, type TestDatabase, tinyMigration, tinyModule } from '@urbanpilot/testing';
import { databaseVariableOf, SERVICE_NAMES } from '../config/config-schema';
import { loadConfig } from '../config/load-config';
import { createLogger } from '../logging/logger';
import { migrate, startProgram } from '../runtime/program';
import { settleLoginRole } from './login-role';
import { withClient } from './with-client';

const log = createLogger('silent', { pretty: false });
const regions = tinyModule('regions', {
  migrations: [tinyMigration('Things', 'CREATE TABLE thing (name text NOT NULL)')],
});
// The role is one of the whole server: its password stays, and it keeps no other right than to sign in.
const LOGIN = 'urbanpilot_regions_app';

describe('services behind a transaction pooler', () => {
  let database: TestDatabase;
  let pooled: string;
  beforeAll(async () => {
    database = await createTestDatabase({ empty: true });
    await migrate(loadConfig({}, { DATABASE_URL: database.url }), [regions], log);
    await withClient(database.url, (client) => client.query(`ALTER ROLE ${LOGIN} LOGIN PASSWORD 'secret'`));
    pooled = Object.assign(new URL(database.url), { username: LOGIN, password: 'secret' }).href;
  });
  afterAll(async () => {
    await withClient(database.url, (client) => client.query(`ALTER ROLE ${LOGIN} NOLOGIN PASSWORD NULL`));
    await database.drop();
  });

  it('sign in as their application role, whose own defaults name schema and limits', async () => {
    const environment = {
      ...Object.fromEntries(SERVICE_NAMES.map((name) => [databaseVariableOf(name), pooled])),
      DATABASE_DIRECT_URL: database.url,
      DATABASE_POOLER: 'transaction',
      DATABASE_POOL_MAX: '2',
      PORT: '0',
    };
    const program = await startProgram(loadConfig({ target: 'all' }, environment), [regions], log);
    const rows = await program.services[0]?.context.database.reader('*').rows(
      `SELECT current_user AS "user", session_user AS session, current_setting('search_path') AS path,
              current_setting('statement_timeout') AS timeout, (SELECT count(*)::int FROM thing) AS things`,
    );
    expect(rows).toEqual([{ user: LOGIN, session: LOGIN, path: 'regions', timeout: '1min', things: 0 }]);
    await program.stop();
  });

  it('refuse a URL that signs in as somebody else', async () => {
    await expect(settleLoginRole(database.url, 'regions')).rejects.toThrow(/not urbanpilot_regions_app/);
  });

  it.each<[target: string, given: NodeJS.ProcessEnv, missing: string[]]>([
    ['regions', {}, ['DATABASE_URL_REGIONS', 'DATABASE_DIRECT_URL']],
    ['regions', { DATABASE_URL_REGIONS: 'postgres://p/x', REDIS_URL: 'redis://r' }, []],
    [
      'worker',
      { DATABASE_URL: 'postgres://p/x', REDIS_URL: 'redis://r' },
      ['DATABASE_DIRECT_URL', ...SERVICE_NAMES.map(databaseVariableOf)],
    ],
  ])('need a URL for each service of target %s (%j)', (target, given, missing) => {
    const load = () => loadConfig({ target }, { DATABASE_POOLER: 'transaction', ...given });
    if (missing.length === 0) expect(load()).toMatchObject({ target });
    else for (const name of missing) expect(load).toThrow(`${name}: is needed`);
  });
});
