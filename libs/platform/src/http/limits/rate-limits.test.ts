import { connect } from 'node:net';
import { until } from '@urbanpilot/testing';
import { BASIC, type LimitedServer, openLimitedServer, type TimedAnswer } from './overload-test-kit';

const WINDOW_MS = 10_000;

/** Windows begin at fixed moments: a test that counts within one waits for the next when this one is nearly over. */
async function withinOneWindow(): Promise<void> {
  await until(() => Date.now() % WINDOW_MS < WINDOW_MS - 3_000, WINDOW_MS);
}

const statuses = (answers: TimedAnswer[]) => answers.map(({ status }) => status);

describe('P18: limits per caller', () => {
  let server: LimitedServer;
  let callers = 0;
  beforeAll(async () => {
    const limits = { RATE_LIMIT_CALLER: '3', RATE_LIMIT_ADDRESS: '12', RATE_LIMIT_TOKEN: '2' };
    server = await openLimitedServer({ ...limits, TRUSTED_PROXIES: '127.0.0.1' });
  });
  afterAll(() => server.close());
  beforeEach(withinOneWindow);

  const repeat = async (times: number, path: string, headers: Record<string, string>) => {
    const answers: TimedAnswer[] = [];
    for (let n = 0; n < times; n += 1) answers.push(await server.ask(path, headers));
    return answers;
  };
  const bearer = async () => {
    callers += 1;
    return { authorization: `Bearer ${await server.token(`caller-${callers}`)}` };
  };
  /** Each test has an address of its own, as a proxy that is trusted tells it. */
  const from = (address: string) => ({ 'x-forwarded-for': address });

  it('tells policy and rest on each answer, and 429 with Retry-After as a problem beyond it', async () => {
    const answers = await repeat(4, '/slow', { ...(await bearer()), ...from('192.0.2.1') });
    expect(statuses(answers)).toEqual([200, 200, 200, 429]);
    expect(answers.map(({ headers }) => headers['ratelimit-policy'])).toEqual(Array(4).fill('"caller";q=3;w=10'));
    expect(answers.map(({ headers }) => /r=(\d+)/.exec(String(headers.ratelimit))?.[1])).toEqual(['2', '1', '0', '0']);
    const last = answers.at(-1);
    expect(Number(last?.headers['retry-after'])).toBeGreaterThanOrEqual(1);
    expect(Number(last?.headers['retry-after'])).toBeLessThanOrEqual(10);
    expect(last?.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(JSON.parse(last?.body ?? '')).toMatchObject({
      type: 'urn:urbanpilot:problem:too-many-requests',
      status: 429,
    });
  });

  it('does not make one caller pay for another at the same address', async () => {
    const [one, other] = [await bearer(), await bearer()];
    expect(statuses(await repeat(4, '/slow', { ...one, ...from('192.0.2.2') })).at(-1)).toBe(429);
    expect(statuses(await repeat(1, '/slow', { ...other, ...from('192.0.2.2') }))).toEqual([200]);
  });

  it('counts who is not authenticated by address, and lets good tokens of that address through', async () => {
    const bad = { authorization: 'Bearer nonsense', ...from('192.0.2.3') };
    expect(statuses(await repeat(13, '/slow', bad))).toEqual([...Array(12).fill(401), 429]);
    expect(statuses(await repeat(1, '/open', from('192.0.2.3')))).toEqual([429]);
    expect(statuses(await repeat(1, '/slow', { ...(await bearer()), ...from('192.0.2.3') }))).toEqual([200]);
    expect(statuses(await repeat(1, '/open', from('192.0.2.4')))).toEqual([200]);
  });

  it('counts a whole IPv6 subscriber as one', async () => {
    const answers = [
      ...(await repeat(12, '/open', from('2001:db8:1:2::1'))),
      ...(await repeat(1, '/open', from('2001:db8:1:2:ffff::9'))),
      ...(await repeat(1, '/open', from('2001:db8:1:3::1'))),
    ];
    expect(statuses(answers)).toEqual([...Array(12).fill(200), 429, 200]);
  });

  it('counts the token endpoint by address and client', async () => {
    const headers = { authorization: BASIC, ...from('192.0.2.5') };
    expect(statuses(await repeat(3, '/token', headers))).toEqual([200, 200, 429]);
    const other = { authorization: `Basic ${Buffer.from('other:secret').toString('base64')}`, ...from('192.0.2.5') };
    expect(statuses(await repeat(1, '/token', other))).toEqual([200]);
    expect(statuses(await repeat(1, '/token', { ...headers, ...from('192.0.2.6') }))).toEqual([200]);
  });

  it('never counts probes', async () => {
    const answers = await repeat(20, '/probe', from('192.0.2.7'));
    expect(statuses(answers)).toEqual(Array(20).fill(200));
  });

  it('believes X-Forwarded-For from trusted proxies alone', async () => {
    const direct = await openLimitedServer({ RATE_LIMIT_ADDRESS: '1' });
    const answers = [await direct.ask('/open', from('192.0.2.8')), await direct.ask('/open', from('192.0.2.9'))];
    expect(statuses(answers)).toEqual([200, 429]);
    await direct.close();
  });
});

describe('P18: clients that take too long', () => {
  it.each([
    ['headers', 'GET /regions/v1/open HTTP/1.1\r\nHost: test\r\nX-Slow: '],
    [
      'a body',
      'POST /regions/v1/token HTTP/1.1\r\nHost: test\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{',
    ],
  ])('are answered 408 as a problem when %s do not arrive', async (_what, text) => {
    const server = await openLimitedServer({}, { headersMs: 200, requestMs: 400, checkMs: 50 });
    const socket = connect(server.port, '127.0.0.1').setEncoding('utf8');
    let received = '';
    socket.on('data', (chunk: string) => {
      received += chunk;
    });
    socket.write(text);
    await until(() => received.includes('"status":408'));
    expect(received).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\n/);
    expect(received).toContain('Content-Type: application/problem+json');
    socket.destroy();
    await server.close();
  });
});
