import { type Caller, openServiceStack, type ServiceStack } from '@urbanpilot/testing';
import { verifyClientSecret } from '../../issuer/client-secret';
import { identityModule } from '../../module';

const CLIENTS = '/identity/v1/clients';
const body = { name: '市财政局资金系统', scopes: ['funding:read', 'regions:read'] };
let stack: ServiceStack;
let office: Caller;
beforeAll(async () => {
  stack = await openServiceStack(identityModule);
  office = await stack.as('office');
});
afterAll(() => stack.close());

const rows = <Row>(sql: string, parameters: unknown[] = []) =>
  stack.context.database.reader('*').rows<Row>(sql, parameters);
const storedOf = async (id: string) =>
  (await rows<Record<string, unknown>>('SELECT * FROM client WHERE id = $1', [id]))[0];
const auditOf = (id: string) =>
  rows<{ action: string; record: string }>('SELECT action, record FROM audit_log WHERE resource_id = $1 ORDER BY id', [
    id,
  ]);
const count = async () => (await rows('SELECT id FROM client')).length;
const register = async () => (await office.post(CLIENTS, body)).json<{ id: string }>();

describe('registering a client', () => {
  it('shows the secret once and stores its hash alone', async () => {
    const answer = await office.post(CLIENTS, body);
    const client = answer.json();
    expect(answer.statusCode).toBe(201);
    expect(answer.headers).toMatchObject({ location: `${CLIENTS}/${client.id}`, etag: '"1"' });
    expect(client).toEqual({
      ...{ id: expect.any(String), ...body, state: 'active', version: 1, kind: 'confidential' },
      ...{ redirectUris: [], postLogoutRedirectUris: [] },
      ...{ createdAt: expect.any(String), clientSecret: expect.stringMatching(/^[\w-]{43}$/) },
    });
    const stored = await storedOf(client.id);
    expect(await verifyClientSecret(client.clientSecret, String(stored?.secret_hash))).toBe(true);
    const [entry] = await auditOf(client.id);
    expect(entry?.action).toBe('client.registered');
    expect(entry?.record).not.toContain(client.clientSecret);
    expect((await office.get(`${CLIENTS}/${client.id}`)).json()).not.toHaveProperty('clientSecret');
  });

  it('repeated under its Idempotency-Key registers once and keeps no secret in clear', async () => {
    const before = await count();
    const first = await office.post(CLIENTS, body, { key: 'client-1' });
    const again = await office.post(CLIENTS, body, { key: 'client-1' });
    expect([first.statusCode, again.statusCode]).toEqual([201, 201]);
    expect(first.json().clientSecret).toEqual(expect.any(String));
    expect(again.json()).toEqual({ ...first.json(), clientSecret: null });
    expect(again.headers).toMatchObject({ location: first.headers.location, etag: '"1"' });
    expect(await count()).toBe(before + 1);
    const [kept] = await rows<{ body: string }>(`SELECT body FROM idempotency_key WHERE key = 'client-1'`);
    expect(kept?.body).not.toContain(first.json().clientSecret);
    const other = await office.post(CLIENTS, { ...body, name: '另一个' }, { key: 'client-1' });
    expect(other.statusCode).toBe(422);
  });

  it.each([
    ['no name', { scopes: body.scopes }, '/name'],
    ['a blank name', { ...body, name: ' ' }, '/name'],
    ['a name with U+0000', { ...body, name: 'a\0b' }, '/name'],
    ['no scope', { ...body, scopes: [] }, '/scopes'],
    ['a scope twice', { ...body, scopes: ['funding:read', 'funding:read'] }, '/scopes'],
    ['an unknown scope', { ...body, scopes: ['funding:steal'] }, '/scopes/0'],
    ['a secret of its own', { ...body, clientSecret: 'x' }, '/clientSecret'],
  ])('is refused with %s', async (_, payload, pointer) => {
    const before = await count();
    const answer = await office.post(CLIENTS, payload);
    expect([answer.statusCode, answer.json().errors[0].pointer]).toEqual([400, pointer]);
    expect(await count()).toBe(before);
  });
});

describe('clients are closed', () => {
  it.each([
    ['to nobody known', async () => stack.withToken('none'), 401],
    ['to an auditor who writes', () => stack.as('auditor'), 403],
    ['to a pilot', () => stack.as('pilot'), 403],
    [
      'without the scope',
      async () => stack.withToken(await stack.issuer.sign({ subject: office.subject, scopes: ['identity:read'] })),
      403,
    ],
  ] as const)('%s', async (_, caller, status) => {
    const before = await count();
    expect((await (await caller()).post(CLIENTS, body)).statusCode).toBe(status);
    expect(await count()).toBe(before);
  });

  it('but an auditor reads them', async () => {
    const { id } = await register();
    expect((await (await stack.as('auditor')).get(`${CLIENTS}/${id}`)).statusCode).toBe(200);
    expect((await (await stack.as('leader')).get(CLIENTS)).statusCode).toBe(403);
  });
});

describe('changing a client', () => {
  it('renames and disables it, each with a new version and an audit row', async () => {
    const { id } = await register();
    const renamed = await office.patch(`${CLIENTS}/${id}`, { name: '新名称' }, { version: 1 });
    expect([renamed.statusCode, renamed.headers.etag]).toEqual([200, '"2"']);
    const disabled = await office.patch(`${CLIENTS}/${id}`, { state: 'disabled' }, { version: 2 });
    expect(disabled.json()).toMatchObject({ name: '新名称', state: 'disabled', version: 3 });
    expect(await storedOf(id)).toMatchObject({ name: '新名称', state: 'disabled', version: 3, scopes: body.scopes });
    const actions = (await auditOf(id)).map(({ action }) => action);
    expect(actions).toEqual(['client.registered', 'client.changed', 'client.changed']);
  });

  it.each([
    ['without its version', { state: 'disabled' }, {}, 428],
    ['with a stale version', { state: 'disabled' }, { version: 7 }, 412],
    ['with nothing to change', {}, { version: 1 }, 400],
    ['with a null name', { name: null }, { version: 1 }, 400],
    ['with new scopes', { scopes: ['regions:write'] }, { version: 1 }, 400],
  ] as const)('is refused %s', async (_, payload, options, status) => {
    const { id } = await register();
    expect((await office.patch(`${CLIENTS}/${id}`, payload, options)).statusCode).toBe(status);
    expect(await storedOf(id)).toMatchObject({ name: body.name, state: 'active', version: 1 });
    expect(await auditOf(id)).toHaveLength(1);
  });

  it('is refused to an auditor, and 404 where there is none', async () => {
    const { id } = await register();
    const auditor = await stack.as('auditor');
    expect((await auditor.patch(`${CLIENTS}/${id}`, { name: 'x' }, { version: 1 })).statusCode).toBe(403);
    expect((await office.patch(`${CLIENTS}/nobody`, { name: 'x' }, { version: 1 })).statusCode).toBe(404);
    expect((await office.get(`${CLIENTS}/nobody`)).statusCode).toBe(404);
    expect((await office.get(`${CLIENTS}/no%20body`)).statusCode).toBe(400);
  });
});

it('clients are listed page by page, each once', async () => {
  for (let made = 0; made < 3; made += 1) await register();
  const seen: string[] = [];
  let query = '?limit=2';
  while (query !== '') {
    const page = (await office.get(`${CLIENTS}${query}`)).json<{
      items: { id: string }[];
      nextCursor: string | null;
    }>();
    seen.push(...page.items.map(({ id }) => id));
    query = page.nextCursor === null ? '' : `?limit=2&cursor=${page.nextCursor}`;
  }
  expect(seen).toHaveLength(await count());
  expect(new Set(seen).size).toBe(seen.length);
  expect((await office.get(`${CLIENTS}?cursor=altered`)).statusCode).toBe(400);
  expect((await office.get(`${CLIENTS}?limit=0`)).statusCode).toBe(400);
});

describe('a public client', () => {
  const pages = { kind: 'public', redirectUris: ['https://app.example.cn/callback'] };

  it('has no secret, and signs people in at its pages alone', async () => {
    const answer = await office.post(CLIENTS, { ...body, ...pages });
    expect([answer.statusCode, answer.json()]).toEqual([
      201,
      expect.objectContaining({ ...pages, clientSecret: null }),
    ]);
    const stored = await storedOf(answer.json().id);
    expect(stored).toMatchObject({ secret_hash: null, grant_types: ['authorization_code', 'refresh_token'] });
    const secret = await office.post(`${CLIENTS}/${answer.json().id}/secrets`, {}, { version: 1 });
    expect([secret.statusCode, secret.json().type]).toEqual([409, 'urn:urbanpilot:problem:wrong-state']);
  });

  it.each([
    ['no page', [], '/redirectUris'],
    ['a page over http', ['http://app.example.cn/callback'], '/redirectUris/0'],
    ['a fragment', ['https://app.example.cn/#x'], '/redirectUris/0'],
    ['a wildcard', ['https://*.example.cn/'], '/redirectUris/0'],
    ['a name in the address', ['https://user@app.example.cn/'], '/redirectUris/0'],
    ['a script', ['javascript:alert(1)'], '/redirectUris/0'],
  ])('is refused with %s', async (_, redirectUris, pointer) => {
    const answer = await office.post(CLIENTS, { ...body, ...pages, redirectUris });
    expect([answer.statusCode, answer.json().errors[0].pointer]).toEqual([400, pointer]);
  });

  it('may have a page on the own machine', async () => {
    const redirectUris = ['http://127.0.0.1:3000/callback', 'http://localhost:3000/callback'];
    expect((await office.post(CLIENTS, { ...body, ...pages, redirectUris })).statusCode).toBe(201);
  });
});

describe('a new secret', () => {
  it('is shown once, and the one before stays good for the time that was asked for', async () => {
    const { id } = await register();
    const before = await storedOf(id);
    const answer = await office.post(`${CLIENTS}/${id}/secrets`, { overlapHours: 2 }, { version: 1, key: 'rotate-1' });
    expect([answer.statusCode, answer.headers.etag]).toEqual([201, '"2"']);
    const stored = await storedOf(id);
    expect(await verifyClientSecret(answer.json().clientSecret, String(stored?.secret_hash))).toBe(true);
    expect(stored?.previous_secret_hash).toBe(before?.secret_hash);
    const left = Number(stored?.previous_secret_until) - Date.now();
    expect(left / 3_600_000).toBeCloseTo(2, 1);
    const again = await office.post(`${CLIENTS}/${id}/secrets`, { overlapHours: 2 }, { version: 1, key: 'rotate-1' });
    expect(again.json().clientSecret).toBeNull();
  });

  it('ends the one before at once after a leak', async () => {
    const { id } = await register();
    expect((await office.post(`${CLIENTS}/${id}/secrets`, { overlapHours: 0 }, { version: 1 })).statusCode).toBe(201);
    expect(await storedOf(id)).toMatchObject({ previous_secret_hash: null, previous_secret_until: null });
  });
});

it('P19: an office of one territory decides over no client: one of them may reach further than itself', async () => {
  const { id } = await register();
  const narrow = await stack.as('office', ['01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e']);
  const answers = [
    await narrow.post(CLIENTS, body),
    await narrow.patch(`${CLIENTS}/${id}`, { name: 'x' }, { version: 1 }),
    await narrow.post(`${CLIENTS}/${id}/secrets`, {}, { version: 1 }),
  ];
  for (const answer of answers) expect(answer.json().type).toBe('urn:urbanpilot:problem:whole-reach-required');
  expect(await storedOf(id)).toMatchObject({ version: 1 });
});
