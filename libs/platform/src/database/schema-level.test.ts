import { createTestDatabase, type TestDatabase, tinyMigration, tinyModule } from '@urbanpilot/testing';
import type { Client } from 'pg';
import { loadConfig } from '../config/load-config';
import { createLogger } from '../logging/logger';
import { migrate, startProgram } from '../runtime/program';
import { isUpToDate, pendingMigrations } from './migrate';
import { SchemaBehindError, waitForSchema } from './schema-level';
import { withClient } from './with-client';

const log = createLogger('silent', { pretty: false });
const things = tinyMigration('Things', 'CREATE TABLE thing (name text NOT NULL)');
const funding = tinyModule('funding', { migrations: [things] });

describe('R8: a start that does not migrate', () => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await createTestDatabase({ empty: true });
  });
  afterEach(() => database.drop());
  const config = () =>
    loadConfig({}, { DATABASE_URL: database.url, MIGRATE_ON_START: 'false', DATABASE_POOL_MAX: '2', PORT: '0' });

  it('names every migration that is missing, and gives up when nobody applies them', async () => {
    expect(await pendingMigrations(database.url, 'funding', funding.migrations)).toEqual([
      expect.stringMatching(/^PlatformTables/),
      expect.stringMatching(/^AuditSeal/),
      expect.stringMatching(/^OperationCancellation/),
      expect.stringMatching(/^ScheduleRuns/),
      expect.stringMatching(/^OperationTrace/),
      expect.stringMatching(/^CalendarYears/),
      expect.stringMatching(/^Attachments/),
      expect.stringMatching(/^Alerts/),
      expect.stringMatching(/^EventFeed/),
      expect.stringMatching(/^Webhooks/),
      expect.stringMatching(/^ReachPolicies/),
      expect.stringMatching(/^SignOffs/),
      expect.stringMatching(/^OfficialDocuments/),
      expect.stringMatching(/^PublicNotices/),
      expect.stringMatching(/^GrantUnits/),
      expect.stringMatching(/^ActingUnits/),
      expect.stringMatching(/^Delegations/),
      expect.stringMatching(/^TerritorySuccessions/),
      'Things1760009000000',
    ]);
    await expect(waitForSchema(config(), funding, log, 0)).rejects.toThrow(SchemaBehindError);
    await expect(waitForSchema(config(), funding, log, 0)).rejects.toThrow(/Things1760009000000.*"migrate"/);
  });

  it('starts as soon as the step of its own has migrated, and never migrates itself', async () => {
    const starting = startProgram(config(), [funding], log);
    await migrate(config(), [funding], log);
    const program = await starting;
    expect((await program.app?.inject('/readyz'))?.statusCode).toBe(200);
    await program.stop();
  });

  it('finds out without a lock whether there is anything to migrate', async () => {
    const later = tinyMigration('Later', 'ALTER TABLE thing ADD note text');
    const schema = { url: database.url, service: 'funding' as const, migrations: [things] };
    expect(await isUpToDate(schema)).toBe(false);
    await migrate(config(), [funding], log);
    expect(await isUpToDate(schema)).toBe(true);
    expect(await isUpToDate({ ...schema, migrations: [things, later] })).toBe(false);
  });

  it('takes a schema that a later version expanded', async () => {
    const later = tinyModule('funding', {
      migrations: [things, tinyMigration('Later', 'ALTER TABLE thing ADD note text')],
    });
    await migrate(config(), [later], log);
    await expect(waitForSchema(config(), funding, log, 0)).resolves.toBeUndefined();
  });
});

describe('a database administrator who lets the migrations run without a superuser', () => {
  const roles = ['experience'].flatMap((name) => [
    `urbanpilot_${name}_owner`,
    `urbanpilot_${name}_app`,
    `urbanpilot_${name}_sealer`,
  ]);
  let database: TestDatabase;
  const admin = (sql: string) => withClient(database.url, (client: Client) => client.query(sql));
  const urlOf = (user: string) => Object.assign(new URL(database.url), { username: user, password: 'secret' }).href;
  const migrator = `migrator_${process.pid}`;
  beforeAll(async () => {
    database = await createTestDatabase({ empty: true });
    await admin(`CREATE ROLE ${migrator} LOGIN PASSWORD 'secret' CREATEROLE NOSUPERUSER`);
    for (const role of roles) await admin(`GRANT ${role} TO ${migrator} WITH ADMIN TRUE, INHERIT FALSE, SET FALSE`);
    await admin(`ALTER DATABASE ${new URL(database.url).pathname.slice(1)} OWNER TO ${migrator}`);
  });
  afterAll(async () => {
    const url = database.url;
    await database.drop();
    await withClient(process.env.TEST_ADMIN_URL ?? url, (client) => client.query(`DROP ROLE ${migrator}`));
  });

  it('gets the schemas from a role that may create roles but is no superuser', async () => {
    const experience = tinyModule('experience', { migrations: [things] });
    await migrate(
      loadConfig({}, { DATABASE_URL: urlOf(migrator), REDIS_URL: 'redis://127.0.0.1:1' }),
      [experience],
      log,
    );
    const { rows } = await admin(
      "SELECT tableowner AS owner FROM pg_tables WHERE schemaname = 'experience' AND tablename = 'thing'",
    );
    expect(rows).toEqual([{ owner: 'urbanpilot_experience_owner' }]);
  });
});
