import { Client } from 'pg';
import type { ServiceName } from '../config/config-schema';

/**
 * Roles of one service: the owner runs migrations, the application role owns nothing and works under row-level security,
 * the sealer alone may seal audit rows.
 */
export function rolesOf(service: ServiceName): { owner: string; application: string; sealer: string } {
  return {
    owner: `urbanpilot_${service}_owner`,
    application: `urbanpilot_${service}_app`,
    sealer: `urbanpilot_${service}_sealer`,
  };
}

/**
 * Creates roles and schema of a service where they are missing. Runs as the login role of the URL, which must be allowed
 * to create roles and schemas; where a database administrator has made them beforehand, nothing is done.
 */
export async function ensureRolesAndSchema(url: string, service: ServiceName): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('BEGIN');
    await client.query("SELECT pg_advisory_xact_lock(hashtext('urbanpilot-roles'))");
    await createMissing(client, service);
    await client.query('COMMIT');
  } finally {
    await client.end();
  }
}

/**
 * Makes the signed-in role a member that may act as `role`. Whoever creates a role without being a superuser is since
 * PostgreSQL 16 a member that may only administer it: being a member is not enough to ask for.
 */
export async function grantToSelf(client: Client, role: string): Promise<void> {
  if ((await mayActAs(client, [role])) === 0) await client.query(`GRANT ${role} TO CURRENT_USER`);
}

/** As how many of these roles, of those that there are, the signed-in role may act. */
export async function mayActAs(client: Client, roles: readonly string[]): Promise<number> {
  const { rows } = await client.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM pg_roles WHERE rolname = ANY ($1) AND pg_has_role(oid, 'USAGE') AND
       pg_has_role(oid, CASE WHEN current_setting('server_version_num')::int >= 160000 THEN 'SET' ELSE 'MEMBER' END)`,
    [roles],
  );
  return rows[0]?.count ?? 0;
}

async function createMissing(client: Client, service: ServiceName): Promise<void> {
  const { owner, application, sealer } = rolesOf(service);
  for (const role of [owner, application, sealer]) {
    const { rowCount } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role]);
    if (rowCount === 0) await client.query(`CREATE ROLE ${role} NOLOGIN NOSUPERUSER NOBYPASSRLS`);
    await grantToSelf(client, role);
  }
  const { rowCount } = await client.query('SELECT 1 FROM pg_namespace WHERE nspname = $1', [service]);
  if (rowCount === 0) {
    await client.query(`CREATE SCHEMA ${service} AUTHORIZATION ${owner}`);
    await client.query(`GRANT USAGE ON SCHEMA ${service} TO ${application}`);
    await client.query(
      `ALTER DEFAULT PRIVILEGES FOR ROLE ${owner} IN SCHEMA ${service}
         GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${application}`,
    );
    await client.query(
      `ALTER DEFAULT PRIVILEGES FOR ROLE ${owner} IN SCHEMA ${service} GRANT USAGE ON SEQUENCES TO ${application}`,
    );
  }
}
