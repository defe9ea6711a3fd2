import createClient, { type Client, type Middleware } from 'openapi-fetch';
import type { paths } from './generated/api';

export type ApiClient = Client<paths>;

/** Where and as whom a client calls. */
export interface ApiClientOptions {
  /** Origin of the installation, e.g. `http://127.0.0.1:8080`. */
  baseUrl: string;
  clientId: string;
  clientSecret: string;
  scopes: readonly string[];
}

/**
 * A client of the whole API, typed by the contract. It gets its token by client credentials, keeps it until shortly
 * before its end, and asks for a new one when it was refused.
 */
export function createApiClient(options: ApiClientOptions): ApiClient {
  const client = createClient<paths>({ baseUrl: options.baseUrl });
  let known: { token: string; until: number } | undefined;
  const withToken: Middleware = {
    async onRequest({ request }) {
      if (!known || known.until < Date.now()) known = await requestToken(options);
      request.headers.set('authorization', `Bearer ${known.token}`);
      return request;
    },
    async onResponse({ response }) {
      if (response.status === 401) known = undefined;
      return response;
    },
  };
  client.use(withToken);
  return client;
}

async function requestToken(options: ApiClientOptions): Promise<{ token: string; until: number }> {
  const credentials = Buffer.from(`${options.clientId}:${options.clientSecret}`).toString('base64');
  const response = await fetch(`${options.baseUrl}/identity/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${credentials}`, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ grant_type: 'client_credentials', scope: options.scopes.join(' ') }),
  });
  if (!response.ok) throw new Error(`No token for ${options.clientId}: ${response.status} ${await response.text()}`);
  const { access_token, expires_in } = (await response.json()) as { access_token: string; expires_in: number };
  return { token: access_token, until: Date.now() + (expires_in - 10) * 1000 };
}
