import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROLES, type Role } from '@urbanpilot/contract';
import { SERVICE_NAMES } from '@urbanpilot/platform';
import { exchange } from './http';

/** Somebody who asks: a role over everything or over its own territories, or nobody. */
export interface FuzzCaller {
  name: string;
  role: Role | undefined;
  reach: 'whole' | 'own' | 'none';
  /** A bearer token that is valid for some minutes more; undefined for nobody. */
  token(): Promise<string | undefined>;
}

export interface Credentials {
  clientId: string;
  clientSecret: string;
}

export const SCOPES = SERVICE_NAMES.flatMap((service) =>
  ['read', 'write', 'operate'].map((verb) => `${service}:${verb}`),
);
const SPARE_MS = 60_000;

/** A caller with a client of its own. */
export function callerOf(
  baseUrl: string,
  { name, role, reach }: Pick<FuzzCaller, 'name' | 'role' | 'reach'>,
  credentials: Credentials,
): FuzzCaller {
  let current: { text: string; until: number } | undefined;
  return {
    name,
    role,
    reach,
    async token() {
      if (!current || current.until < Date.now() + SPARE_MS) current = await fetchToken(baseUrl, credentials);
      return current.text;
    },
  };
}

export const NOBODY: FuzzCaller = { name: 'nobody', role: undefined, reach: 'none', token: async () => undefined };

async function fetchToken(baseUrl: string, { clientId, clientSecret }: Credentials) {
  const answer = await exchange(baseUrl, {
    method: 'POST',
    path: '/identity/token',
    query: [],
    headers: {
      authorization: `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString('base64')}`,
      'content-type': 'application/x-www-form-urlencoded',
    },
    text: new URLSearchParams({ grant_type: 'client_credentials', scope: SCOPES.join(' ') }).toString(),
  });
  if (answer.status !== 200) throw new Error(`${clientId} got no token: ${answer.status} ${answer.body}`);
  const { access_token, expires_in } = JSON.parse(answer.body) as { access_token: string; expires_in: number };
  return { text: access_token, until: Date.now() + expires_in * 1000 };
}

/** The demonstration's clients: one per role over all territories, and a second office. */
export function wholeCallers(baseUrl: string, dataDir: string): FuzzCaller[] {
  const { clients } = JSON.parse(readFileSync(join(dataDir, 'demo-clients.json'), 'utf8')) as {
    clients: Credentials[];
  };
  return [...ROLES, 'office-verifier' as const].map((name) => {
    const credentials = clients.find(({ clientId }) => clientId === `demo-${name}`);
    if (!credentials) throw new Error(`There is no demonstration client ${name}`);
    const role = name === 'office-verifier' ? 'office' : name;
    return callerOf(baseUrl, { name, role, reach: 'whole' }, credentials);
  });
}
