import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startInstallation } from '@urbanpilot/testing';
import { fuzz } from './fuzz';
import { toText } from './report';
import { openWorld } from './world';

/** `make fuzz N=20000 SEED=1`: ends with 1 when something was found. */
async function main(): Promise<void> {
  const requests = Number(process.env.N || 20_000);
  const seed = Number(process.env.SEED || Date.now() % 1_000_000);
  const from = Date.now();
  say(`Fuzz: ${requests} requests, SEED=${seed}`);
  const contract = JSON.parse(readFileSync(join(__dirname, '../../../openapi/urbanpilot.json'), 'utf8'));
  const installation = await startInstallation({ shape: 'all' });
  try {
    const world = await openWorld(installation);
    const report = await fuzz(world, { requests, seed, contract, say });
    await world.rows.close();
    for (const finding of report.findings) say(toText(finding));
    for (const line of report.byStatus()) say(`  ${line}`);
    say(`Without success: ${report.neverSucceeded().join(', ') || 'none'}`);
    say(`SEED=${seed}: ${report.line()} in ${Math.round((Date.now() - from) / 1000)} s`);
    process.exitCode = report.findings.length === 0 ? 0 : 1;
  } finally {
    await installation.close();
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`\n✗ ${error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(1);
});
