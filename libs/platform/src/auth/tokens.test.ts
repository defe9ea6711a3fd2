import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  grant,
  openServiceStack,
  type ServiceStack,
  TEST_AUDIENCE,
  TEST_ISSUER,
  tinyModule,
} from '@urbanpilot/testing';
import { createRemoteJWKSet, exportJWK, exportSPKI, generateKeyPair, importJWK, type JWTPayload, SignJWT } from 'jose';
import { v4 as uuidv4 } from 'uuid';
import { responses } from '../http/responses';
import { GrantDirectory } from './grant-directory';
import { permission } from './permission';
import { TokenVerifier } from './token-verifier';

const ALL_BUT_DATE = [
  'hrtime',
  'nextTick',
  'performance',
  'queueMicrotask',
  'setImmediate',
  'clearImmediate',
  'setInterval',
  'clearInterval',
  'setTimeout',
  'clearTimeout',
] as const;
const PATH = '/regions/v1/secrets';
const SCOPES = ['regions:read'];
const YEAR = 365 * 86_400;

const module_ = tinyModule('regions', {
  routes(app) {
    app.get(
      '/secrets',
      { config: permission('regions:read', ['office']), schema: { response: responses({}) } },
      () => ({}),
    );
  },
});

describe('a token', () => {
  let stack: ServiceStack;
  const subject = 'somebody';
  beforeAll(async () => {
    stack = await openServiceStack(module_);
    await grant(stack.context, subject, 'office', '*');
  });
  afterAll(() => stack.close());

  const statusFor = async (authorization: string | undefined) => {
    const answer = await stack.app.inject({ url: PATH, headers: authorization === undefined ? {} : { authorization } });
    if (answer.statusCode === 401) {
      expect(answer.headers['www-authenticate']).toMatch(/^Bearer .*invalid_token/);
      expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
    }
    return answer.statusCode;
  };
  const bearer = async (options: { claims?: JWTPayload; type?: string; scopes?: string[]; subject?: string } = {}) =>
    `Bearer ${await stack.issuer.sign({ subject, scopes: SCOPES, ...options })}`;
  const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const payload = (changes: JWTPayload = {}): JWTPayload => {
    const now = Math.floor(Date.now() / 1000);
    const times = { iat: now, exp: now + 300 };
    return {
      iss: TEST_ISSUER,
      aud: TEST_AUDIENCE,
      sub: subject,
      client_id: subject,
      scope: SCOPES[0],
      ...times,
      ...changes,
    };
  };

  it('P24: that is good opens the operation', async () => {
    expect(await statusFor(await bearer())).toBe(200);
  });

  it.each([
    undefined,
    '',
    'Bearer',
    'Bearer ',
    'Basic YTpi',
    'Bearer garbage',
    'Bearer a.b.c',
    'Bearer a b',
    'bearer:x',
  ])('P24: is needed; "%s" is none: 401', async (authorization) => {
    expect(await statusFor(authorization)).toBe(401);
  });

  const soon = () => Math.floor(Date.now() / 1000);
  it.each<[what: string, options: () => { claims?: JWTPayload; type?: string }]>([
    ['of another issuer', () => ({ claims: { iss: 'https://elsewhere.test' } })],
    ['for another audience', () => ({ claims: { aud: 'urn:other:api' } })],
    ['of type JWT', () => ({ type: 'JWT' })],
    ['of an ID token', () => ({ type: 'id+jwt' })],
    ['that has expired', () => ({ claims: { exp: soon() - 60 } })],
    ['of the future (iat)', () => ({ claims: { iat: soon() + 600 } })],
    ['not valid yet (nbf)', () => ({ claims: { nbf: soon() + 600 } })],
    ['without expiry', () => ({ claims: { exp: undefined } })],
    ['without subject', () => ({ claims: { sub: undefined } })],
    ['without client', () => ({ claims: { client_id: undefined } })],
    ['without audience', () => ({ claims: { aud: undefined } })],
    ['without time of issue', () => ({ claims: { iat: undefined } })],
    ['with an expiry that is text', () => ({ claims: { exp: 'never' as unknown as number } })],
  ])('P24: %s is refused', async (_what, options) => {
    expect(await statusFor(await bearer(options()))).toBe(401);
  });

  it('P24: signed by a foreign key under our key id is refused, also when it brings its key along (jku, jwk)', async () => {
    const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
    const jwk = await exportJWK(publicKey);
    for (const extra of [{}, { jku: 'https://elsewhere.test/jwks' }, { jwk }, { x5u: 'https://elsewhere.test/cert' }]) {
      const header = { alg: 'ES256', kid: 'test', typ: 'at+jwt', ...extra };
      const token = await new SignJWT(payload()).setProtectedHeader(header).sign(privateKey);
      expect(await statusFor(`Bearer ${token}`)).toBe(401);
    }
  });

  it('P24: signed with HMAC under the public key as its secret is refused', async () => {
    const [jwk] = stack.issuer.jwks.keys;
    const publicKey = await importJWK(jwk ?? {}, 'ES256', { extractable: true });
    const secrets = [
      JSON.stringify(jwk),
      await exportSPKI(publicKey as Parameters<typeof exportSPKI>[0]),
      jwk?.x ?? '',
    ];
    for (const secret of secrets) {
      const key = Buffer.from(secret.padEnd(32, '0'));
      const token = await new SignJWT(payload())
        .setProtectedHeader({ alg: 'HS256', kid: 'test', typ: 'at+jwt' })
        .sign(key);
      expect(await statusFor(`Bearer ${token}`)).toBe(401);
    }
  });

  it.each(['none', 'None', 'NONE', ''])('P24: unsigned under alg "%s" is refused', async (alg) => {
    const token = `${encode({ alg, typ: 'at+jwt' })}.${encode(payload())}.`;
    expect(await statusFor(`Bearer ${token}`)).toBe(401);
  });

  it('P24: altered in its payload or signature is refused', async () => {
    const good = (await bearer()).slice(7);
    const [header, , signature = ''] = good.split('.');
    const altered = `${header}.${encode(payload({ sub: 'admin' }))}.${signature}`;
    const cut = good.slice(0, -8);
    for (const token of [altered, cut, `${good}.${signature}`]) expect(await statusFor(`Bearer ${token}`)).toBe(401);
  });

  it('P24: without the scope is 403 and says which; without the role is 403 and says which', async () => {
    const underScoped = await stack.app.inject({
      url: PATH,
      headers: { authorization: await bearer({ scopes: ['regions:write'] }) },
    });
    expect(underScoped.statusCode).toBe(403);
    expect(underScoped.headers['www-authenticate']).toContain('scope="regions:read"');
    const stranger = uuidv4();
    expect(await statusFor(await bearer({ subject: stranger }))).toBe(403);
    await grant(stack.context, stranger, 'pilot', '*');
    expect(await statusFor(await bearer({ subject: stranger }))).toBe(403);
  });

  it('P24: loses its effect when the grant is revoked or runs out, though the token itself still holds', async () => {
    const leaver = uuidv4();
    await grant(stack.context, leaver, 'office', '*');
    const authorization = await bearer({ subject: leaver });
    expect(await statusFor(authorization)).toBe(200);
    await stack.context.database.dataSource.query('UPDATE access_grant SET valid_to = now() WHERE subject = $1', [
      leaver,
    ]);
    stack.context.grants.clear();
    expect(await statusFor(authorization)).toBe(403);
  });

  it('P24: a revocation is seen when the few seconds of the cache are over', async () => {
    const leaver = uuidv4();
    await grant(stack.context, leaver, 'office', '*');
    const authorization = await bearer({ subject: leaver });
    expect(await statusFor(authorization)).toBe(200);
    await stack.context.database.dataSource.query('DELETE FROM access_grant WHERE subject = $1', [leaver]);
    expect(await later(59, () => statusFor(authorization))).toBe(403);
  });

  it('P24: that was good a moment ago is refused once it has expired, cache or not', async () => {
    const authorization = await bearer({ claims: { exp: soon() + 30 } });
    expect(await statusFor(authorization)).toBe(200);
    expect(await later(29, () => statusFor(authorization))).toBe(200);
    expect(await later(36, () => statusFor(authorization))).toBe(401);
  });

  it.each([
    ['five minutes on', 300, 401],
    ['a year on', YEAR, 401],
    ['five minutes back', -300, 401],
    ['a year back', -YEAR, 401],
  ])(
    'P24: seen first with the clock %s is refused, and good again when the clock is right',
    async (_, seconds, status) => {
      const authorization = await bearer({ claims: { exp: soon() + 60 } });
      expect(await withClock(seconds, () => statusFor(authorization))).toBe(status);
      expect(await statusFor(authorization)).toBe(200);
    },
  );

  it('P24: a grant is not remembered longer because the clock was set back', async () => {
    const directory = new GrantDirectory(stack.context.database);
    const running = jest.spyOn(performance, 'now');
    try {
      expect(await directory.find(TEST_ISSUER, subject)).toHaveLength(1);
      const start = performance.now();
      const asked = jest.spyOn(stack.context.database, 'reader');
      await withClock(-YEAR, async () => directory.find(TEST_ISSUER, subject));
      expect(asked).not.toHaveBeenCalled();
      running.mockImplementation(() => start + 6_000);
      await withClock(-YEAR, async () => directory.find(TEST_ISSUER, subject));
      expect(asked).toHaveBeenCalledTimes(1);
      asked.mockRestore();
    } finally {
      running.mockRestore();
    }
  });
});

/** Runs as if time had passed; timers and sockets keep running as they are. */
async function later<T>(seconds: number, work: () => Promise<T>): Promise<T> {
  const at = performance.now() + seconds * 1000;
  const running = jest.spyOn(performance, 'now').mockImplementation(() => at);
  try {
    return await withClock(seconds, work);
  } finally {
    running.mockRestore();
  }
}

/** Runs with the clock set on or back, which is not time that passed. */
async function withClock<T>(seconds: number, work: () => Promise<T>): Promise<T> {
  jest.useFakeTimers({ now: Date.now() + seconds * 1000, doNotFake: [...ALL_BUT_DATE] });
  try {
    return await work();
  } finally {
    jest.useRealTimers();
  }
}

describe('the keys of the issuer', () => {
  let server: Server;
  let answer: { status: number; body: string };
  let verifier: TokenVerifier;
  beforeAll(async () => {
    server = createServer((_request, response) => response.writeHead(answer.status).end(answer.body));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const keys = createRemoteJWKSet(new URL(`http://127.0.0.1:${port}/jwks`), {
      timeoutDuration: 500,
      cooldownDuration: 0,
    });
    verifier = new TokenVerifier(keys, TEST_ISSUER, TEST_AUDIENCE);
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  it.each<[what: string, status: number, body: string]>([
    ['an error', 500, 'oops'],
    ['HTML', 200, '<html>login</html>'],
    ['JSON that holds no keys', 200, '{"hello":1}'],
  ])('P28: answered by %s are away: 503, not a verdict on the token', async (_what, status, body) => {
    answer = { status, body };
    const { privateKey } = await generateKeyPair('ES256');
    const token = await new SignJWT({}).setProtectedHeader({ alg: 'ES256', kid: 'x', typ: 'at+jwt' }).sign(privateKey);
    await expect(verifier.verify(token)).rejects.toMatchObject({ definition: { code: 'unavailable', status: 503 } });
  });
});
