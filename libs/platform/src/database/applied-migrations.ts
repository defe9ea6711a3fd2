import type { Client } from 'pg';
import type { ServiceName } from '../config/config-schema';
import { withClient } from './with-client';

/** Names of the applied migrations; none when the table, the schema or the right to it is not there yet. */
export function appliedMigrations(url: string, service: ServiceName): Promise<string[]> {
  return withClient(url, (client) => askForMigrations(client, service));
}

/** The same on a connection that is there. */
export async function askForMigrations(client: Client, service: ServiceName): Promise<string[]> {
  try {
    const { rows } = await client.query<{ name: string }>(`SELECT name FROM ${service}.schema_migration ORDER BY id`);
    return rows.map(({ name }) => name);
  } catch (error) {
    if (['42P01', '3F000', '42501'].includes((error as { code?: string }).code ?? '')) return [];
    throw error;
  }
}
