import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openSmallDisk } from '@urbanpilot/testing';
import { EmbeddedSandbox, query, spawnStarter, until } from './embedded-test-kit';
import { findProcesses, inspectProcess } from './process-table';

describe('whatever the last run left behind', () => {
  let sandbox: EmbeddedSandbox;
  beforeEach(() => {
    sandbox = new EmbeddedSandbox();
  });
  afterEach(() => sandbox.cleanUp());

  test('an initdb killed midway is redone', async () => {
    const starter = spawnStarter(sandbox);
    await until(() => partialFiles(sandbox.dataDir).length > 5);
    starter.child.kill('SIGKILL');
    await starter.exited;
    expect(existsSync(join(sandbox.dataDir, 'cluster'))).toBe(false);
    const { url } = await sandbox.start();
    expect(await query(url, 'SELECT 1 AS n')).toEqual([{ n: 1 }]);
    expect(readdirSync(sandbox.dataDir).filter((name) => name.startsWith('cluster'))).toEqual(['cluster']);
  });

  test('a directory that is no cluster is left alone', async () => {
    mkdirSync(join(sandbox.dataDir, 'cluster'), { recursive: true });
    writeFileSync(join(sandbox.dataDir, 'cluster', 'thesis.txt'), 'do not lose');
    await expect(sandbox.start()).rejects.toThrow('no PostgreSQL cluster. Move it away');
    expect(existsSync(join(sandbox.dataDir, 'cluster', 'thesis.txt'))).toBe(true);
  });

  test('a cluster without its password is kept, and the missing file named', async () => {
    await (await sandbox.start()).stop();
    rmSync(join(sandbox.dataDir, 'password'));
    await expect(sandbox.start()).rejects.toThrow(join(sandbox.dataDir, 'password'));
    expect(existsSync(join(sandbox.dataDir, 'cluster', 'PG_VERSION'))).toBe(true);
  });

  test.each([
    ['of no process', '4194304'],
    ['of another program that got the pid', String(process.pid)],
    ['that is empty', ''],
  ])('a stale postmaster.pid %s is cleared', async (_case, pid) => {
    await (await sandbox.start()).stop();
    const file = join(sandbox.dataDir, 'cluster', 'postmaster.pid');
    writeFileSync(file, pid && `${pid}\n${join(sandbox.dataDir, 'cluster')}\n1700000000\n5432\n\n127.0.0.1\n`);
    chmodSync(file, 0o600);
    const { url, adopted } = await sandbox.start();
    expect(adopted).toBe(false);
    expect(await query(url, 'SELECT 1 AS n')).toEqual([{ n: 1 }]);
    expect(sandbox.messages).toContain('clearing a stale postmaster.pid of the embedded PostgreSQL');
  });

  test('a server whose parent was killed is adopted, and stopped in the end', async () => {
    const { pid, url } = await orphan(sandbox);
    const database = await sandbox.start({ maxConnections: 300 });
    expect(database).toMatchObject({ adopted: true, url });
    expect(await query(database.url, 'SELECT n FROM kept')).toEqual([{ n: 7 }]);
    await database.stop();
    expect(inspectProcess(pid)).toBeUndefined();
  });

  test('an orphan with other settings is stopped and replaced', async () => {
    const { pid } = await orphan(sandbox);
    const database = await sandbox.start({ maxConnections: 30 });
    expect(database.adopted).toBe(false);
    expect(inspectProcess(pid)).toBeUndefined();
    expect(await query(database.url, 'SELECT n FROM kept')).toEqual([{ n: 7 }]);
  });

  test('an adopted server that dies is restarted', async () => {
    const { pid } = await orphan(sandbox);
    const database = await sandbox.start({ maxConnections: 300 });
    process.kill(pid, 'SIGKILL');
    await until(() => sandbox.messages.includes('embedded PostgreSQL is back'));
    expect(await query(database.url, 'SELECT n FROM kept')).toEqual([{ n: 7 }]);
  });

  test('of two starts at once one wins, and the other names its process', async () => {
    const starters = [spawnStarter(sandbox), spawnStarter(sandbox)];
    const answers = await Promise.all(starters.map(({ answer }) => answer));
    const winner = answers.findIndex(({ url }) => url !== undefined);
    expect(answers[1 - winner]?.error).toContain(`is in use by process ${starters[winner]?.child.pid}.`);
    await expect(sandbox.start()).rejects.toThrow(`is in use by process ${starters[winner]?.child.pid}.`);
  });

  test('a server killed under load is back by itself within ten seconds, with what was committed', async () => {
    const reasons: string[] = [];
    const { url } = await sandbox.start({ onExit: (reason) => reasons.push(reason) });
    await query(url, 'CREATE TABLE kept AS SELECT 7 AS n');
    const computing = expect(query(url, 'SELECT count(*) FROM generate_series(1, 500000000) n')).rejects.toThrow();
    await until(async () => (await query(url, BUSY)).length === 1);
    const killedAt = Date.now();
    process.kill(sandbox.postmasterPid(), 'SIGKILL');
    await computing;
    await until(() => answers(url));
    expect(Date.now() - killedAt).toBeLessThan(10_000);
    expect(reasons).toEqual(['killed by SIGKILL']);
    expect(await query(url, 'SELECT n FROM kept')).toEqual([{ n: 7 }]);
  });

  test.each([
    ['before the server is launched', () => true],
    ['while the server starts', (pid: number) => runningPid(sandbox) > 0 && runningPid(sandbox) !== pid],
  ])('a stop during a restart, %s, leaves no process', async (_case, isThatFar) => {
    const database = await sandbox.start();
    const pid = sandbox.postmasterPid();
    process.kill(pid, 'SIGKILL');
    await until(() => sandbox.messages.some((message) => message.includes('ended unexpectedly')) && isThatFar(pid));
    await database.stop();
    expect(findProcesses((line) => line.includes(` -D ${sandbox.dataDir}/`))).toEqual([]);
    expect(existsSync(join(sandbox.dataDir, 'lock'))).toBe(false);
    expect((await sandbox.start()).adopted).toBe(false);
  });
});

const disk = openSmallDisk(160);
const onSmallDisk = disk ? test : test.skip;
afterAll(() => disk?.close());

onSmallDisk(
  'P28: a server that finds no room for its log is back by itself when there is some, with what was committed',
  async () => {
    const sandbox = new EmbeddedSandbox(disk?.directory);
    const { url } = await sandbox.start();
    await query(url, 'CREATE TABLE kept AS SELECT 7 AS n');
    disk?.fill();
    // Each takes a segment of the log: the first that finds no room stops the server, and it finds none to start again.
    while (await answers(url))
      await query(url, 'SELECT pg_switch_wal() FROM pg_logical_emit_message(true, $$x$$, $$x$$)').catch(
        () => undefined,
      );
    await until(() => sandbox.messages.includes('embedded PostgreSQL did not come back yet'));
    disk?.free();
    await until(() => sandbox.messages.includes('embedded PostgreSQL is back'));
    expect(await query(url, 'SELECT n FROM kept')).toEqual([{ n: 7 }]);
    await query(url, 'INSERT INTO kept VALUES (8)');
    await sandbox.cleanUp();
  },
);

const BUSY = `SELECT 1 FROM pg_stat_activity WHERE state = 'active' AND query LIKE '%generate_series(1, 5%' AND pid <> pg_backend_pid()`;

function partialFiles(dataDir: string): string[] {
  const partial = existsSync(dataDir) && readdirSync(dataDir).find((name) => name.startsWith('cluster.partial'));
  const target = partial && join(dataDir, partial, 'cluster');
  return target && existsSync(target) ? readdirSync(target) : [];
}

function runningPid(sandbox: EmbeddedSandbox): number {
  const file = join(sandbox.dataDir, 'cluster', 'postmaster.pid');
  return existsSync(file) ? sandbox.postmasterPid() : 0;
}

function answers(url: string): Promise<boolean> {
  return query(url, 'SELECT 1').then(
    () => true,
    () => false,
  );
}

/** A live server on the data directory whose parent is gone. */
async function orphan(sandbox: EmbeddedSandbox): Promise<{ pid: number; url: string }> {
  const starter = spawnStarter(sandbox);
  const { url = '' } = await starter.answer;
  await query(url, 'CREATE TABLE kept AS SELECT 7 AS n');
  starter.child.kill('SIGKILL');
  await starter.exited;
  return { pid: sandbox.postmasterPid(), url };
}
