import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildServer, type Config, createLogger, loadConfig } from '@urbanpilot/platform';
import { openServiceStack, type ServiceStack } from '@urbanpilot/testing';
import type { FastifyInstance } from 'fastify';
import { createLocalJWKSet, type JSONWebKeySet, jwtVerify } from 'jose';
import supertest from 'supertest';
import { createClient, identityModule } from './index';
import { isOwnIssuer, mountIssuer } from './mount-issuer';

const directory = mkdtempSync(join(tmpdir(), 'identity-issuer-'));
const configOf = (variables: Record<string, string>): Config =>
  loadConfig({}, { DATABASE_URL: 'postgres://none', DATA_DIR: directory, ...variables });

let stack: ServiceStack;
beforeAll(async () => {
  stack = await openServiceStack(identityModule);
});
afterAll(async () => {
  await stack.close();
  rmSync(directory, { recursive: true });
});

async function serve(config: Config): Promise<FastifyInstance> {
  const app = await buildServer(createLogger('silent', { pretty: false }));
  await app.register((scope) => mountIssuer(scope, { ...stack.context, config }), { prefix: '/identity' });
  await app.ready();
  return app;
}

describe('the issuer below /identity', () => {
  const config = configOf({ PUBLIC_URL: 'https://pilot.example.cn/base' });
  let app: FastifyInstance;
  beforeAll(async () => {
    app = await serve(config);
  });
  afterAll(() => app.close());
  const http = () => supertest(app.server);

  it('gives a registered client a token that the published keys verify', async () => {
    const { clientId, clientSecret } = await createClient(stack.context, {
      ...{ name: '市财政局资金系统', scopes: ['funding:read', 'regions:read'] },
      grants: [{ role: 'finance', reach: ['*'] }],
    });
    const answer = await http()
      .post('/identity/token')
      .auth(clientId, clientSecret)
      .type('form')
      .send({ grant_type: 'client_credentials', scope: 'funding:read' });
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({ token_type: 'Bearer', expires_in: 300, scope: 'funding:read' });
    expect(answer.headers).toMatchObject({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
    expect(answer.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
    const { body } = await http().get('/identity/jwks');
    const expected = { issuer: config.issuerUrl, audience: config.environment.TOKEN_AUDIENCE, typ: 'at+jwt' };
    const { payload } = await jwtVerify(answer.body.access_token, createLocalJWKSet(body as JSONWebKeySet), expected);
    expect(payload).toMatchObject({ sub: clientId, client_id: clientId, scope: 'funding:read' });
  });

  it('describes itself by its public address', async () => {
    for (const path of ['openid-configuration', 'oauth-authorization-server']) {
      const { body } = await http().get(`/identity/.well-known/${path}`);
      expect(body).toMatchObject({ issuer: config.issuerUrl, token_endpoint: `${config.issuerUrl}/token` });
    }
    expect((await http().head('/identity/.well-known/openid-configuration')).status).toBe(200);
  });

  it('keeps the key that encrypts its keys in a file of its own', async () => {
    await http().get('/identity/jwks');
    const file = join(directory, 'keys', 'key-encryption-key');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(Buffer.from(readFileSync(file, 'utf8'), 'base64')).toHaveLength(32);
  });

  it('refuses a wrong secret in the form that OAuth asks for', async () => {
    const answer = await http().post('/identity/token').auth('nobody', 'x').type('form').send({ grant_type: 'x' });
    expect([answer.status, answer.body.error]).toEqual([401, 'invalid_client']);
  });

  it.each([
    ['get', '/identity/token', 405],
    ['delete', '/identity/jwks', 405],
    ['get', '/identity/device', 404],
    ['put', '/identity/auth', 405],
  ] as const)('answers %s %s with a problem', async (method, path, status) => {
    const answer = await http()[method](path);
    expect(answer.status).toBe(status);
    expect(answer.headers['content-type']).toContain('application/problem+json');
  });
});

describe('mounting the issuer', () => {
  it('answers 503 while it cannot be made, and tries again at the next request', async () => {
    const app = await serve(configOf({}));
    const { dataSource } = stack.context.database;
    const { master } = dataSource.driver as unknown as { master: { query(): Promise<never> } };
    const error = Object.assign(new Error('away'), { code: 'ECONNREFUSED' });
    const away = jest.spyOn(master, 'query').mockRejectedValue(error);
    const refused = await app.inject({ url: '/identity/jwks' });
    away.mockRestore();
    expect([refused.statusCode, refused.headers['retry-after']]).toEqual([503, '2']);
    expect(refused.headers['content-type']).toContain('application/problem+json');
    const answer = await app.inject({ url: '/identity/jwks' });
    expect(answer.json()).toEqual({ keys: [expect.objectContaining({ kty: 'EC' })] });
    await app.close();
  });

  it('says in the log alone that its keys are not readable', async () => {
    const file = join(directory, 'keys', 'key-encryption-key');
    chmodSync(file, 0o644);
    const app = await serve(configOf({}));
    const answer = await app.inject({ url: '/identity/jwks' });
    chmodSync(file, 0o600);
    expect(answer.statusCode).toBe(500);
    expect(answer.body).not.toContain('key-encryption-key');
    await app.close();
  });

  it('is left out where another issuer is configured', async () => {
    const app = await serve(configOf({ ISSUER_URL: 'https://sso.example.cn/realms/city' }));
    expect((await app.inject({ url: '/identity/jwks' })).statusCode).toBe(404);
    await app.close();
  });

  it('tells its own address from one that only begins alike', () => {
    const own = (ISSUER_URL: string) => isOwnIssuer(configOf({ PUBLIC_URL: 'https://a.cn', ISSUER_URL }));
    expect(own('https://a.cn/identity')).toBe(true);
    expect(own('https://a.cn.evil.test/identity')).toBe(false);
  });
});
