import { join } from 'node:path';
import { ROLES } from '@urbanpilot/contract';
import { createApiClient } from '@urbanpilot/contract/client';
import { SCOPES, seedDemoAccounts, seedDemoClients } from '@urbanpilot/identity';
import { type Config, type Program, SERVICE_NAMES } from '@urbanpilot/platform';
import { seedProgramme } from '@urbanpilot/seed';

const GRANT_MS = 30_000;

/** One client per role, and a second one of the office, because some duties need two persons. */
const CLIENTS = [...ROLES.map((role) => ({ id: role, role })), { id: 'office-verifier', role: 'office' as const }].map(
  ({ id, role }) => ({ clientId: `demo-${id}`, name: `demonstration ${id}`, role, reach: ['*'] }),
);

/**
 * Makes the demonstration's clients, one per role with reach over everything, and keeps their random secrets in the data
 * directory (mode 0600). With `--seed=demo`, where this process serves everything, it then sets up the demonstration programme through the
 * API and shows how far it is. Can be repeated: what is there stays.
 */
export async function seedDemonstration(config: Config, program: Program): Promise<void> {
  const identity = program.services.find(({ module }) => module.name === 'identity');
  if (!identity) return;
  const { clients } = await seedDemoClients(identity.context, {
    file: join(config.environment.DATA_DIR, 'demo-clients.json'),
    clients: CLIENTS,
  });
  if (config.seed === 'demo') {
    await seedDemoAccounts(identity.context, {
      file: join(config.environment.DATA_DIR, 'demo-accounts.json'),
      accounts: ROLES.map((role) => ({ name: `demo.${role}`, displayName: `演示 ${role}`, role })),
    });
  }
  const office = clients.find(({ role }) => role === 'office');
  if (config.seed !== 'demo' || !office || program.services.length < SERVICE_NAMES.length) return;
  await untilGranted(program, `demo-office`);
  const api = createApiClient({ baseUrl: config.publicUrl, ...office, scopes: SCOPES });
  const show = progressLine();
  await seedProgramme(api, { progress: show.update });
  show.end();
}

/** Grants travel by event; wait until every service knows that of the office. */
async function untilGranted(program: Program, subject: string): Promise<void> {
  const deadline = Date.now() + GRANT_MS;
  for (const { context } of program.services) {
    while ((await context.database.reader('*').rows(GRANT, [subject])).length === 0) {
      if (Date.now() > deadline) throw new Error(`The grant of ${subject} did not reach ${context.service}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    context.grants.clear();
  }
}

const GRANT = 'SELECT 1 AS one FROM access_grant WHERE subject = $1';

/** One line that is written over on a terminal; elsewhere only its ends of each kind of thing. */
function progressLine(): { update(message: string): void; end(): void } {
  const terminal = process.stdout.isTTY === true;
  let last = '';
  const kindOf = (message: string) => message.split(' ')[0] ?? '';
  return {
    update(message) {
      if (terminal) process.stdout.write(`\r\u001b[K  示范数据 Demonstration data: ${message}`);
      else if (last !== '' && kindOf(last) !== kindOf(message))
        process.stdout.write(`  示范数据 Demonstration data: ${last}\n`);
      last = message;
    },
    end() {
      process.stdout.write(terminal ? '\n' : `  示范数据 Demonstration data: ${last}\n`);
    },
  };
}
