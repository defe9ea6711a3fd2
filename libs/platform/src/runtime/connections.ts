import type { Config, ServiceName } from '../config/config-schema';
import { databaseUrlOf } from '../database/connection';
import { SteadyClient } from '../database/steady-client';
import { queueConnections } from '../queue/postgres-backend';

const MIGRATION_CONNECTIONS = 5;

/**
 * Fails the start when the pools of this process could together ask for more connections than the server gives: better
 * now than under load.
 */
export async function checkConnectionLimits(config: Config, services: ServiceName[], workers: number): Promise<void> {
  // A pooler shares its connections among all that ask; its own limits count then.
  if (config.environment.DATABASE_POOLER === 'transaction') return;
  const needed = new Map<string, number>();
  for (const service of services) {
    const url = databaseUrlOf(config, service);
    const sealer = workers > 0 ? 1 : 0;
    needed.set(url, (needed.get(url) ?? MIGRATION_CONNECTIONS) + config.environment.DATABASE_POOL_MAX + sealer);
  }
  const [first] = needed.keys();
  if (!config.environment.REDIS_URL && first) needed.set(first, (needed.get(first) ?? 0) + queueConnections(workers));
  for (const [url, count] of needed) await checkLimit(url, count);
}

async function checkLimit(url: string, needed: number): Promise<void> {
  const client = new SteadyClient({ connectionString: url, connectionTimeoutMillis: 5_000 });
  await client.connect();
  try {
    const { rows } = await client.query<{ available: number }>(
      `SELECT current_setting('max_connections')::int - current_setting('superuser_reserved_connections')::int AS available`,
    );
    const available = rows[0]?.available ?? 0;
    if (needed > available) {
      throw new Error(
        `The pools of this process may hold ${needed} connections, but ${new URL(url).host} allows ${available}: lower DATABASE_POOL_MAX or raise max_connections`,
      );
    }
  } finally {
    await client.end();
  }
}
