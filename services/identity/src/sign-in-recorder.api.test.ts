import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildServer, createLogger, loadConfig } from '@urbanpilot/platform';
import { openServiceStack, type ServiceStack, until } from '@urbanpilot/testing';
import type { FastifyInstance } from 'fastify';
import supertest from 'supertest';
import { createClient, identityModule } from './index';
import { mountIssuer } from './mount-issuer';

describe('sign-ins', () => {
  const directory = mkdtempSync(join(tmpdir(), 'identity-sign-ins-'));
  let stack: ServiceStack;
  let app: FastifyInstance;
  let client: { clientId: string; clientSecret: string };
  beforeAll(async () => {
    stack = await openServiceStack(identityModule);
    const config = loadConfig({}, { DATABASE_URL: 'postgres://none', DATA_DIR: directory });
    app = await buildServer(createLogger('silent', { pretty: false }));
    await app.register((scope) => mountIssuer(scope, { ...stack.context, config }), { prefix: '/identity' });
    await app.ready();
    client = await createClient(stack.context, { name: '资金系统', scopes: ['funding:read'], grants: [] });
  });
  afterAll(async () => {
    await app.close();
    await stack.close();
    rmSync(directory, { recursive: true });
  });

  const signIn = (id: string, secret: string, body: Record<string, string> = {}) =>
    supertest(app.server)
      .post('/identity/token')
      .auth(id, secret)
      .type('form')
      .send({ grant_type: 'client_credentials', scope: 'funding:read', ...body });
  const recorded = async (subject: string, action: string) => {
    const rows = await stack.context.database.reader('*').rows<{ detail: Record<string, unknown> }>(
      `SELECT record::json->'detail' AS detail FROM audit_log
       WHERE action = $2 AND actor LIKE '%|' || $1 ORDER BY id`,
      [subject, action],
    );
    return rows.map(({ detail }) => detail);
  };

  it('P22: each token that leaves has a record of its own', async () => {
    for (let n = 0; n < 3; n += 1) expect((await signIn(client.clientId, client.clientSecret)).status).toBe(200);
    const rows = await recorded(client.clientId, 'sign-in.granted');
    expect(rows).toHaveLength(3);
    expect(rows[0]).toMatchObject({ grantType: 'client_credentials', scope: 'funding:read' });
  });

  it('P22: a wrong secret and a scope that was not given are recorded for their client', async () => {
    expect((await signIn(client.clientId, 'wrong')).status).toBe(401);
    expect((await signIn(client.clientId, client.clientSecret, { scope: 'regions:write' })).status).toBe(400);
    const rows = await until(async () => {
      const found = await recorded(client.clientId, 'sign-in.refused');
      return found.length === 2 ? found : undefined;
    });
    expect(rows.map(({ error, count }) => [error, count])).toEqual([
      ['invalid_client', 1],
      ['invalid_scope', 1],
    ]);
  });

  it('P22: guesses of client names are counted as one', async () => {
    for (let n = 0; n < 10; n += 1) expect((await signIn(`guess-${n}`, 'x')).status).toBe(401);
    await until(async () => (await recorded('unknown-client', 'sign-in.refused')).length > 0);
    await app.close();
    const counts = (await recorded('unknown-client', 'sign-in.refused')).map(({ count }) => Number(count));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(10);
    expect(counts.length).toBeLessThanOrEqual(2);
  });
});

describe('a sign-in that cannot be recorded', () => {
  it('P22: no record, no token', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'identity-sign-ins-'));
    const stack = await openServiceStack(identityModule);
    const config = loadConfig({}, { DATABASE_URL: 'postgres://none', DATA_DIR: directory });
    const app = await buildServer(createLogger('silent', { pretty: false }));
    const refusing = () => Promise.reject(new Error('the audit log is away'));
    const context = { ...stack.context, config, transaction: refusing };
    await app.register((scope) => mountIssuer(scope, context), { prefix: '/identity' });
    await app.ready();
    const client = await createClient(stack.context, { name: '资金系统', scopes: ['funding:read'], grants: [] });
    const answer = await supertest(app.server)
      .post('/identity/token')
      .auth(client.clientId, client.clientSecret)
      .type('form')
      .send({ grant_type: 'client_credentials', scope: 'funding:read' });
    expect([answer.status, answer.body.error]).toEqual([503, 'temporarily_unavailable']);
    expect(answer.body.access_token).toBeUndefined();
    await app.close();
    await stack.close();
    rmSync(directory, { recursive: true });
  });
});
