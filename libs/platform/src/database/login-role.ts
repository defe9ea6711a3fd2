import type { ServiceName } from '../config/config-schema';
import { sessionSettings } from './connection';
import { rolesOf } from './roles';
import { withClient } from './with-client';

/**
 * Gives the role that signs in for a service the defaults that a pooler would not let the program ask for. A role may
 * change its own defaults, so no administrator is needed.
 *
 * @throws Error when the URL signs in as another role than the service's application role.
 */
export async function settleLoginRole(url: string, service: ServiceName): Promise<void> {
  await withClient(url, async (client) => {
    const { rows } = await client.query<{ name: string; database: string }>(
      'SELECT current_user AS name, quote_ident(current_database()) AS database',
    );
    const expected = rolesOf(service).application;
    if (rows[0]?.name !== expected)
      throw new Error(`The URL of ${service} signs in as ${rows[0]?.name}, not ${expected}`);
    for (const [name, value] of Object.entries(sessionSettings(service))) {
      await client.query(`ALTER ROLE CURRENT_USER IN DATABASE ${rows[0].database} SET ${name} = '${value}'`);
    }
  });
}
