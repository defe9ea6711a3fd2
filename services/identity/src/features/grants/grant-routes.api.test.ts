import { type Caller, openServiceStack, type ServiceStack, succeed, TEST_ISSUER } from '@urbanpilot/testing';
import { v7 as uuidv7 } from 'uuid';
import { identityModule } from '../../module';

const GRANTS = '/identity/v1/grants';
const [here, there] = [uuidv7(), uuidv7()];
let stack: ServiceStack;
let office: Caller;
beforeAll(async () => {
  stack = await openServiceStack(identityModule);
  office = await stack.as('office');
});
afterAll(() => stack.close());

interface GrantBody {
  id: string;
  subject: string;
  version: number;
}

const bodyOf = (other: object = {}) => ({ subject: `s-${uuidv7()}`, role: 'pilot', reach: [here], ...other });
const give = async (other?: object) => (await office.post(GRANTS, bodyOf(other))).json<GrantBody>();
const revoke = (id: string, options: object, caller = office) =>
  caller.request('POST', `${GRANTS}/${id}/revocation`, options);
const storedOf = async (id: string) =>
  (
    await stack.context.database
      .reader('*')
      .rows<Record<string, unknown>>('SELECT * FROM role_grant WHERE id = $1', [id])
  )[0];
const eventsOf = async (id: string) => (await stack.outbox()).filter(({ subject }) => subject === id);
const actionsOf = async (id: string) =>
  (await stack.auditLog()).filter(({ resourceId }) => resourceId === id).map(({ action }) => action);
const count = async () => (await stack.context.database.reader('*').rows('SELECT id FROM role_grant')).length;

describe('giving a grant', () => {
  it('stores it, audits it and tells every service', async () => {
    const body = bodyOf();
    const answer = await office.post(GRANTS, body);
    const grant = answer.json();
    expect(answer.statusCode).toBe(201);
    expect(answer.headers).toMatchObject({ location: `${GRANTS}/${grant.id}`, etag: '"1"' });
    expect(grant).toMatchObject({ ...body, issuer: TEST_ISSUER, validTo: null, state: 'active', version: 1 });
    expect((await office.get(`${GRANTS}/${grant.id}`)).json()).toEqual(grant);
    expect(await storedOf(grant.id)).toMatchObject({ subject: body.subject, reach: [here], version: 1 });
    expect(await actionsOf(grant.id)).toEqual(['grant.given']);
    const { postId: _post, delegationId: _delegation, ...plain } = grant;
    const { id: grantId, unitId: _none, state: _state, version: _version, createdAt: _createdAt, ...data } = plain;
    expect(await eventsOf(grantId)).toEqual([
      { type: 'identity.grant.changed.v1', subject: grantId, data: { grantId, ...data } },
    ]);
  });

  it('may name another issuer and a period', async () => {
    const period = { validFrom: '2030-01-01T00:00:00.000Z', validTo: '2031-01-01T00:00:00.000Z' };
    const grant = await give({ issuer: 'https://sso.example.cn/realms/city', reach: ['*'], ...period });
    expect(grant).toMatchObject({ issuer: 'https://sso.example.cn/realms/city', state: 'upcoming', ...period });
  });

  it('may bind it to a unit, for which alone its holder then acts', async () => {
    const unitId = uuidv7();
    const grant = await give({ unitId });
    expect(grant).toMatchObject({ unitId });
    expect(await storedOf(grant.id)).toMatchObject({ unit_id: unitId });
    expect((await eventsOf(grant.id))[0]?.data).toMatchObject({ grantId: grant.id, unitId });
  });

  it('repeated under its Idempotency-Key is given once', async () => {
    const body = bodyOf();
    const [first, again] = [
      await office.post(GRANTS, body, { key: 'g1' }),
      await office.post(GRANTS, body, { key: 'g1' }),
    ];
    expect([again.statusCode, again.json()]).toEqual([201, first.json()]);
    expect(await eventsOf(first.json().id)).toHaveLength(1);
    expect((await office.post(GRANTS, bodyOf(), { key: 'g1' })).statusCode).toBe(422);
  });

  it.each([
    ['an empty reach', { reach: [] }, '/reach'],
    ['* beside a territory', { reach: ['*', here] }, '/reach'],
    ['a territory twice', { reach: [here, here] }, '/reach'],
    ['a reach of names', { reach: ['山东'] }, '/reach/0'],
    ['an unknown role', { role: 'king' }, '/role'],
    ['no subject', { subject: undefined }, '/subject'],
    ['an issuer that is no address', { issuer: 'city' }, '/issuer'],
    ['an end before its beginning', { validFrom: '2030-01-01T00:00:00Z', validTo: '2029-01-01T00:00:00Z' }, '/validTo'],
    ['an instant that no clock holds', { validFrom: '2026-12-31T23:59:60Z' }, '/validFrom'],
    ['an end after the year 9999', { validTo: '9999-12-31T23:59:59-01:00' }, '/validTo'],
    ['an unknown property', { version: 3 }, '/version'],
  ])('is refused with %s', async (_, other, pointer) => {
    const before = await count();
    const answer = await office.post(GRANTS, bodyOf(other));
    expect([answer.statusCode, answer.json().errors[0].pointer]).toEqual([400, pointer]);
    expect(await count()).toBe(before);
  });

  it('to oneself is refused', async () => {
    const answer = await office.post(GRANTS, bodyOf({ subject: office.subject }));
    expect([answer.statusCode, answer.json().type]).toEqual([403, 'urn:urbanpilot:problem:separation-of-duties']);
  });

  it('beyond one’s own reach is refused', async () => {
    const local = await stack.as('office', [here]);
    for (const reach of [['*'], [there], [here, there]]) {
      const answer = await local.post(GRANTS, bodyOf({ reach }));
      expect([answer.statusCode, answer.json().type]).toEqual([403, 'urn:urbanpilot:problem:reach-exceeded']);
    }
    expect((await local.post(GRANTS, bodyOf())).statusCode).toBe(201);
    const former = uuidv7();
    const heir = await stack.as('office', [former]);
    const successor = await succeed(stack.context, former);
    expect((await heir.post(GRANTS, bodyOf({ reach: [successor] }))).statusCode).toBe(201);
  });

  it.each([
    ['nobody known', async () => stack.withToken('none'), 401],
    ['an auditor', () => stack.as('auditor'), 403],
    [
      'an office without the scope',
      async () => stack.withToken(await stack.issuer.sign({ subject: office.subject, scopes: ['identity:read'] })),
      403,
    ],
  ] as const)('is refused to %s', async (_, caller, status) => {
    const before = await count();
    expect((await (await caller()).post(GRANTS, bodyOf())).statusCode).toBe(status);
    expect(await count()).toBe(before);
  });
});

describe('revoking a grant', () => {
  it('ends it now, audits it and tells every service', async () => {
    const { id } = await give();
    const answer = await revoke(id, { version: 1 });
    expect([answer.statusCode, answer.headers.etag]).toEqual([200, '"2"']);
    expect(answer.json()).toMatchObject({ state: 'ended', version: 2, validTo: expect.any(String) });
    expect(await storedOf(id)).toMatchObject({ version: 2, valid_to: new Date(answer.json().validTo) });
    expect(await actionsOf(id)).toEqual(['grant.given', 'grant.revoked']);
    const events = await eventsOf(id);
    expect(events.map(({ data }) => data.validTo)).toEqual([null, answer.json().validTo]);
    expect((await revoke(id, { version: 2 })).statusCode).toBe(409);
  });

  it('repeated under its Idempotency-Key answers the same', async () => {
    const { id } = await give();
    const [first, again] = [await revoke(id, { version: 1, key: 'r1' }), await revoke(id, { version: 1, key: 'r1' })];
    expect([again.statusCode, again.body]).toEqual([200, first.body]);
    expect(await eventsOf(id)).toHaveLength(2);
  });

  it.each([
    ['without its version', {}, 428],
    ['with a stale version', { version: 5 }, 412],
    ['with a body', { version: 1, body: { validTo: null } }, 400],
  ])('is refused %s', async (_, options, status) => {
    const { id } = await give();
    expect((await revoke(id, options)).statusCode).toBe(status);
    expect(await storedOf(id)).toMatchObject({ version: 1, valid_to: null });
    expect(await eventsOf(id)).toHaveLength(1);
  });

  it('is refused to who holds it, to an auditor, and to whom it does not reach', async () => {
    const holder = await stack.as('office');
    const { id } = await give({ subject: holder.subject, role: 'office', reach: ['*'] });
    const asHolder = await revoke(id, { version: 1 }, holder);
    expect([asHolder.statusCode, asHolder.json().type]).toEqual([403, 'urn:urbanpilot:problem:separation-of-duties']);
    expect((await revoke(id, { version: 1 }, await stack.as('auditor'))).statusCode).toBe(403);
    expect((await revoke(id, { version: 1 }, await stack.as('office', [here]))).statusCode).toBe(404);
    expect((await revoke(uuidv7(), { version: 1 })).statusCode).toBe(404);
    expect(await storedOf(id)).toMatchObject({ version: 1, valid_to: null });
  });
});

describe('reading grants', () => {
  const list = async (query: string, caller = office) => {
    const answer = await caller.get(`${GRANTS}?${query}`);
    return answer.json<{ items: GrantBody[]; nextCursor: string | null }>();
  };

  it('goes page by page and can be narrowed by subject and role', async () => {
    const subject = `s-${uuidv7()}`;
    const given = [await give({ subject }), await give({ subject, role: 'expert' }), await give({ subject })];
    const first = await list(`subject=${subject}&limit=2`);
    expect(first.items.map(({ id }) => id)).toEqual(given.slice(0, 2).map(({ id }) => id));
    const rest = await list(`subject=${subject}&limit=2&cursor=${first.nextCursor}`);
    expect([rest.items.map(({ id }) => id), rest.nextCursor]).toEqual([[given[2]?.id], null]);
    expect((await list(`subject=${subject}&role=expert`)).items.map(({ id }) => id)).toEqual([given[1]?.id]);
    expect((await office.get(`${GRANTS}?limit=2&cursor=${first.nextCursor}`)).statusCode).toBe(400);
    expect((await office.get(`${GRANTS}?role=king`)).statusCode).toBe(400);
  });

  it('shows what lies within reach, to office and auditors', async () => {
    const subject = `s-${uuidv7()}`;
    const [mine, wider, all] = [
      await give({ subject }),
      await give({ subject, reach: [here, there] }),
      await give({ subject, reach: ['*'] }),
    ];
    const seenBy = async (caller: Caller) => (await list(`subject=${subject}`, caller)).items.map(({ id }) => id);
    expect(await seenBy(await stack.as('auditor'))).toEqual([mine.id, wider.id, all.id]);
    expect(await seenBy(await stack.as('auditor', [here]))).toEqual([mine.id]);
    expect(await seenBy(await stack.as('auditor', []))).toEqual([]);
    expect((await (await stack.as('auditor', [here])).get(`${GRANTS}/${wider.id}`)).statusCode).toBe(404);
    expect((await (await stack.as('expert')).get(GRANTS)).statusCode).toBe(403);
  });
});

it('republishes every grant to one consumer, whatever the operator reaches', async () => {
  const { id } = await give({ reach: [there] });
  const total = await count();
  const operator = await stack.as('office', [here]);
  const replay = { type: 'identity.grant.changed.v1', consumer: 'funding' };
  const answer = await operator.post('/identity/v1/event-replays', replay);
  expect([answer.statusCode, answer.json()]).toEqual([200, { published: total }]);
  const sent = await stack.context.database
    .reader('*')
    .rows('SELECT id FROM outbox_event WHERE subject = $1 AND only_consumer = $2', [id, 'funding']);
  expect(sent).toHaveLength(1);
});
