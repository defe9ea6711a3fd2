import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openStage, type Stage } from './stage';
import { runStorm, type StormResult } from './storm';

/** `make faults SEED=… KILLS=… QUEUE=redis|postgres ONLY='name,name'`: the full run; ends with 1 when something was lost, doubled or did not come back. */
async function main(): Promise<void> {
  const seed = Number(process.env.SEED || Date.now() % 1_000_000);
  const kills = Number(process.env.KILLS || 200);
  const queue = process.env.QUEUE === 'redis' ? 'redis' : 'postgres';
  const only = process.env.ONLY ? process.env.ONLY.split(',') : undefined;
  say(`Faults: seed ${seed}, ${kills} of them, queues in ${queue}`);
  const stage = await openStage(queue);
  try {
    const { breaches, backs } = await runStorm(stage, { seed, kills, say, ...(only && { only }) });
    for (const line of figuresOf(backs)) say(line);
    const { code, report } = await verifyStage(stage);
    say(report);
    if (code !== 0) breaches.push(`P23: verify ended with ${code}`);
    for (const breach of breaches) say(`✗ ${breach}`);
    say(breaches.length === 0 ? '✓ Nothing lost, nothing doubled' : `SEED=${seed}: ${breaches.length} breaches`);
    if (breaches.length > 0) keepLogs(stage);
    process.exitCode = breaches.length === 0 ? 0 : 1;
  } finally {
    await stage.close();
  }
}

/** How often each fault struck, and the longest time until all was back. */
function figuresOf(backs: StormResult['backs']): string[] {
  const names = [...new Set(backs.map(({ name }) => name))].sort();
  return names.map((name) => {
    const times = backs.filter((back) => back.name === name).map(({ ms }) => ms);
    return `${name}: ${times.length} times, back after ${Math.max(...times)} ms at most`;
  });
}

/** What `make verify` says of the installation while it runs. */
function verifyStage({ dataDir, databaseUrl }: Stage): Promise<{ code: number; report: string }> {
  const program = join(__dirname, '../../../../services/dist/main.js');
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, DATA_DIR: dataDir, DATABASE_URL: databaseUrl };
  return new Promise((resolve) => {
    execFile(process.execPath, [program, 'verify'], { env }, (error, stdout) =>
      resolve({ code: error ? Number(error.code) : 0, report: stdout }),
    );
  });
}

/** The last words of each process, for whoever looks into a failure. */
function keepLogs(stage: Stage): void {
  mkdirSync('.reports/faults', { recursive: true });
  for (const part of stage.parts) writeFileSync(`.reports/faults/${part.name}.log`, part.output());
  say('The processes’ logs are in .reports/faults/');
}

function say(line: string): void {
  process.stdout.write(`${new Date().toISOString().slice(11, 19)} ${line}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`\n✗ ${error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(1);
});
