import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createLogger, startEmbeddedPostgres } from '@urbanpilot/platform';
import { freePort, type ProgramProcess, startOriginProxy, startProgramProcess } from '@urbanpilot/testing';
import { type BuiltVersion, buildVersion, versionBefore } from './build-version';
import { runProgram } from './run-program';
import { startWalks } from './walks';

const ROOT = resolve(__dirname, '../../..');
const MAIN = join(ROOT, 'services/dist/main.js');
/** Whole yearly cycles that must be walked in each stage of the update. */
const WALKS = 2;

/**
 * R8: a rolling update. The version before serves and walks the yearly cycle without pause; this version migrates its
 * database, serves beside it, and takes over. The walks are made by the version before's own client: none of their
 * requests may fail. At the end this version's client walks too, and `verify` finds everything whole.
 */
async function main(): Promise<void> {
  const before = buildVersion(process.env.FROM || versionBefore());
  try {
    await update(before);
  } finally {
    before.remove();
  }
}

async function update(before: BuiltVersion): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'urbanpilot-upgrade-'));
  const log = createLogger('fatal', { pretty: false });
  const database = await startEmbeddedPostgres({ dataDir: join(dataDir, 'postgres'), log });
  const serving: number[] = [];
  let turn = 0;
  const originPort = await freePort();
  // In turns, as a load balancer without affinity would.
  const origin = await startOriginProxy(originPort, () => serving[turn++ % serving.length]);
  const variables = {
    DATA_DIR: dataDir,
    DATABASE_URL: database.url,
    PUBLIC_URL: `http://127.0.0.1:${originPort}`,
    MIGRATE_ON_START: 'false',
    MAX_WAIT_MS: '10000',
  };
  const started: ProgramProcess[] = [];
  const start = async (main: string, ...args: string[]) => {
    const port = await freePort();
    const program = await startProgramProcess(args, { ...variables, PORT: String(port) }, undefined, main);
    started.push(program);
    serving.push(port);
    return program;
  };
  try {
    say(`the version before, ${before.commit}, on an empty database`);
    await runProgram(before.main, ['migrate'], variables);
    const old = await start(before.main, '--seed=clients');
    const address = { HOST: '127.0.0.1', PORT: String(originPort), DATA_DIR: dataDir };
    const demo = join(before.dir, 'test/dist/demo/run.js');
    const walks = startWalks(() => runProgram(demo, [], { ...address, CHECK_ANSWERS: 'false' }));
    const stage = async (what: string) => say(`${await walks.further(WALKS)} cycles walked ${what}`);
    try {
      await stage('on the version before');
      await runProgram(MAIN, ['migrate'], variables);
      await stage('on the version before, with the schema of this one');
      await start(MAIN);
      await stage('on both versions in turns');
      serving.shift();
      const code = await old.stop();
      if (code !== 0) throw new Error(`The version before ended with ${code}`);
      await stage('on this version');
    } finally {
      await walks.end();
    }
    await runProgram(join(ROOT, 'test/dist/demo/run.js'), [], address);
    say('this version’s own client walked the cycle');
    await runProgram(MAIN, ['verify'], variables);
    say('verify found everything whole');
  } finally {
    for (const program of started) if (!program.hasEnded()) await program.stop();
    origin.close();
    origin.closeAllConnections();
    await database.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

main().then(
  () => say('The update went without a failed request.'),
  (error: unknown) => {
    process.stderr.write(`\n✗ ${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  },
);
