import { createSecretKey, randomBytes } from 'node:crypto';
import { createLocalJWKSet, decodeProtectedHeader, type JSONWebKeySet, jwtVerify } from 'jose';
import { generateClientSecret, hashClientSecret } from './client-secret';
import { IssuerHost } from './issuer-host';
import { type IssuerTestDatabase, openIssuerTestDatabase } from './issuer-test-database';
import { partsOf } from './signing-key-schedule';
import { generateSigningKey } from './signing-keys';

const T0 = Date.parse('2026-06-01T00:00:00Z');
const MINUTE = 60_000;
const keyEncryptionKey = createSecretKey(randomBytes(32));
let database: IssuerTestDatabase;
beforeAll(async () => {
  database = await openIssuerTestDatabase();
});
afterAll(() => database.close());

/** Two replicas that share the database and a clock which the test sets. */
function replicas() {
  const clock = { now: T0 };
  const log = { error: jest.fn(), warn: jest.fn(), info: jest.fn(), debug: jest.fn() };
  const options = async () => ({
    ...{ issuerUrl: 'http://127.0.0.1:8080/identity', sql: database.sql, keyEncryptionKey, scopes: ['regions:read'] },
    ...{ resource: 'urn:urbanpilot:api', accessTokenSeconds: 300, allowHttp: true, log },
    signIn: {
      ...{ findPerson: async () => undefined, signedOut: async () => undefined },
      ...{ cookieKey: 'cookies', idleSeconds: 1_800, sessionSeconds: 43_200 },
    },
  });
  const hosts = [0, 1].map(() => new IssuerHost(options, () => clock.now));
  const kids = () =>
    Promise.all(hosts.map(async (host) => (await host.current()).publicJwks.keys.map(({ kid }) => String(kid))));
  return { clock, hosts, kids };
}

async function addNext(signsFrom: number): Promise<string> {
  const { kid, publicJwk, sealed } = await generateSigningKey(keyEncryptionKey);
  await database.pool.query(
    `INSERT INTO signing_key (kid, alg, public_jwk, private_key, private_key_nonce, signs_from)
     VALUES ($1, 'ES256', $2, $3, $4, $5)`,
    [kid, JSON.stringify(publicJwk), sealed.ciphertext, sealed.nonce, new Date(signsFrom)],
  );
  return kid;
}

it('P24: a key is published before it signs and until its tokens have expired, by every replica alike', async () => {
  const { clock, hosts, kids } = replicas();
  const first = (await kids())[0]?.[0] ?? '';
  expect(await kids()).toEqual([[first], [first]]);
  const next = await addNext(T0 + 15 * MINUTE);
  clock.now = T0 + 11_000;
  expect((await kids()).map((list) => [...list].sort())).toEqual([[first, next].sort(), [first, next].sort()]);

  const client = { secret: generateClientSecret() };
  await database.pool.query(
    `INSERT INTO client (id, name, secret_hash, scopes) VALUES ('c', 'c', $1, '{regions:read}')`,
    [await hashClientSecret(client.secret)],
  );
  const steps: [string, number, string, string[]][] = [
    ['before the turn', 15 * MINUTE - 11_000, first, [first, next]],
    ['at the turn', 15 * MINUTE, next, [first, next]],
    ['while old tokens live', 15 * MINUTE + 409_000, next, [first, next]],
    ['after they have expired', 15 * MINUTE + 420_000, next, [next]],
  ];
  for (const [when, offset, signing, published] of steps) {
    clock.now = T0 + offset;
    for (const host of hosts) {
      const { provider, publicJwks } = await host.current();
      const token = new provider.ClientCredentials({ client: await provider.Client.find('c') } as never);
      const server = {
        audience: 'urn:urbanpilot:api',
        scope: '',
        accessTokenFormat: 'jwt',
        jwt: { sign: { alg: 'ES256' } },
      };
      token.resourceServer = new provider.ResourceServer('urn:urbanpilot:api', server as never);
      const value = await token.save();
      expect([when, decodeProtectedHeader(value).kid]).toEqual([when, signing]);
      expect([when, publicJwks.keys.map(({ kid }) => kid).sort()]).toEqual([when, [...published].sort()]);
      const keys = createLocalJWKSet(publicJwks as JSONWebKeySet);
      await expect(jwtVerify(value, keys, { audience: 'urn:urbanpilot:api' })).resolves.toBeDefined();
    }
  }
});

it('a failure to read the keys costs that request alone', async () => {
  const { hosts } = replicas();
  const [host] = hosts as [IssuerHost];
  const query = jest
    .spyOn(database.pool, 'query')
    .mockImplementationOnce(() => Promise.reject(new Error('away')) as never);
  await expect(host.current()).rejects.toThrow('away');
  query.mockRestore();
  expect((await host.current()).publicJwks.keys.length).toBeGreaterThan(0);
});

describe('the parts of the keys', () => {
  const key = (kid: string, minutes: number) => ({ kid, signs_from: new Date(T0 + minutes * MINUTE) });
  const keys = [key('c', 60), key('a', -60), key('b', 0)];
  const overlap = { published: 420, remembered: 3_600 };
  const names = (list: readonly { kid: string }[]) => list.map(({ kid }) => kid).join('');

  it.each([
    [-1, 'a', 'abc', 'abc'],
    [0, 'b', 'abc', 'abc'],
    [7, 'b', 'bc', 'abc'],
    [59, 'b', 'bc', 'abc'],
    [60, 'c', 'bc', 'bc'],
    [120, 'c', 'c', 'c'],
  ])('at %i minutes: %s signs', (minutes, signing, published, remembered) => {
    const parts = partsOf(keys, new Date(T0 + minutes * MINUTE), overlap);
    expect([parts.signing.kid, names(parts.published), names(parts.remembered)]).toEqual([
      signing,
      published,
      remembered,
    ]);
  });

  it('are none while no key is in force', () => {
    expect(() => partsOf([key('c', 60)], new Date(T0), overlap)).toThrow('No signing key');
  });
});
