import type { Client } from 'pg';

/** What must be equal between a database and its restored copy. */
export interface Fingerprint {
  tables: Record<string, { rows: number; hash: string }>;
  sequences: unknown[];
  policies: unknown[];
  roles: unknown[];
}

/** Row counts and hashes of every table, the state of sequences, policies, and roles with their memberships. */
export async function fingerprintOf(client: Client): Promise<Fingerprint> {
  const { rows: tables } = await client.query<{ name: string }>(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
      WHERE schemaname NOT IN ('pg_catalog', 'information_schema') ORDER BY 1`,
  );
  const fingerprint: Fingerprint = { tables: {}, sequences: [], policies: [], roles: [] };
  for (const { name } of tables) {
    const { rows } = await client.query<{ rows: number; hash: string }>(
      `SELECT count(*)::int AS rows, md5(coalesce(string_agg(t::text, E'\\n' ORDER BY t::text), '')) AS hash FROM ${name} t`,
    );
    if (rows[0]) fingerprint.tables[name] = rows[0];
  }
  const all = async (sql: string) => (await client.query(sql)).rows as unknown[];
  fingerprint.sequences = await all('SELECT schemaname, sequencename, last_value FROM pg_sequences ORDER BY 1, 2');
  fingerprint.policies = await all('SELECT * FROM pg_policies ORDER BY schemaname, tablename, policyname');
  fingerprint.roles = await all(`SELECT rolname, rolsuper, rolcanlogin, rolbypassrls,
    ARRAY(SELECT m.roleid::regrole::text FROM pg_auth_members m WHERE m.member = r.oid ORDER BY 1) AS member_of
    FROM pg_roles r ORDER BY 1`);
  return fingerprint;
}
