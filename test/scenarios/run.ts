import { type Installation, startInstallation } from '@urbanpilot/testing';
import { walkYear } from '../regions-year/year';
import { cycle } from './cycle';

const SCENARIOS: Record<string, (installation: Installation, say: (line: string) => void) => Promise<void>> = {
  cycle,
  regions: walkYear,
};

/**
 * Walks a scenario on a server of its own: free port, temporary data, cleaned up afterwards. SHAPE=split runs every target
 * in a process of its own, REDIS_URL puts the queues into Redis.
 */
async function main(): Promise<void> {
  const name = process.argv[2] ?? 'cycle';
  const scenario = SCENARIOS[name];
  if (!scenario) throw new Error(`There is no scenario ${name}; there are: ${Object.keys(SCENARIOS).join(', ')}`);
  const shape = process.env.SHAPE === 'split' ? 'split' : 'all';
  say(`场景 ${name}：启动（${shape}）…`);
  const installation = await startInstallation({ shape, redisUrl: process.env.REDIS_URL });
  try {
    await scenario(installation, say);
  } catch (error) {
    for (const { output } of installation.processes) process.stderr.write(output().split('\n').slice(-30).join('\n'));
    throw error;
  } finally {
    await installation.close();
  }
  say(`场景 ${name}：通过`);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`\n✗ ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
