import { join } from 'node:path';
import { ROLES } from '@urbanpilot/contract';
import { seedDemoClients } from '@urbanpilot/identity';
import type { Config, Program } from '@urbanpilot/platform';

/**
 * Makes the demonstration's clients, one per role with reach over everything, and keeps their random secrets in the data
 * directory (mode 0600). Can be repeated: what is there stays.
 */
export async function seedDemonstration(config: Config, program: Program): Promise<void> {
  const identity = program.services.find(({ module }) => module.name === 'identity');
  if (!identity) return;
  await seedDemoClients(identity.context, {
    file: join(config.environment.DATA_DIR, 'demo-clients.json'),
    clients: ROLES.map((role) => ({ clientId: `demo-${role}`, name: `demonstration ${role}`, role, reach: ['*'] })),
  });
}
