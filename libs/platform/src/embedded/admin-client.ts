import { Client } from 'pg';
import { EMBEDDED_HOST } from './free-port';
import { ADMIN_USER } from './init-cluster';

/** The database that the services share; each has a schema in it. */
export const DATABASE_NAME = 'urbanpilot';

export interface AdminAddress {
  port: number;
  password: string;
}

export function adminUrl({ port, password }: AdminAddress): string {
  return `postgres://${ADMIN_USER}:${password}@${EMBEDDED_HOST}:${port}/${DATABASE_NAME}`;
}

/** Fails when nothing answers within two seconds or our password is not the server's. */
export async function withAdminClient<T>(address: AdminAddress, use: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({
    host: EMBEDDED_HOST,
    port: address.port,
    user: ADMIN_USER,
    password: address.password,
    database: 'postgres',
    ssl: false,
    connectionTimeoutMillis: 2000,
    application_name: 'urbanpilot embedded',
  });
  // A connection that breaks rejects the running call; without a listener it would end the process as well.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}

/** Looked for at every start: the process may have been killed between initdb and this. */
export async function ensureDatabase(address: AdminAddress): Promise<void> {
  await withAdminClient(address, async (client) => {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE_NAME]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE_NAME}`);
  });
}
