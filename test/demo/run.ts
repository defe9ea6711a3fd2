import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { seedProgramme } from '@urbanpilot/seed';
import { clientOf, type DemoClientName } from '@urbanpilot/testing';
import { walkCycle } from '../cycle/cycle';

/**
 * Drives the yearly cycle against the running server and tells step by step what happens. Can be run again at any time:
 * each run makes its own task, round, fund and case.
 */
async function main(): Promise<void> {
  const dataDir = process.env.DATA_DIR || '.data';
  const baseUrl = addressOf(dataDir);
  const clients = new Map<DemoClientName, ReturnType<typeof clientOf>>();
  const as = (name: DemoClientName) => {
    const client = clients.get(name) ?? clientOf(baseUrl, dataDir, name);
    clients.set(name, client);
    return client;
  };
  say(`Urbanpilot ${baseUrl}`);
  const programme = await seedProgramme(as('office'));
  say(`试点「${programme.name}」，${programme.territories.size} 个地区`);
  await walkCycle({ as, programme, mark: Date.now().toString(36), say });
  say('全年闭环已走通。The cycle is complete.');
}

/** The server's address: HOST and PORT when they are set, else what the running server has noted. */
function addressOf(dataDir: string): string {
  const { HOST, PORT } = process.env;
  if (HOST || PORT) return `http://${HOST || '127.0.0.1'}:${PORT || '8080'}`;
  const file = join(dataDir, 'address');
  if (!existsSync(file)) throw new Error('No server is running here: start one with `make run` in another terminal');
  return readFileSync(file, 'utf8').trim();
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

main().catch((error: unknown) => {
  const { message, cause } = error as Error;
  process.stderr.write(`\n✗ ${message}${cause instanceof Error ? `: ${cause.message}` : ''}\n`);
  process.exit(1);
});
