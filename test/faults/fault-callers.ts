import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Program } from '@urbanpilot/platform';
import { createTestIssuer, grant, TEST_ISSUER, type TestIssuer } from '@urbanpilot/testing';
import type { LightMyRequestResponse } from 'fastify';

/** An issuer that publishes its keys over HTTP, as a program of several processes needs it. */
export interface PublishedIssuer {
  issuer: TestIssuer;
  /** What the configuration says of it. */
  environment: Record<string, string>;
  close(): Promise<void>;
}

export async function publishIssuer(): Promise<PublishedIssuer> {
  const issuer = await createTestIssuer();
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'application/json').end(JSON.stringify(issuer.jwks));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    issuer,
    environment: { ISSUER_URL: TEST_ISSUER, JWKS_URL: `http://127.0.0.1:${port}/jwks` },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Calls one service of a running program as its office. */
export type OfficeCall = (method: 'GET' | 'POST', path: string, body?: object) => Promise<LightMyRequestResponse>;

export async function officeOf(program: Program, issuer: TestIssuer, service: string): Promise<OfficeCall> {
  const running = program.services.find(({ module }) => module.name === service);
  if (!running || !program.app) throw new Error(`The program does not serve ${service}`);
  const { app } = program;
  await grant(running.context, 'office', 'office', '*');
  const token = await issuer.sign({ subject: 'office', scopes: Object.keys(running.module.scopes) });
  return (method, path, body) =>
    app.inject({
      method,
      url: `/${service}/v1${path}`,
      headers: { authorization: `Bearer ${token}` },
      ...(body && { payload: body }),
    });
}
