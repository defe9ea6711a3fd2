import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import type { EmbeddedLog } from './embedded-log';
import { type EmbeddedPostgres, type EmbeddedPostgresOptions, startEmbeddedPostgres } from './embedded-postgres';
import { findProcesses } from './process-table';

/** What a test starts, so that it is gone when the test ends, whether it passed or not. */
export class EmbeddedSandbox {
  readonly messages: string[] = [];
  readonly log: EmbeddedLog;
  readonly directory: string;
  readonly dataDir: string;
  private readonly cleanups: (() => unknown)[] = [];

  constructor(within = tmpdir()) {
    this.directory = mkdtempSync(join(within, 'urbanpilot-embedded-'));
    this.dataDir = join(this.directory, 'data');
    const write = (_fields: object, message: string) => void this.messages.push(message);
    this.log = { debug: write, info: write, warn: write, error: write };
    // The server's account must be able to enter, as it can in an ordinary checkout.
    spawnSync('chmod', ['755', this.directory]);
  }

  async start(options: Partial<EmbeddedPostgresOptions> = {}): Promise<EmbeddedPostgres> {
    const database = await startEmbeddedPostgres({
      dataDir: this.dataDir,
      maxConnections: 20,
      log: this.log,
      ...options,
    });
    this.onCleanup(() => database.stop());
    return database;
  }

  onCleanup(cleanup: () => unknown): void {
    this.cleanups.unshift(cleanup);
  }

  async cleanUp(): Promise<void> {
    for (const cleanup of this.cleanups) await cleanup();
    // Only a failed test leaves one.
    for (const { pid } of findProcesses((line) => line.includes(` -D ${this.dataDir}/`))) process.kill(pid, 'SIGKILL');
    rmSync(this.directory, { recursive: true, force: true });
  }

  postmasterPid(): number {
    return Number(readFileSync(join(this.dataDir, 'cluster', 'postmaster.pid'), 'utf8').split('\n')[0]);
  }
}

export interface ChildAnswer {
  url?: string;
  adopted?: boolean;
  error?: string;
}

/** A process of its own that runs the database, to be killed. */
export function spawnStarter(sandbox: EmbeddedSandbox, ids: { uid?: number; gid?: number } = {}) {
  const script = join(__dirname, 'typescript-child.cjs');
  const child: ChildProcess = spawn(process.execPath, [script, sandbox.dataDir], {
    ...ids,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  sandbox.onCleanup(async () => {
    child.kill('SIGTERM');
    await exited;
  });
  const answer = new Promise<ChildAnswer>((resolve) => {
    if (child.stdout) createInterface(child.stdout).once('line', (line) => resolve(JSON.parse(line) as ChildAnswer));
  });
  return { child, exited, answer };
}

export async function query<Row extends object>(url: string, sql: string): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Polls until the condition holds; the test's own time limit ends a wait that never does. */
export async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) await delay(10);
}

export const isRoot = process.getuid?.() === 0;
