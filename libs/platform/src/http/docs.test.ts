import { createLogger } from '../logging/logger';
import type { ServiceModule } from '../runtime/service-module';
import { serveDocs } from './docs';
import { buildServer } from './server';

const modules = [
  { name: 'regions', title: '试点 Regions', scopes: { 'regions:read': 'See' } },
  { name: 'funding', title: '资金 Funding', scopes: { 'funding:read': 'See' } },
] as unknown as ServiceModule[];

async function pageWith(client?: Parameters<typeof serveDocs>[2]) {
  const app = await buildServer(createLogger('silent', { pretty: false }));
  serveDocs(app, modules, client);
  const answer = await app.inject('/docs/');
  await app.close();
  return answer;
}

describe('the documentation page', () => {
  it('signs people in through the demonstration’s client, by PKCE, for every scope', async () => {
    const { body } = await pageWith({ id: 'demo-docs', redirectUri: 'http://127.0.0.1:8080/docs/' });
    for (const part of ['demo-docs', 'http://127.0.0.1:8080/docs/', 'SHA-256', 'regions:read', 'funding:read']) {
      expect(body).toContain(part);
    }
  });

  it('names no client where the demonstration made none', async () => {
    const { body } = await pageWith();
    expect(body).toContain('SHA-256');
    expect(body).not.toContain('x-scalar-client-id');
  });

  it('is reached without the slash too, with its script', async () => {
    const app = await buildServer(createLogger('silent', { pretty: false }));
    serveDocs(app, modules);
    const { statusCode, headers } = await app.inject('/docs');
    expect([statusCode, headers.location]).toEqual([301, '/docs/']);
    const script = await app.inject('/docs/js/scalar.js');
    expect([script.statusCode, script.headers['content-type']]).toEqual([200, 'application/javascript; charset=utf-8']);
    expect((await app.inject('/docs/nothing')).statusCode).toBe(404);
    await app.close();
  });

  it('lets the browser ask nobody else', async () => {
    const { headers } = await pageWith();
    expect(headers['content-security-policy']).toMatch(/^default-src 'self'; /);
    expect(headers['content-security-policy']).not.toMatch(/https?:|\*/);
  });
});
