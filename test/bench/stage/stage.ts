import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createLogger, startEmbeddedPostgres } from '@urbanpilot/platform';
import { Client } from 'pg';
import { type LoadProcess, startLoadProcess } from '../load/load-process';
import { type ChildServer, startChildServer } from './child-server';
import type { Cleanup } from './cleanup';
import { type Grant, grantRole } from './grant-role';
import { startIssuer } from './issuer';
import { type Seeded, seedTasks } from './seed-tasks';
import { ENTRIES, POOL, TASKS } from './sizes';

const PROGRAM = resolve(__dirname, '../../../../services/dist/main.js');
const BASELINE = join(__dirname, '../baselines/raw-server.js');
const SUBJECT = 'bench-pilot';
const SCOPES = ['regions:read', 'regions:write', 'evaluation:read', 'evaluation:write'];

/** What the lines of a run share: one database, the program and the bare server on it, and the load. */
export interface Stage {
  directory: string;
  database: Client;
  seeded: Seeded;
  token: string;
  ours: ChildServer;
  raw: ChildServer;
  load: LoadProcess;
  /** Starts the program itself; without a database of the stage it brings its own, without Redis the queue is in the database. */
  startProgram(target: string, options: ProgramOptions): Promise<ChildServer>;
  databaseUrl: string;
  /** Lets the caller of the token at territories of another database, or of another service than regions. */
  grant(database: Client, reach: string[], grant?: Grant): Promise<void>;
  cleanup: Cleanup;
}

export interface ProgramOptions {
  dataDir: string;
  databaseUrl?: string;
  redisUrl?: string;
}

/** Builds the stage; `cleanup` takes it down. The program migrates the database by itself, then the rows are seeded. */
export async function openStage(cleanup: Cleanup, say: (text: string) => void): Promise<Stage> {
  const directory = mkdtempSync(join(tmpdir(), 'urbanpilot-bench-'));
  cleanup.add(async () => rmSync(directory, { recursive: true, force: true }));
  const issuer = await startIssuer();
  cleanup.add(() => issuer.close());
  const embedded = await startEmbeddedPostgres({ dataDir: join(directory, 'postgres'), log: createLogger('warn') });
  cleanup.add(() => embedded.stop());

  const startProgram: Stage['startProgram'] = async (target, { dataDir, databaseUrl, redisUrl }) => {
    const environment = { DATA_DIR: dataDir, LOG_LEVEL: 'warn', ISSUER_URL: issuer.url, JWKS_URL: issuer.jwksUrl };
    return startChildServer({
      script: PROGRAM,
      args: [`--target=${target}`],
      environment: {
        ...environment,
        DATABASE_POOL_MAX: String(POOL),
        // One caller makes the whole load: it is counted as always, but not refused.
        RATE_LIMIT_CALLER: '1000000000',
        // A busy machine must make the figures worse, not refuse the load.
        MAX_WAIT_MS: '60000',
        ...(databaseUrl && { DATABASE_URL: databaseUrl }),
        ...(redisUrl && { REDIS_URL: redisUrl, QUEUE_PREFIX: `bench-${process.pid}` }),
      },
      readyPath: '/readyz',
    });
  };
  const ours = await startProgram('regions', { dataDir: join(directory, 'data'), databaseUrl: embedded.url });
  cleanup.add(() => ours.stop());

  const database = new Client({ connectionString: embedded.url });
  await database.connect();
  cleanup.add(() => database.end());
  say(`seeding ${TASKS} tasks and ${ENTRIES} progress entries`);
  const grant: Stage['grant'] = (client, reach, as) =>
    grantRole(client, { issuer: issuer.url, subject: SUBJECT, reach }, as);
  const seeded = await seedTasks(database, TASKS, ENTRIES);
  await grant(database, seeded.territoryIds);

  const raw = await startChildServer({
    script: BASELINE,
    environment: { DATABASE_URL: embedded.url, POOL: String(POOL), REACH: seeded.territoryIds.join(',') },
    readyPath: '/ready',
  });
  cleanup.add(() => raw.stop());
  const load = startLoadProcess();
  cleanup.add(() => load.stop());
  const token = await issuer.sign(SUBJECT, SCOPES);
  return {
    directory,
    database,
    databaseUrl: embedded.url,
    seeded,
    token,
    ours,
    raw,
    load,
    startProgram,
    grant,
    cleanup,
  };
}
