import { Writable } from 'node:stream';
import { createLogger } from './logger';

const SECRET = 'hunter2-secret-value';
const TOKEN = 'eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJzb21lYm9keSJ9.c2lnbmF0dXJlLXNpZ25hdHVyZQ';

/** Logs and answers the lines that came out. */
function logged(work: (log: ReturnType<typeof createLogger>) => void): string {
  let text = '';
  const stream = new Writable({
    write(chunk, _encoding, done) {
      text += String(chunk);
      done();
    },
  });
  work(createLogger('trace', { pretty: false, stream }));
  expect(text).not.toBe('');
  return text;
}

describe('the log', () => {
  it.each<[where: string, fields: object]>([
    ['a header', { req: { headers: { authorization: `Bearer ${SECRET}` } } }],
    ['a field', { password: SECRET, client_secret: SECRET, clientSecret: SECRET }],
    ['a field in depth', { a: { b: { c: { secret: SECRET, access_token: SECRET } } } }],
    ['an array', { clients: [{ name: 'x', secret: SECRET }] }],
    ['a cookie', { res: { headers: { 'Set-Cookie': SECRET, cookie: SECRET } } }],
    ['a connection string', { url: `postgres://user:${SECRET}@db/x` }],
    ['a bearer token in text', { note: `curl -H "Authorization: Bearer ${SECRET}"` }],
    [
      'the parameters of a query',
      { err: Object.assign(new Error('refused'), { query: 'INSERT', parameters: [SECRET] }) },
    ],
    [
      'the detail of a database error',
      { err: Object.assign(new Error('duplicate key'), { detail: `Key (name)=(${SECRET}) already exists.` }) },
    ],
    ['the driver’s error within another', { err: Object.assign(new Error('x'), { driverError: { detail: SECRET } }) }],
    ['a cause', { err: new Error('outer', { cause: Object.assign(new Error('inner'), { parameters: [SECRET] }) }) }],
    ['the message of an error', { err: new Error(`cannot connect to redis://:${SECRET}@cache`) }],
  ])('S4, P30: never shows a secret planted in %s', (_where, fields) => {
    expect(logged((log) => log.error(fields, 'it happened'))).not.toContain(SECRET);
  });

  it('S4: never shows a secret planted in the message, a bare error or a child', () => {
    const text = logged((log) => {
      log.warn(`no access with Bearer ${SECRET}`);
      log.warn(new Error(`cannot reach postgres://u:${SECRET}@db`));
      log.warn({ token: SECRET }, 'token %s', TOKEN);
      log.child({ service: 'regions' }).info({ secret: SECRET }, 'child');
    });
    expect(text).not.toContain(SECRET);
    expect(text).not.toContain(TOKEN);
  });

  it('still tells what serves the search for a fault', () => {
    const error = Object.assign(new Error('deadlock detected'), { code: '40P01', constraint: 'task_pkey' });
    const line = JSON.parse(logged((log) => log.error({ err: error, service: 'regions' }, 'A request failed'))) as {
      err: object;
    };
    expect(line).toMatchObject({ msg: 'A request failed', service: 'regions' });
    expect(line.err).toMatchObject({
      type: 'Error',
      message: 'deadlock detected',
      code: '40P01',
      constraint: 'task_pkey',
      stack: expect.stringContaining('logger.test'),
    });
  });
});
