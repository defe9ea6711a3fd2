import { createSecretKey, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, get, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';
import { generateClientSecret, hashClientSecret } from './client-secret';
import { createIssuer, type IssuerOptions } from './issuer';
import { type IssuerTestDatabase, openIssuerTestDatabase } from './issuer-test-database';

const RESOURCE = 'urn:urbanpilot:api';
const SCOPES = ['regions:read', 'regions:write', 'funding:read'];
const keyEncryptionKey = createSecretKey(randomBytes(32));
const secret = generateClientSecret();
const logged: { level: string; details: object }[] = [];
const printed: unknown[] = [];
const toLog = (level: string) => (details: object) => void logged.push({ level, details });
const log = { error: toLog('error'), warn: toLog('warn'), info: toLog('info'), debug: toLog('debug') };

let database: IssuerTestDatabase;
let server: Server;
let base: string;
let options: IssuerOptions;
let failing: Error | undefined;

/** The server must have its port before the issuer knows its own address. */
async function startIssuer(): Promise<void> {
  server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/identity`;
  options = {
    ...{ issuerUrl: base, keyEncryptionKey, scopes: SCOPES, resource: RESOURCE, accessTokenSeconds: 300 },
    ...{ allowHttp: true, log, isOutage: (error: unknown) => error instanceof Error && error.message === 'away' },
    signIn: {
      ...{ findPerson: async () => undefined, signedOut: async () => undefined },
      ...{ cookieKey: 'cookies', idleSeconds: 1_800, sessionSeconds: 43_200 },
    },
    sql: { query: (text, values) => (failing ? Promise.reject(failing) : database.sql.query(text, values)) },
  };
  const { callback } = await createIssuer(options);
  server.on('request', callback);
}

async function addClient(id: string, scopes: string[], state = 'active'): Promise<void> {
  await database.pool.query('INSERT INTO client (id, name, secret_hash, scopes, state) VALUES ($1, $1, $2, $3, $4)', [
    id,
    await hashClientSecret(secret),
    scopes,
    state,
  ]);
}

interface TokenAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Record<string, string>;
}

/** Asks as most systems do: secret in the Basic header, parameters in a form. */
async function askToken(
  form: Record<string, string>,
  { id = 'reader', password = secret, headers = {} as Record<string, string> } = {},
): Promise<TokenAnswer> {
  const authorization = `Basic ${Buffer.from(`${id}:${password}`).toString('base64')}`;
  const body = new URLSearchParams({ grant_type: 'client_credentials', ...form });
  const answer = await fetch(`${base}/token`, { method: 'POST', headers: { authorization, ...headers }, body });
  return { status: answer.status, headers: answer.headers, body: (await answer.json()) as Record<string, string> };
}

/** fetch sets the Host header itself. */
async function getFromOtherHost(url: string): Promise<object> {
  const sent = get(url, { headers: { host: 'evil.test' } });
  const [answer] = (await once(sent, 'response')) as [IncomingMessage];
  return JSON.parse(await text(answer)) as object;
}

beforeAll(async () => {
  for (const method of ['log', 'info', 'warn', 'error'] as const) {
    jest.spyOn(console, method).mockImplementation((...parts) => void printed.push(parts));
  }
  database = await openIssuerTestDatabase();
  await startIssuer();
  await addClient('reader', ['regions:read', 'funding:read']);
  await addClient('closed', ['regions:read'], 'disabled');
  await addClient('scopeless', []);
  await addClient('outdated', ['regions:read', 'scope:of-an-older-version']);
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await database.close();
});
afterEach(() => {
  failing = undefined;
});

describe('a token', () => {
  it('is issued by RFC 9068 and verifies against the published keys', async () => {
    const { status, headers, body } = await askToken({ scope: 'regions:read' });
    expect(status).toBe(200);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(body).toEqual({
      ...{ access_token: expect.any(String), token_type: 'Bearer' },
      ...{ expires_in: 300, scope: 'regions:read' },
    });
    const keys = createRemoteJWKSet(new URL(`${base}/jwks`));
    const expected = { issuer: base, audience: RESOURCE, typ: 'at+jwt', algorithms: ['ES256'] };
    const { payload } = await jwtVerify(body.access_token ?? '', keys, expected);
    expect(payload).toEqual({
      ...{ iss: base, aud: RESOURCE, sub: 'reader', client_id: 'reader', scope: 'regions:read' },
      ...{ jti: expect.any(String), iat: expect.any(Number), exp: (payload.iat ?? 0) + 300 },
    });
  });

  it('is also given for a secret in the form, and for the resource by name', async () => {
    const form = { client_id: 'reader', client_secret: secret, scope: 'funding:read', resource: RESOURCE };
    const body = new URLSearchParams({ grant_type: 'client_credentials', ...form });
    const answer = await fetch(`${base}/token`, { method: 'POST', body });
    expect(answer.status).toBe(200);
  });

  it('carries no scope when none was asked for', async () => {
    const { body } = await askToken({});
    expect(decodeJwt(body.access_token ?? '')).not.toHaveProperty('scope');
  });

  it('leaves nothing in the database', async () => {
    await askToken({ scope: 'regions:read' });
    expect((await database.pool.query('SELECT id FROM oidc_payload')).rowCount).toBe(0);
  });

  it('is still given to a client that holds a scope which no longer exists', async () => {
    expect((await askToken({ scope: 'regions:read' }, { id: 'outdated' })).status).toBe(200);
    expect((await askToken({ scope: 'scope:of-an-older-version' }, { id: 'outdated' })).body.error).toBe(
      'invalid_scope',
    );
  });

  it('verifies with the keys of an issuer that was started again', async () => {
    const again = await createIssuer(options);
    const { keys } = (await (await fetch(`${base}/jwks`)).json()) as { keys: object[] };
    expect(keys).toEqual([expect.objectContaining({ kid: again.publicJwks.keys[0]?.kid })]);
    expect(keys[0]).not.toHaveProperty('d');
  });
});

describe('a request for a token is refused', () => {
  const scope = 'regions:read';

  it.each([
    ['a wrong secret', { scope }, { password: generateClientSecret() }, 401, 'invalid_client'],
    ['the hash as secret', { scope }, { password: 'scrypt%24ln%3D14' }, 401, 'invalid_client'],
    ['an unknown client', { scope }, { id: 'nobody' }, 401, 'invalid_client'],
    ['a disabled client', { scope }, { id: 'closed' }, 401, 'invalid_client'],
    ['a client id the database cannot hold', { scope }, { id: '\u5f20%00' }, 400, 'invalid_request'],
    ['a scope that does not exist', { scope: 'unknown:read' }, {}, 400, 'invalid_scope'],
    ['a scope that is not registered for the client', { scope: 'regions:write' }, {}, 400, 'invalid_scope'],
    ['any scope when none is registered', { scope }, { id: 'scopeless' }, 400, 'invalid_scope'],
    ['another resource', { scope, resource: 'urn:other' }, {}, 400, 'invalid_target'],
    ['another grant', { grant_type: 'password', username: 'x' }, {}, 400, 'unsupported_grant_type'],
    ['a grant that is not the client’s', { grant_type: 'authorization_code', code: 'x' }, {}, 400, 'invalid_request'],
    ['two ways to authenticate', { client_secret: secret }, {}, 400, 'invalid_request'],
    ['a browser of another origin', { scope }, { headers: { origin: 'https://evil.test' } }, 400, 'invalid_request'],
  ])('for %s', async (_, form, caller, status, error) => {
    const answer = await askToken(form, caller);
    expect(answer.body).toEqual(expect.objectContaining({ error }));
    expect(answer.status).toBe(status);
    expect(answer.body).not.toHaveProperty('access_token');
  });

  it('alike for wrong secret, unknown and disabled clients', async () => {
    const wrong = await askToken({ scope }, { password: 'wrong' });
    expect(wrong.headers.get('www-authenticate')).toContain('Basic realm=');
    expect((await askToken({ scope }, { id: 'nobody' })).body).toEqual(wrong.body);
    expect((await askToken({ scope }, { id: 'closed' })).body).toEqual(wrong.body);
  });

  it('at once after the client was disabled', async () => {
    await addClient('leaving', [scope]);
    expect((await askToken({ scope }, { id: 'leaving' })).status).toBe(200);
    await database.pool.query(`UPDATE client SET state = 'disabled', version = version + 1 WHERE id = 'leaving'`);
    expect((await askToken({ scope }, { id: 'leaving' })).body.error).toBe('invalid_client');
  });

  it('as JSON also when the caller prefers HTML', async () => {
    const html = await askToken({ scope: 'unknown' }, { headers: { accept: 'text/html' } });
    expect(html.headers.get('content-type')).toContain('application/json');
    expect(html.body.error).toBe('invalid_scope');
  });

  it.each(['GET', 'PUT', 'DELETE', 'HEAD'])('when it is a %s', async (method) => {
    const answer = await fetch(`${base}/token`, { method });
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'POST, OPTIONS']);
  });

  it.each([
    ['application/json', 'identity'],
    ['application/x-www-form-urlencoded; charset=gbk', 'identity'],
    ['application/x-www-form-urlencoded', 'gzip'],
  ])('when the body is %s in %s', async (type, encoding) => {
    const headers = { 'content-type': type, 'content-encoding': encoding };
    const answer = await fetch(`${base}/token`, { method: 'POST', headers, body: 'grant_type=client_credentials' });
    expect([answer.status, await answer.json()]).toEqual([415, expect.objectContaining({ error: 'invalid_request' })]);
  });

  it('when the body is large', async () => {
    expect((await askToken({ scope: 'a'.repeat(2_000_000) })).status).toBe(400);
  });

  it('when the database fails: logged in full, answered without a word of it', async () => {
    failing = new Error('relation client is on fire');
    const broken = await askToken({ scope });
    expect([broken.status, broken.body.error]).toEqual([500, 'server_error']);
    expect(JSON.stringify(broken.body)).not.toContain('fire');
    expect(logged).toContainEqual({ level: 'error', details: expect.objectContaining({ err: failing }) });
    failing = new Error('away');
    const away = await askToken({ scope });
    expect([away.status, away.headers.get('retry-after')]).toEqual([503, '5']);
    expect(logged).toContainEqual({ level: 'warn', details: expect.objectContaining({ err: failing }) });
  });
});

describe('the issuer', () => {
  it('describes itself by its own address, whatever host was asked for', async () => {
    for (const path of ['openid-configuration', 'oauth-authorization-server']) {
      const document = await getFromOtherHost(`${base}/.well-known/${path}`);
      expect(document).toMatchObject({ issuer: base, jwks_uri: `${base}/jwks`, token_endpoint: `${base}/token` });
      expect(document).toMatchObject({
        grant_types_supported: ['authorization_code', 'refresh_token', 'client_credentials'],
        token_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post', 'none'],
        scopes_supported: ['openid', 'profile', ...SCOPES],
        ...{ response_types_supported: ['code'], code_challenge_methods_supported: ['S256'] },
        ...{ authorization_endpoint: `${base}/auth`, userinfo_endpoint: `${base}/userinfo` },
      });
    }
  });

  it.each(['/auth/a/b', '/reg', '/me', '/session', '/request', '/Token', '/interaction/x', '/'])(
    'has nothing at %s',
    async (path) => {
      expect((await fetch(`${base}${path}`)).status).toBe(404);
    },
  );

  it('refuses plain HTTP unless allowed, and an address that ends with a slash', async () => {
    await expect(createIssuer({ ...options, allowHttp: false })).rejects.toThrow('must use https');
    await expect(createIssuer({ ...options, issuerUrl: `${base}/` })).rejects.toThrow('slash');
  });

  it('wrote nothing to the console, and no secret to the log', () => {
    expect(printed).toEqual([]);
    expect(JSON.stringify(logged)).not.toContain(secret);
  });
});
