import { type AddressInfo, connect } from 'node:net';
import { type ServiceStack, until } from '@urbanpilot/testing';
import { v4 as uuidv4 } from 'uuid';
import { createLogger } from '../logging/logger';
import { buildServer } from './server';
import { inside, openWidgetStack } from './widget-test-kit';

describe('a server that is closing', () => {
  let stack: ServiceStack;
  beforeAll(async () => {
    stack = await openWidgetStack();
  });
  afterAll(() => stack.close());

  it('P29: finishes the request that is on, and answers what follows on its connection by 503 in the one error format', async () => {
    await stack.app.listen({ host: '127.0.0.1', port: 0 });
    const { port } = stack.app.server.address() as AddressInfo;
    const { issuer, app } = stack;
    const office = await stack.as('office');
    const token = await issuer.sign({ subject: office.subject, scopes: ['regions:read', 'regions:write'] });
    let release: () => void = () => undefined;
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    let entered = false;
    inside.hold = () => {
      entered = true;
      return released;
    };

    const socket = connect(port, '127.0.0.1').setEncoding('utf8');
    let received = '';
    socket.on('data', (chunk: string) => {
      received += chunk;
    });
    const body = JSON.stringify({ name: uuidv4() });
    const common = `Host: test\r\nAuthorization: Bearer ${token}\r\n`;
    socket.write(
      `POST /regions/v1/widgets HTTP/1.1\r\n${common}Content-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
    );
    await until(() => entered);
    const closed = app.close();
    await until(() => !app.server.listening);
    socket.write(`GET /regions/v1/widgets HTTP/1.1\r\n${common}\r\n`);
    release();
    await closed;
    await until(() => received.includes('HTTP/1.1 503') && received.endsWith('}'));
    expect(received).toMatch(/^HTTP\/1\.1 201 /);
    const second = received.slice(received.indexOf('HTTP/1.1 503')).toLowerCase();
    expect(second).toContain('content-type: application/problem+json');
    expect(second).toContain('retry-after: 1');
    expect(second).toContain('connection: close');
    socket.destroy();
  });

  it.each(['', 'GET /regions/v1/widgets HTTP/1.1\r\nHost: te'])(
    'P29: is not held up by a connection that never sent a whole request (%j)',
    async (sent) => {
      const app = await buildServer(createLogger('silent', { pretty: false }));
      await app.listen({ host: '127.0.0.1', port: 0 });
      const socket = connect((app.server.address() as AddressInfo).port, '127.0.0.1');
      let cut = false;
      socket
        .on('error', () => undefined)
        .on('close', () => {
          cut = true;
        });
      await new Promise((resolve) => socket.once('connect', resolve));
      socket.write(sent);
      await app.close();
      await until(() => cut);
    },
  );
});
