import { type Caller, openServiceStack, type ServiceStack, TEST_ISSUER } from '@urbanpilot/testing';
import { v4 as uuidv4 } from 'uuid';
import { identityModule } from '../../module';
import { verifyPassword } from '../../sign-in/password-hash';

const ACCOUNTS = '/identity/v1/accounts';
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
  (await rows<Record<string, unknown>>('SELECT * FROM account WHERE id = $1', [id]))[0];
const actionsOf = async (id: string) =>
  (await stack.auditLog()).filter(({ resourceId }) => resourceId === id).map(({ action }) => action);
const create = async (name = `zhang.${uuidv4().slice(0, 8)}`) =>
  (await office.post(ACCOUNTS, { name, displayName: '张三丰' })).json<{ id: string; name: string }>();
const openSession = (id: string) =>
  stack.context.database.dataSource.query(
    `INSERT INTO oidc_payload (model, id, payload, uid) VALUES ('Session', $1, jsonb_build_object('accountId', $2::text), $1)`,
    [uuidv4(), id],
  );
const sessionsOf = async (id: string) =>
  (await rows(`SELECT id FROM oidc_payload WHERE payload->>'accountId' = $1`, [id])).length;

describe('making an account', () => {
  it('shows a temporary password once, stores its hash alone, and asks for a new one', async () => {
    const body = { name: 'ZhangSan', displayName: '张三' };
    const answer = await office.post(ACCOUNTS, body, { key: 'account-1' });
    expect([answer.statusCode, answer.headers.etag]).toEqual([201, '"1"']);
    const { id, temporaryPassword } = answer.json();
    expect(answer.json()).toMatchObject({ ...body, state: 'active', mustChange: true });
    const stored = await storedOf(id);
    expect(await verifyPassword(temporaryPassword, String(stored?.password_hash))).toBe(true);
    expect(String(stored?.password_hash)).toMatch(/^scrypt\$ln=17,r=8,p=1\$/);
    const again = await office.post(ACCOUNTS, body, { key: 'account-1' });
    expect(again.json()).toEqual({ ...answer.json(), temporaryPassword: null });
    const kept = await rows<{ text: string }>(
      `SELECT a.record AS text FROM audit_log a UNION ALL SELECT k.body FROM idempotency_key k`,
    );
    expect(JSON.stringify(kept)).not.toContain(temporaryPassword);
  });

  it('refuses a name that is taken, in whatever case and width', async () => {
    await create('li.si');
    for (const name of ['LI.SI', 'ｌｉ.si']) {
      const answer = await office.post(ACCOUNTS, { name, displayName: '李四' });
      expect([answer.statusCode, answer.json().type]).toEqual([409, 'urn:urbanpilot:problem:already-exists']);
    }
  });
});

describe('P30: personal data of accounts', () => {
  it('is masked in lists, and in full for one account, which leaves a record', async () => {
    const { id, name } = await create();
    const listed = (await office.get(`${ACCOUNTS}?name=${name}`)).json();
    expect(listed.items).toEqual([expect.objectContaining({ id, displayName: '张**', name: 'z******' })]);
    expect(await actionsOf(id)).toEqual(['account.created']);
    expect((await office.get(`${ACCOUNTS}/${id}`)).json()).toMatchObject({ name, displayName: '张三丰' });
    expect(await actionsOf(id)).toEqual(['account.created', 'account.read']);
  });
});

describe('disabling an account', () => {
  it('P24: ends its sessions, and tells every service that its grants have ended, until it is enabled', async () => {
    const { id } = await create();
    const given = await office.post('/identity/v1/grants', { subject: id, role: 'pilot', reach: ['*'] });
    await openSession(id);
    const off = await office.patch(`${ACCOUNTS}/${id}`, { state: 'disabled' }, { version: 1 });
    expect([off.statusCode, off.json().state, await sessionsOf(id)]).toEqual([200, 'disabled', 0]);
    const told = (await stack.outbox()).at(-1);
    expect([told?.data.grantId, Date.parse(String(told?.data.validTo)) <= Date.now()]).toEqual([given.json().id, true]);
    expect((await office.get(`/identity/v1/grants/${given.json().id}`)).json().state).toBe('suspended');
    const late = await office.post('/identity/v1/grants', { subject: id, role: 'expert', reach: ['*'] });
    expect((await stack.outbox()).at(-1)?.data).toMatchObject({ grantId: late.json().id, validTo: expect.any(String) });
    await office.patch(`${ACCOUNTS}/${id}`, { state: 'active' }, { version: 2 });
    const resumed = (await stack.outbox()).slice(-2).map(({ data }) => [data.grantId, data.validTo]);
    expect(resumed.sort()).toEqual(
      [
        [given.json().id, null],
        [late.json().id, null],
      ].sort(),
    );
    expect((await rows('SELECT id FROM role_grant WHERE suspended_at IS NOT NULL')).length).toBe(0);
  });

  it('P21: is not for the own one, nor is a reset of the own password', async () => {
    const { id } = await create();
    const self = await stack.as('office', '*', id);
    expect(TEST_ISSUER).toBe(stack.context.config.issuerUrl);
    const answers = [
      await self.patch(`${ACCOUNTS}/${id}`, { state: 'disabled' }, { version: 1 }),
      await self.post(`${ACCOUNTS}/${id}/temporary-password`, undefined, { version: 1 }),
      await self.post('/identity/v1/grants', { subject: id, role: 'auditor', reach: ['*'] }),
    ];
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([403, 403, 403]);
    expect(await storedOf(id)).toMatchObject({ state: 'active', version: 1 });
  });

  it.each([
    ['without its version', {}, 428],
    ['with a stale version', { version: 7 }, 412],
  ])('is refused %s', async (_, options, status) => {
    const { id } = await create();
    expect((await office.patch(`${ACCOUNTS}/${id}`, { state: 'disabled' }, options)).statusCode).toBe(status);
    expect(await storedOf(id)).toMatchObject({ state: 'active', version: 1 });
  });
});

it('a forgotten password is replaced by a temporary one, and the sessions of the old one end', async () => {
  const { id } = await create();
  await openSession(id);
  const answer = await office.post(`${ACCOUNTS}/${id}/temporary-password`, undefined, { version: 1 });
  expect([answer.statusCode, answer.json().mustChange, await sessionsOf(id)]).toEqual([201, true, 0]);
  const stored = await storedOf(id);
  expect(await verifyPassword(answer.json().temporaryPassword, String(stored?.password_hash))).toBe(true);
  expect(await actionsOf(id)).toEqual(['account.created', 'account.password-reset']);
});

it('a person is signed out everywhere, and unlocked, by the office', async () => {
  const { id } = await create();
  await openSession(id);
  expect((await office.post(`${ACCOUNTS}/${id}/sign-out`)).statusCode).toBe(200);
  expect(await sessionsOf(id)).toBe(0);
  expect((await office.post(`${ACCOUNTS}/${id}/unlocking`)).statusCode).toBe(200);
  expect(await actionsOf(id)).toEqual(['account.created', 'account.sessions-ended', 'account.unlocked']);
  expect((await office.post(`${ACCOUNTS}/${uuidv4()}/sign-out`)).statusCode).toBe(404);
});
