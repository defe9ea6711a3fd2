import { type ApiClient, createApiClient, must } from '@urbanpilot/contract/client';
import type { YearWorld } from './world';

const SCOPES = ['regions:read', 'regions:write'] as const;

/** Somebody with an access of his own, and no rights yet. */
export interface Person {
  subject: string;
  api: ApiClient;
}

export async function aPerson({ as, baseUrl, mark }: YearWorld, name: string): Promise<Person> {
  const issued = await must(
    as('office').POST('/identity/v1/clients', { body: { name: `${name} ${mark}`, scopes: [...SCOPES] } }),
  );
  const credentials = { clientId: issued.id, clientSecret: issued.clientSecret ?? '' };
  return { subject: issued.id, api: createApiClient({ baseUrl, ...credentials, scopes: [...SCOPES] }) };
}
