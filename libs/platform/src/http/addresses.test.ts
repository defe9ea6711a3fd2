import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { type Caller, type ServiceStack, until } from '@urbanpilot/testing';
import { openWidgetStack } from './widget-test-kit';

describe('methods and addresses', () => {
  let stack: ServiceStack;
  let office: Caller;
  beforeAll(async () => {
    stack = await openWidgetStack();
    office = await stack.as('office');
  });
  afterAll(() => stack.close());

  const ID = '01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e';

  it.each<[method: string, path: string, allow: string]>([
    ['DELETE', '/regions/v1/widgets', 'GET, HEAD, POST'],
    ['PUT', '/regions/v1/widgets', 'GET, HEAD, POST'],
    ['PATCH', '/regions/v1/widgets', 'GET, HEAD, POST'],
    ['OPTIONS', '/regions/v1/widgets', 'GET, HEAD, POST'],
    ['TRACE', '/regions/v1/widgets', 'GET, HEAD, POST'],
    ['POST', `/regions/v1/widgets/${ID}`, 'GET, HEAD'],
    ['GET', '/regions/v1/payments', 'POST'],
    ['GET', `/regions/v1/widgets/${ID}/renaming?x=1`, 'POST'],
    ['POST', '/regions/v1/openapi.json', 'GET, HEAD'],
  ])('P27: %s %s is 405 and says what is allowed', async (method, path, allow) => {
    const answer = await office.request(method as 'DELETE', path);
    expect([answer.statusCode, answer.headers.allow]).toEqual([405, allow]);
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
  });

  it.each([
    '/',
    '/regions/v1/nothing',
    '/regions/v2/widgets',
    '/regions/v1/..%2f..%2fhealthz',
    '/regions/v1/%2e%2e/secret',
    '//regions/v1/widgets',
  ])('P14: %s is 404 in the one error format', async (path) => {
    const answer = await office.get(path);
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([
      404,
      'application/problem+json; charset=utf-8',
    ]);
    expect(answer.body).not.toContain(path === '/' ? 'Route' : path);
  });

  it.each<[path: string, status: number]>([
    ['/regions/v1/widgets/a%00b', 400],
    ['/regions/v1/widgets/..%2fwidgets', 400],
    ['/regions/v1/widgets/not-a-uuid', 400],
    ["/regions/v1/widgets/1'%20OR%20'1'='1", 400],
    ['/regions/v1/widgets/', 400],
    ['/regions/v1/widgets%00', 400],
    ['/regions/v1/widgets/%zz', 400],
    ['/regions/v1/widgets/%', 400],
    ['/regions/v1/widgets/%ED%A0%80', 400],
    [`/regions/v1/widgets/${'x'.repeat(300)}`, 414],
  ])('%s is refused before anything is looked for', async (path, status) => {
    const answer = await office.get(path);
    expect(answer.statusCode).toBe(status);
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
  });

  it('every answer carries its request id and asks not to be kept', async () => {
    const answer = await office.get('/regions/v1/widgets');
    expect(answer.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
    expect(answer.headers['cache-control']).toBe('no-store');
  });

  it('a request id, address or user that the caller claims is not believed', async () => {
    const answer = await office.get('/regions/v1/widgets', {
      headers: { 'x-request-id': 'mine', 'x-forwarded-for': '10.0.0.1', 'x-user-id': 'admin' },
    });
    expect(answer.headers['x-request-id']).not.toBe('mine');
  });
});

describe('broken HTTP over a socket', () => {
  let stack: ServiceStack;
  let port: number;
  beforeAll(async () => {
    stack = await openWidgetStack();
    await stack.app.listen({ host: '127.0.0.1', port: 0 });
    port = (stack.app.server.address() as AddressInfo).port;
  });
  afterAll(() => stack.close());

  /** Writes bytes as they are and answers what comes back until the server closes or `end` has come. */
  async function exchange(text: string, options: { half?: boolean } = {}): Promise<string> {
    const socket = connect(port, '127.0.0.1');
    const chunks: string[] = [];
    let closed = false;
    socket.setEncoding('utf8');
    socket.on('data', (chunk: string) => chunks.push(chunk));
    socket.on('close', () => {
      closed = true;
    });
    socket.on('error', () => socket.destroy());
    socket.write(text);
    if (options.half) socket.end();
    await until(() => closed || /HTTP\/1\.1 \d{3}[\s\S]*\}$/.test(chunks.join('')));
    socket.destroy();
    return chunks.join('');
  }

  const HOST = 'Host: test\r\n';
  const POST = 'POST /regions/v1/widgets HTTP/1.1\r\nHost: test\r\nContent-Type: application/json\r\n';

  it.each<[what: string, text: string, status: number, code: string]>([
    [
      'a header of 20 kB',
      `GET / HTTP/1.1\r\n${HOST}X-Long: ${'a'.repeat(20_000)}\r\n\r\n`,
      431,
      'header-fields-too-large',
    ],
    ['no HTTP at all', 'hello\r\n\r\n', 400, 'malformed-request'],
    ['an unknown method', `FETCH / HTTP/1.1\r\n${HOST}\r\n`, 400, 'malformed-request'],
    ['a header without a colon', `GET / HTTP/1.1\r\n${HOST}broken\r\n\r\n`, 400, 'malformed-request'],
    ['a Content-Length that is no number', `${POST}Content-Length: ten\r\n\r\n{}`, 400, 'malformed-request'],
    ['a negative Content-Length', `${POST}Content-Length: -1\r\n\r\n{}`, 400, 'malformed-request'],
    ['two Content-Lengths', `${POST}Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}`, 400, 'malformed-request'],
    [
      'Content-Length beside Transfer-Encoding',
      `${POST}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n`,
      400,
      'malformed-request',
    ],
    ['a broken chunk', `${POST}Transfer-Encoding: chunked\r\n\r\nzz\r\n`, 400, 'malformed-request'],
    ['no Host', 'GET / HTTP/1.1\r\n\r\n', 400, 'malformed-request'],
    [
      'an expectation that nobody can meet',
      `${POST}Expect: a-miracle\r\nContent-Length: 2\r\n\r\n{}`,
      417,
      'expectation-failed',
    ],
    ['an HTTP/2 preface', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 400, 'malformed-request'],
    ['a header name with a blank', `GET / HTTP/1.1\r\n${HOST}X Y: 1\r\n\r\n`, 400, 'malformed-request'],
    ['a bare line feed in a header value', `GET / HTTP/1.1\r\n${HOST}X: a\nb\r\n\r\n`, 400, 'malformed-request'],
    [
      'too many header fields',
      `GET / HTTP/1.1\r\n${HOST}${'X: 1\r\n'.repeat(20_000)}\r\n`,
      431,
      'header-fields-too-large',
    ],
    [
      'a gzip body',
      `${POST}Content-Encoding: gzip\r\nAuthorization: Bearer x\r\nContent-Length: 2\r\n\r\n{}`,
      401,
      'unauthenticated',
    ],
    ['a URI of 20 kB', `GET /${'a'.repeat(20_000)} HTTP/1.1\r\n${HOST}\r\n`, 431, 'header-fields-too-large'],
  ])('P14: %s is answered in the one error format', async (_what, text, status, code) => {
    const answer = await exchange(text);
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(answer.toLowerCase()).toContain('content-type: application/problem+json; charset=utf-8');
    const body = JSON.parse(answer.slice(answer.indexOf('\r\n\r\n') + 4)) as { type: string; status: number };
    expect(body).toMatchObject({ type: `urn:urbanpilot:problem:${code}`, status });
  });

  it('a body that ends before its Content-Length never becomes a request', async () => {
    const answer = await exchange(`${POST}Content-Length: 100\r\n\r\n{"name":"half"}`, { half: true });
    expect(answer === '' || /^HTTP\/1\.1 4\d\d /.test(answer)).toBe(true);
  });

  it('P14: a request that is not sent in time is 408 in the one error format', async () => {
    await stack.as('office', '*', 'slow-office');
    const token = await stack.issuer.sign({ subject: 'slow-office', scopes: ['regions:write'] });
    const { server } = stack.app;
    const { requestTimeout, headersTimeout } = server;
    Object.assign(server, { requestTimeout: 100, headersTimeout: 100 });
    try {
      for (const slow of [
        `GET / HTTP/1.1\r\n${HOST}X: `,
        `${POST}Authorization: Bearer ${token}\r\nContent-Length: 100\r\n\r\n{"name":`,
      ]) {
        const answer = await exchange(slow);
        expect(answer).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\n/);
        expect(answer).toContain('urn:urbanpilot:problem:request-timeout');
      }
    } finally {
      Object.assign(server, { requestTimeout, headersTimeout });
    }
  });

  it('a request line with TRACE or CONNECT opens nothing', async () => {
    expect(await exchange(`TRACE /regions/v1/widgets HTTP/1.1\r\n${HOST}\r\n`)).toMatch(/^HTTP\/1\.1 405 /);
    expect(await exchange(`CONNECT example.com:443 HTTP/1.1\r\n${HOST}\r\n`)).not.toMatch(/^HTTP\/1\.1 2/);
  });
});
