import { chmodSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { EmbeddedSandbox, isRoot, query, spawnStarter } from './embedded-test-kit';

describe('the embedded PostgreSQL', () => {
  let sandbox: EmbeddedSandbox;
  beforeEach(() => {
    sandbox = new EmbeddedSandbox();
  });
  afterEach(() => sandbox.cleanUp());

  test('starts from nothing with the settings that the product relies on', async () => {
    const { url, adopted } = await sandbox.start();
    expect(adopted).toBe(false);
    const [settings] = await query(
      url,
      `SELECT current_database() AS database, current_setting('fsync') AS fsync, current_setting('data_checksums') AS checksums,
         current_setting('listen_addresses') AS listens, current_setting('unix_socket_directories') AS sockets,
         current_setting('max_connections') AS connections, current_setting('server_encoding') AS encoding,
         (SELECT datlocprovider::text || datlocale FROM pg_database WHERE datname = current_database()) AS locale`,
    );
    expect(settings).toEqual({
      database: 'urbanpilot',
      fsync: 'on',
      checksums: 'on',
      listens: '127.0.0.1',
      sockets: '',
      connections: '20',
      encoding: 'UTF8',
      locale: 'bC.UTF-8',
    });
    expect(statSync(join(sandbox.dataDir, 'password')).mode & 0o777).toBe(0o600);
  });

  test('sees letters in Chinese text, so that trigram search finds it', async () => {
    const { url } = await sandbox.start();
    await query(url, 'CREATE EXTENSION pg_trgm');
    const [row] = await query<{ n: number }>(url, `SELECT cardinality(show_trgm('新型城镇化')) AS n`);
    expect(row?.n).toBeGreaterThan(3);
  });

  test('refuses a wrong password', async () => {
    const { url } = await sandbox.start();
    await expect(query(url.replace(/:[^:@]+@/, ':guess@'), 'SELECT 1')).rejects.toMatchObject({ code: '28P01' });
  });

  test('keeps its data and its port between starts', async () => {
    const first = await sandbox.start();
    await query(first.url, 'CREATE TABLE kept AS SELECT 1 AS n');
    await first.stop();
    await first.stop();
    const second = await sandbox.start();
    expect(second.url).toBe(first.url);
    expect(await query(second.url, 'SELECT n FROM kept')).toEqual([{ n: 1 }]);
  });

  test('takes another port when the remembered one is in use', async () => {
    const first = await sandbox.start();
    await first.stop();
    const port = Number(new URL(first.url).port);
    const squatter = createServer();
    await new Promise<void>((resolve) => squatter.listen(port, '127.0.0.1', resolve));
    sandbox.onCleanup(() => new Promise((resolve) => squatter.close(resolve)));
    const second = await sandbox.start();
    expect(new URL(second.url).port).not.toBe(String(port));
    expect(readFileSync(join(sandbox.dataDir, 'port'), 'utf8').trim()).toBe(new URL(second.url).port);
    expect(await query(second.url, 'SELECT 1 AS n')).toEqual([{ n: 1 }]);
  });

  const asRoot = isRoot ? test : test.skip;

  asRoot('runs in a directory that only root may enter', async () => {
    chmodSync(sandbox.directory, 0o700);
    const { url, stop } = await sandbox.start();
    expect(await query(url, 'SELECT 1 AS n')).toEqual([{ n: 1 }]);
    await stop();
    const again = await sandbox.start();
    expect(await query(again.url, 'SELECT 1 AS n')).toEqual([{ n: 1 }]);
    expect(statSync(sandbox.directory).mode & 0o777).toBe(0o700);
  });

  asRoot('runs for an ordinary user, who is told when root made the cluster', async () => {
    const nobody = { uid: 65534, gid: 65534 };
    chmodSync(sandbox.directory, 0o777);
    const starter = spawnStarter(sandbox, nobody);
    const { url = '' } = await starter.answer;
    expect(await query(url, 'SELECT 1 AS n')).toEqual([{ n: 1 }]);

    const other = new EmbeddedSandbox();
    sandbox.onCleanup(() => other.cleanUp());
    await (await other.start()).stop();
    chmodSync(other.dataDir, 0o777);
    const { error } = await spawnStarter(other, nobody).answer;
    expect(error).toMatch(/belongs to user \d+: the program ran as root or as another user/);
  });
});
