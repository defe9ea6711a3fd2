import type { PageRequest, Queryable } from '@urbanpilot/platform';
import type { Client } from './client';

const COLUMNS = `id, name, kind, redirect_uris AS "redirectUris",
  post_logout_redirect_uris AS "postLogoutRedirectUris", scopes, state, version, created_at AS "createdAt"`;

/** The client of that id, without the hash of its secret. */
export async function findClient(reader: Queryable, id: string): Promise<Client | undefined> {
  const [client] = await reader.rows<Client>(`SELECT ${COLUMNS} FROM client WHERE id = $1`, [id]);
  return client;
}

/** One page of clients by id, and one row more when there is a next page. */
export async function listClients(reader: Queryable, page: PageRequest): Promise<Client[]> {
  return reader.rows<Client>(`SELECT ${COLUMNS} FROM client WHERE id > $1 ORDER BY id LIMIT $2`, [
    page.after?.[0] ?? '',
    page.limit + 1,
  ]);
}
