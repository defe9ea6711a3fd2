import type { Client } from 'pg';

/** The service that is told of a grant, and its role. */
export interface Grant {
  service: 'regions' | 'evaluation';
  role: 'pilot' | 'office';
}

const PILOT: Grant = { service: 'regions', role: 'pilot' };

/** Gives a caller a role over these territories (`*`: all), as identity's event would have. */
export async function grantRole(
  client: Client,
  { issuer, subject, reach }: { issuer: string; subject: string; reach: string[] },
  { service, role }: Grant = PILOT,
): Promise<void> {
  await client.query(
    `INSERT INTO ${service}.access_grant (id, issuer, subject, role, reach, valid_from, version)
     VALUES (uuidv7(), $1, $2, $3, $4, now() - interval '1 day', 1)`,
    [issuer, subject, role, reach],
  );
}
