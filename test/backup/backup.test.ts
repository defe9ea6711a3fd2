import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  BackupRefusedError,
  createLogger,
  type EmbeddedPostgres,
  loadConfig,
  makeBackup,
  migrate,
  migrationsOf,
  nameOfMigration,
  restoreBackup,
  startEmbeddedPostgres,
} from '@urbanpilot/platform';
import { tinyMigration, tinyModule, until } from '@urbanpilot/testing';
import { Client } from 'pg';
import { fingerprintOf } from './fingerprint';

const log = createLogger('silent', { pretty: false });
const TABLES = `CREATE TABLE debit (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, entry uuid NOT NULL);
  CREATE TABLE credit (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, entry uuid NOT NULL);
  CREATE TABLE year (day date NOT NULL) PARTITION BY RANGE (day);
  CREATE TABLE year_2026 PARTITION OF year FOR VALUES FROM ('2026-01-01') TO ('2027-01-01')`;
const funding = tinyModule('funding', { migrations: [tinyMigration('Ledger', TABLES)] });
const KNOWN = { funding: [...migrationsOf([]).map(nameOfMigration), 'Ledger1760009000000'] };

const FILES = [
  ['regions/0a', 'kept'],
  ['incoming', 'half'],
] as const;

describe('R7: a backup of the embedded installation', () => {
  const directory = mkdtempSync(join(tmpdir(), 'urbanpilot-backup-'));
  const dataDir = join(directory, 'data');
  const backups = join(directory, 'backups');
  let server: EmbeddedPostgres;
  let client: Client;

  beforeAll(async () => {
    mkdirSync(join(dataDir, 'keys'), { recursive: true });
    writeFileSync(join(dataDir, 'keys', 'key-encryption-key'), 'planted-key');
    for (const [folder, name] of FILES) {
      mkdirSync(join(dataDir, 'attachments', folder), { recursive: true });
      writeFileSync(join(dataDir, 'attachments', folder, name), `content of ${name}`);
    }
    writeFileSync(join(dataDir, 'address'), 'http://127.0.0.1:1');
    server = await startEmbeddedPostgres({ dataDir: join(dataDir, 'postgres'), maxConnections: 30, log });
    const config = loadConfig({}, { DATABASE_URL: server.url, REDIS_URL: 'redis://127.0.0.1:1' });
    await migrate(config, [funding], log);
    client = new Client({ connectionString: server.url });
    await client.connect();
    await client.query("INSERT INTO funding.year SELECT '2026-01-01'::date + n FROM generate_series(0, 364) n");
  }, 120_000);
  afterAll(async () => {
    await client.end();
    await server.stop();
    rmSync(directory, { recursive: true, force: true });
  });

  const post = async (on: Client) => {
    await on.query(`WITH e AS (INSERT INTO funding.debit (entry) VALUES (gen_random_uuid()) RETURNING entry)
      INSERT INTO funding.credit (entry) SELECT entry FROM e`);
  };
  const restored = async <T>(from: string, use: (restoredClient: Client, dir: string) => Promise<T>): Promise<T> => {
    const to = mkdtempSync(join(directory, 'restored-'));
    await restoreBackup({ from, dataDir: to, known: KNOWN });
    const copy = await startEmbeddedPostgres({ dataDir: join(to, 'postgres'), maxConnections: 30, log });
    const on = new Client({ connectionString: copy.url });
    await on.connect();
    try {
      return await use(on, to);
    } finally {
      await on.end();
      await copy.stop();
    }
  };

  it('taken under load, holds all that was acknowledged before it and no half transaction', async () => {
    let acknowledged = 0;
    let loading = true;
    const writer = new Client({ connectionString: server.url });
    await writer.connect();
    const load = (async () => {
      while (loading) {
        await post(writer);
        acknowledged += 1;
      }
    })();
    await until(() => acknowledged > 50);
    const before = acknowledged;
    await makeBackup({ dataDir, to: join(backups, 'load'), log });
    loading = false;
    await load;
    await writer.end();
    expect(acknowledged).toBeGreaterThan(before);
    await restored(join(backups, 'load'), async (on) => {
      const { rows } = await on.query(`SELECT count(*)::int AS entries, count(credit)::int AS balanced
        FROM funding.debit FULL JOIN funding.credit USING (entry)`);
      expect(rows[0].entries).toBe(rows[0].balanced);
      expect(rows[0].entries).toBeGreaterThanOrEqual(before);
      expect(rows[0].entries).toBeLessThanOrEqual(acknowledged);
    });
  }, 120_000);

  it('restores every table, sequence, policy, role and file as it was, keys closed to others, and goes on from there', async () => {
    const manifest = await makeBackup({ dataDir, to: join(backups, 'equal'), log });
    expect(manifest.postgres).toBe(18);
    expect(manifest.migrations.funding?.toSorted()).toEqual(KNOWN.funding.toSorted());
    expect(Object.keys(manifest.files).toSorted()).toEqual([
      'data/attachments/regions/0a/kept',
      'data/keys/key-encryption-key',
      'postgres.json',
      'postgres.tar',
    ]);
    const original = await fingerprintOf(client);
    await restored(join(backups, 'equal'), async (on, to) => {
      expect(await fingerprintOf(on)).toEqual(original);
      expect(original.tables['funding.year_2026']).toMatchObject({ rows: 365 });
      await post(on);
      const key = join(to, 'keys', 'key-encryption-key');
      expect(readFileSync(key, 'utf8')).toBe('planted-key');
      expect(readFileSync(join(to, 'attachments/regions/0a/kept'), 'utf8')).toBe('content of kept');
      expect(statSync(key).mode & 0o077).toBe(0);
      expect(existsSync(join(to, 'address'))).toBe(false);
    });
    // The original, which ran all the time beside its copy, was not taken for it.
    expect((await client.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
    for (const name of Object.keys(manifest.files).toSorted()) {
      expect(statSync(join(backups, 'equal', name)).mode & 0o077).toBe(0);
    }
  }, 120_000);

  it.each<[what: string, spoil: (backup: string) => void]>([
    ['one byte of the server is changed', (backup) => flipByte(join(backup, 'postgres.tar'))],
    ['a file is cut off', (backup) => writeFileSync(join(backup, 'data/keys/key-encryption-key'), '')],
    ['a file is missing', (backup) => rmSync(join(backup, 'data/keys/key-encryption-key'))],
    ['the manifest is missing', (backup) => rmSync(join(backup, 'manifest.json'))],
    ['the manifest is damaged', (backup) => appendFileSync(join(backup, 'manifest.json'), '}')],
    ['a later version made it', (backup) => replaceIn(join(backup, 'manifest.json'), 'Ledger1760009000000', 'Later1')],
    ['a path leads out of it', (backup) => replaceIn(join(backup, 'manifest.json'), '"data/keys', '"../keys')],
  ])(
    'is refused when %s, and nothing is left half-done',
    async (what, spoil) => {
      const from = join(backups, what.replaceAll(' ', '-'));
      await makeBackup({ dataDir, to: from, log });
      spoil(from);
      const to = join(directory, 'refused', 'data');
      await expect(restoreBackup({ from, dataDir: to, known: KNOWN })).rejects.toThrow(BackupRefusedError);
      expect(existsSync(join(directory, 'refused')) ? readdirSync(join(directory, 'refused')) : []).toEqual([]);
    },
    60_000,
  );

  it('is never restored over data, nor written over another backup', async () => {
    await makeBackup({ dataDir, to: join(backups, 'once'), log });
    await expect(makeBackup({ dataDir, to: join(backups, 'once'), log })).rejects.toThrow(/exists already/);
    await expect(restoreBackup({ from: join(backups, 'once'), dataDir, known: KNOWN })).rejects.toThrow(/not empty/);
  }, 60_000);
});

function flipByte(file: string): void {
  const content = readFileSync(file);
  const middle = Math.floor(content.length / 2);
  content[middle] = (content[middle] ?? 0) ^ 1;
  writeFileSync(file, content);
}

function replaceIn(file: string, from: string, to: string): void {
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
}
