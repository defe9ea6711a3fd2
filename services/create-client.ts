import { ROLES, type Role } from '@urbanpilot/contract';
import { createClient, identityModule, SCOPES } from '@urbanpilot/identity';
import { type Config, ConfigError, type Logger } from '@urbanpilot/platform';
import { withModule } from './with-module';

/**
 * Makes a client with one grant from the command line: the first one of an installation, before anybody could ask the
 * API for one. Prints the secret once; it is not stored.
 */
export async function createFirstClient(
  config: Config,
  log: Logger,
  values: { name?: string; role?: string; reach?: string },
): Promise<void> {
  const { name, role, reach } = checked(values);
  await withModule(config, log, identityModule, async (context) => {
    const client = await createClient(context, { name, scopes: SCOPES, grants: [{ role, reach }] });
    process.stdout.write(`${JSON.stringify(client, null, 2)}\n`);
  });
}

function checked(values: { name?: string; role?: string; reach?: string }): {
  name: string;
  role: Role;
  reach: string[];
} {
  const problems: string[] = [];
  if (!values.name) problems.push('--name: is missing');
  if (!ROLES.includes(values.role as Role))
    problems.push(`--role: "${values.role ?? ''}" is none of ${ROLES.join(', ')}`);
  const reach = (values.reach ?? '').split(',').filter(Boolean);
  if (reach.length === 0) problems.push("--reach: is missing; '*' or territory ids joined by commas");
  if (problems.length > 0) throw new ConfigError(problems);
  return { name: values.name ?? '', role: values.role as Role, reach };
}
