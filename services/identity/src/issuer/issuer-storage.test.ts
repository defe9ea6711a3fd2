import { createSecretKey, randomBytes } from 'node:crypto';
import { issuerMigrationDown, issuerMigrationUp } from './issuer-migration';
import { type IssuerTestDatabase, openIssuerTestDatabase } from './issuer-test-database';
import { createOidcAdapter, SWEEP_PAYLOADS } from './oidc-adapter';
import { publicClientsDown, publicClientsUp } from './public-clients-migration';
import { signingKeyScheduleDown, signingKeyScheduleUp } from './signing-key-schedule-migration';
import { ensureSigningKeys } from './signing-keys';

let database: IssuerTestDatabase;
beforeAll(async () => {
  database = await openIssuerTestDatabase();
});
afterAll(() => database.close());

describe('signing keys', () => {
  const keyEncryptionKey = createSecretKey(randomBytes(32));
  beforeEach(() => database.pool.query('TRUNCATE signing_key'));

  it('are one active key when several processes start at once', async () => {
    const starts = Array.from({ length: 8 }, () => ensureSigningKeys(database.sql, keyEncryptionKey));
    const kids = new Set((await Promise.all(starts)).map((keys) => keys.publicJwks.keys[0]?.kid));
    expect(kids.size).toBe(1);
    const { rows } = await database.pool.query('SELECT kid, signs_from FROM signing_key');
    expect(rows).toEqual([{ kid: [...kids][0], signs_from: new Date(0) }]);
  });

  it('stay the same after a restart', async () => {
    const before = await ensureSigningKeys(database.sql, keyEncryptionKey);
    expect(await ensureSigningKeys(database.sql, keyEncryptionKey)).toEqual(before);
  });

  it('cannot be found in the database in any common form', async () => {
    const { privateJwks, publicJwks } = await ensureSigningKeys(database.sql, keyEncryptionKey);
    const secret = privateJwks.keys[0]?.d ?? '';
    expect(secret).toMatch(/^[\w-]{43}$/);
    expect(publicJwks.keys[0]).not.toHaveProperty('d');
    const { rows } = await database.pool.query(`SELECT signing_key::text AS stored, private_key FROM signing_key`);
    const raw = Buffer.from(secret, 'base64url');
    const traces = [secret, raw.toString('hex'), raw.toString('base64'), Buffer.from(secret).toString('hex')];
    expect(rows[0].stored).toContain(publicJwks.keys[0]?.x);
    for (const trace of traces) expect(rows[0].stored).not.toContain(trace);
    expect(rows[0].private_key.includes(raw)).toBe(false);
    expect(rows[0].private_key.includes(Buffer.from(secret))).toBe(false);
  });

  it('cannot be put into the public column', async () => {
    await ensureSigningKeys(database.sql, keyEncryptionKey);
    const planted = database.pool.query(`UPDATE signing_key SET public_jwk = public_jwk || '{"d": "secret"}'`);
    await expect(planted).rejects.toThrow('signing_key_public_jwk_check');
  });

  it('are refused clearly with another key-encryption key, and left alone', async () => {
    const { publicJwks } = await ensureSigningKeys(database.sql, keyEncryptionKey);
    const wrong = ensureSigningKeys(database.sql, createSecretKey(randomBytes(32)));
    await expect(wrong).rejects.toThrow(/Signing key .+ cannot be decrypted: .+ Restore the original key/);
    expect((await ensureSigningKeys(database.sql, keyEncryptionKey)).publicJwks).toEqual(publicJwks);
  });
});

describe('stored payloads', () => {
  const adapterOf = (model: string) => createOidcAdapter(database.sql, { scopes: [], grantTypes: [] })(model);
  const expire = (id: string) =>
    database.pool.query(`UPDATE oidc_payload SET expires_at = now() - interval '1 second' WHERE id = $1`, [id]);
  const count = async () => (await database.pool.query('SELECT id FROM oidc_payload')).rowCount;
  beforeEach(() => database.pool.query('TRUNCATE oidc_payload'));

  it('are found by id, uid and user code, within their model only', async () => {
    const payload = { uid: 'u1', userCode: 'ABCD', grantId: 'g1', accountId: '张三' };
    await adapterOf('Session').upsert('s1', payload, 60);
    expect(await adapterOf('Session').find('s1')).toEqual(payload);
    expect(await adapterOf('Session').findByUid('u1')).toEqual(payload);
    expect(await adapterOf('Session').findByUserCode('ABCD')).toEqual(payload);
    expect(await adapterOf('Grant').find('s1')).toBeUndefined();
  });

  it('are replaced by a second upsert, and marked when consumed', async () => {
    const codes = adapterOf('AuthorizationCode');
    await codes.upsert('c1', { accountId: 'a' }, 60);
    await codes.upsert('c1', { accountId: 'b' }, 60);
    await codes.consume('c1');
    expect(await codes.find('c1')).toEqual({ accountId: 'b', consumed: expect.any(Number) });
  });

  it('are gone once expired, before anything swept them', async () => {
    await adapterOf('Session').upsert('s1', { uid: 'u1' }, 60);
    await expire('s1');
    expect(await adapterOf('Session').find('s1')).toBeUndefined();
    expect(await adapterOf('Session').findByUid('u1')).toBeUndefined();
    expect(await count()).toBe(1);
  });

  it('are swept, the live and the lasting left', async () => {
    const sessions = adapterOf('Session');
    for (const id of ['old1', 'old2', 'old3']) {
      await sessions.upsert(id, { uid: id }, 60);
      await expire(id);
    }
    await sessions.upsert('live', { uid: 'live' }, 60);
    await sessions.upsert('lasting', { uid: 'lasting' });
    expect((await database.pool.query(SWEEP_PAYLOADS)).rowCount).toBe(3);
    expect(await count()).toBe(2);
  });

  it('go one by one, or together with their grant', async () => {
    await adapterOf('AccessToken').upsert('t1', { grantId: 'g1' }, 60);
    await adapterOf('RefreshToken').upsert('r1', { grantId: 'g1' }, 60);
    await adapterOf('AccessToken').upsert('t2', { grantId: 'g2' }, 60);
    await adapterOf('AccessToken').revokeByGrantId('g1');
    expect(await count()).toBe(1);
    await adapterOf('AccessToken').destroy('t2');
    expect(await count()).toBe(0);
  });

  it('do not exist under an id that the table cannot hold', async () => {
    expect(await adapterOf('Session').find('a\0b')).toBeUndefined();
    expect(await adapterOf('Client').find('a\0b')).toBeUndefined();
    expect(await adapterOf('Session').find('x'.repeat(600))).toBeUndefined();
  });

  it('hold no clients: the library may not write them', async () => {
    await expect(adapterOf('Client').upsert('c', {}, 1)).rejects.toThrow('not written');
    await expect(adapterOf('Client').destroy('c')).rejects.toThrow('not removed');
  });
});

describe('the migration', () => {
  it('can be taken back and applied again', async () => {
    const downs = [signingKeyScheduleDown, publicClientsDown, issuerMigrationDown];
    for (const down of downs) await database.pool.query(down);
    const { rows } = await database.pool.query(
      'SELECT relname FROM pg_class WHERE relnamespace = current_schema()::regnamespace',
    );
    expect(rows).toEqual([]);
    for (const up of [issuerMigrationUp, publicClientsUp, signingKeyScheduleUp]) await database.pool.query(up);
  });
});
