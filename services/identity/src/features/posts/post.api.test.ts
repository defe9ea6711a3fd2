import type { CloudEvent } from '@urbanpilot/contract';
import { addDays, systemActor, todayInShanghai } from '@urbanpilot/platform';
import { type Caller, openServiceStack, type ServiceStack, TEST_ISSUER } from '@urbanpilot/testing';
import { v4 as uuidv4 } from 'uuid';
import { onUnitChanged } from '../../events/on-unit-changed';
import { identityModule } from '../../module';
import { tellHandovers } from './post-handover-service';

const V1 = '/identity/v1';
const TODAY = todayInShanghai(new Date());
const here = uuidv4();

interface Shown extends Record<string, unknown> {
  id: string;
  version: number;
  subject: string;
}

describe('posts', () => {
  let stack: ServiceStack;
  let office: Caller;
  let unitId: string;
  beforeAll(async () => {
    stack = await openServiceStack(identityModule);
    office = await stack.as('office');
    unitId = await aUnit();
  });
  afterAll(() => stack.close());

  async function tellOfUnit(id: string, version: number, closedOn: string | null): Promise<void> {
    const data = { unitId: id, name: '市发改委', closedOn };
    await stack.context.transaction(systemActor('test'), (unit) =>
      onUnitChanged.handle(unit, { aggregateversion: version, data } as CloudEvent),
    );
  }
  async function aUnit(): Promise<string> {
    const id = uuidv4();
    await tellOfUnit(id, 1, null);
    return id;
  }
  const problemOf = (answer: { statusCode: number; json<T>(): T }) => {
    const { type, errors = [] } = answer.json<{ type: string; errors?: { pointer: string; rule: string }[] }>();
    return [answer.statusCode, type.split(':').at(-1), ...errors.map(({ pointer, rule }) => `${pointer} ${rule}`)];
  };
  const bodyOf = (other: object = {}) => ({
    ...{ subject: `s-${uuidv4()}`, unitId, role: 'department', reach: [here], title: '科长', startsOn: TODAY },
    ...other,
  });
  const create = async (other?: object) => (await office.post(`${V1}/posts`, bodyOf(other))).json<Shown>();
  const step = (post: Shown, verb: string, body: object, caller = office) =>
    caller.post(`${V1}/posts/${post.id}/${verb}`, body, { version: post.version });
  const grantsOf = async ({ subject }: { subject: string }) =>
    (await office.get(`${V1}/grants?subject=${subject}`)).json<{ items: Shown[] }>().items;
  const midnight = (day: string) => new Date(`${day}T00:00:00+08:00`).toISOString();
  const handedOver = async (postId: string) =>
    (await stack.outbox()).filter(({ type, subject }) => type.startsWith('identity.post') && subject === postId);

  it('give the grant that they own, and end with it', async () => {
    const post = await create({ endsOn: addDays(TODAY, 30) });
    expect(post).toMatchObject({ issuer: TEST_ISSUER, state: 'current', version: 1, takenOverFrom: null });
    const [grant] = await grantsOf(post);
    const period = { validFrom: midnight(TODAY), validTo: midnight(addDays(TODAY, 31)) };
    expect(grant).toMatchObject({ ...period, unitId, role: 'department', reach: [here], postId: post.id });
    const alone = await office.post(`${V1}/grants/${grant?.id}/revocation`, undefined, { version: 1 });
    expect(problemOf(alone)).toEqual([409, 'grant-of-post']);
    const patch = (body: object, version: number) => office.patch(`${V1}/posts/${post.id}`, body, { version });
    expect((await patch({ endsOn: null, title: '副主任' }, 1)).json()).toMatchObject({ endsOn: null, title: '副主任' });
    expect((await grantsOf(post)).map(({ validTo }) => validTo)).toEqual([null]);
    await patch({ reach: ['*'] }, 2);
    expect((await grantsOf(post)).map(({ state, reach }) => [state, reach])).toEqual([
      ['ended', [here]],
      ['active', ['*']],
    ]);
    expect((await patch({ title: '旧' }, 2)).statusCode).toBe(412);
    const ended = await step({ ...post, version: 3 }, 'ending', { reason: '退休' });
    expect(ended.json()).toMatchObject({ state: 'ended', endedAt: expect.any(String) });
    expect((await grantsOf(post)).map(({ state }) => state)).toEqual(['ended', 'ended']);
    expect(problemOf(await step({ ...post, version: 4 }, 'ending', { reason: '退休' }))).toEqual([409, 'wrong-state']);
    const listed = await office.get(`${V1}/posts?subject=${post.subject}&state=ended&unitId=${unitId}`);
    expect(listed.json<{ items: Shown[] }>().items.map(({ id }) => id)).toEqual([post.id]);
    const acts = (await stack.auditLog()).filter(({ resourceId }) => resourceId === post.id);
    expect(acts.map(({ action }) => action)).toEqual(['post.created', 'post.changed', 'post.changed', 'post.ended']);
  });

  it('are not shortened into the past, nor held beside a successor', async () => {
    const post = await create({ startsOn: addDays(TODAY, -30) });
    const end = (endsOn: string | null, version: number) =>
      office.patch(`${V1}/posts/${post.id}`, { endsOn }, { version });
    expect(problemOf(await end(addDays(TODAY, -1), 1))).toEqual([422, 'rule-broken', '/endsOn notPast']);
    const wider = await office.patch(`${V1}/posts/${post.id}`, { reach: ['*'] }, { version: 1 });
    expect(wider.statusCode).toBe(200);
    const [before, after] = await grantsOf(post);
    expect(before?.validFrom).toBe(midnight(addDays(TODAY, -30)));
    expect(after?.validFrom).toBe(before?.validTo);
    const on = addDays(TODAY, 10);
    const successor = (await step({ ...post, version: 2 }, 'handover', { subject: 'b', on })).json<Shown>();
    expect(problemOf(await end(null, 3))).toEqual([422, 'rule-broken', '/endsOn takenOver']);
    const again = { subject: 'c', on: addDays(TODAY, 5) };
    const twice = await step({ ...post, version: 3 }, 'handover', again);
    expect(problemOf(twice)).toEqual([422, 'rule-broken', '/on takenOver']);
    await step(successor, 'ending', { reason: '不再接任' });
    expect((await end(null, 3)).statusCode).toBe(200);
    expect((await step({ ...post, version: 4 }, 'handover', again)).statusCode).toBe(201);
  });

  it('are refused in a unit that is unknown or closed, to oneself, beyond one’s reach and with wrong days', async () => {
    const give = async (other: object, caller = office) => problemOf(await caller.post(`${V1}/posts`, bodyOf(other)));
    const closed = await aUnit();
    await tellOfUnit(closed, 2, TODAY);
    expect(await give({ unitId: uuidv4() })).toEqual([422, 'unknown-reference', '/unitId reference']);
    expect(await give({ unitId: closed })).toEqual([422, 'rule-broken', '/unitId openUnit']);
    expect(await give({ subject: office.subject })).toEqual([403, 'separation-of-duties']);
    expect(await give({ reach: ['*'] }, await stack.as('office', [here]))).toEqual([403, 'reach-exceeded']);
    expect(await give({ endsOn: '2020-01-01' })).toEqual([422, 'rule-broken', '/endsOn period']);
    expect((await give({ state: 'current' }))[0]).toBe(400);
    const post = await create();
    const outside = await stack.as('office', [uuidv4()]);
    expect((await outside.get(`${V1}/posts/${post.id}`)).statusCode).toBe(404);
    expect((await step(post, 'ending', { reason: '退休' }, outside)).statusCode).toBe(404);
  });

  it('end when their unit is closed, however often that is told', async () => {
    const merged = await aUnit();
    const post = await create({ unitId: merged });
    for (let round = 0; round < 2; round += 1) await tellOfUnit(merged, 2, TODAY);
    expect((await office.get(`${V1}/posts/${post.id}`)).json()).toMatchObject({ state: 'ended', version: 2 });
    expect((await grantsOf(post)).map(({ state }) => state)).toEqual(['ended']);
  });

  it('are handed over in one step, at once or on a day, and services are told on that day, once', async () => {
    const [post, later] = [await create(), await create({ endsOn: addDays(TODAY, 60) })];
    const answer = await step(post, 'handover', { subject: 'next', on: TODAY });
    const successor = answer.json<Shown>();
    expect([answer.statusCode, successor]).toEqual([
      201,
      expect.objectContaining({
        subject: 'next',
        unitId,
        role: 'department',
        takenOverFrom: post.id,
        state: 'current',
      }),
    ]);
    expect((await grantsOf(post)).map(({ state }) => state)).toEqual(['ended']);
    expect((await grantsOf(successor)).map(({ state, postId }) => [state, postId])).toEqual([['active', successor.id]]);
    const persons = {
      from: { issuer: TEST_ISSUER, subject: post.subject },
      to: { issuer: TEST_ISSUER, subject: 'next' },
    };
    expect((await handedOver(post.id)).map(({ data }) => data)).toEqual([
      expect.objectContaining({ ...persons, successorPostId: successor.id, on: TODAY, reach: [here] }),
    ]);
    expect(problemOf(await step({ ...post, version: 2 }, 'handover', { subject: 'x', on: TODAY }))[0]).toBe(409);

    const on = addDays(TODAY, 10);
    const handover = (body: object) => step(later, 'handover', { subject: 'after', on, ...body });
    expect(problemOf(await handover({ on: addDays(TODAY, -1) }))).toContain('/on notPast');
    expect(problemOf(await handover({ on: addDays(TODAY, 61) }))).toContain('/on withinPost');
    expect(problemOf(await handover({ subject: later.subject }))).toContain('/subject otherPerson');
    expect(problemOf(await handover({ subject: office.subject }))).toEqual([403, 'separation-of-duties']);
    const [first, again] = [
      await office.post(`${V1}/posts/${later.id}/handover`, { subject: 'after', on }, { version: 1, key: 'h1' }),
      await office.post(`${V1}/posts/${later.id}/handover`, { subject: 'after', on }, { version: 1, key: 'h1' }),
    ];
    expect([first.statusCode, again.body]).toEqual([201, first.body]);
    expect(first.json()).toMatchObject({ state: 'upcoming', startsOn: on, endsOn: addDays(TODAY, 60) });
    expect((await grantsOf(later)).map(({ validTo }) => validTo)).toEqual([midnight(on)]);
    const fire = (period: string) =>
      stack.context.transaction(systemActor('test'), (unit) =>
        tellHandovers.run(unit, { period, slot: new Date() }, stack.context),
      );
    await fire(addDays(on, -1));
    expect(await handedOver(later.id)).toEqual([]);
    expect(await fire(on)).toEqual({ told: 1 });
    await fire(on);
    expect(await handedOver(later.id)).toHaveLength(1);
  });

  it('are delegated for a time, within what they allow, and not onwards', async () => {
    const post = await create({ role: 'office', reach: ['*'], endsOn: addDays(TODAY, 90) });
    const deputy = await stack.as('expert');
    const bodyFor = (other: object = {}) => ({
      ...{ postId: post.id, subject: deputy.subject, startsOn: TODAY, endsOn: addDays(TODAY, 9), reason: '出差' },
      ...{ scopes: ['identity:read', 'identity:write'], ...other },
    });
    const delegate = async (other: object, caller = office) => caller.post(`${V1}/delegations`, bodyFor(other));
    expect(problemOf(await delegate({ subject: post.subject }))).toContain('/subject otherPerson');
    expect(problemOf(await delegate({ startsOn: addDays(TODAY, -1) }))).toContain('/startsOn notPast');
    expect(problemOf(await delegate({ endsOn: addDays(TODAY, 91) }))).toContain('/endsOn withinPost');
    expect(problemOf(await delegate({ endsOn: addDays(TODAY, -3) }))).toContain('/endsOn period');
    expect(problemOf(await delegate({ subject: office.subject }))).toEqual([403, 'separation-of-duties']);
    expect(problemOf(await delegate({ postId: uuidv4() }))).toContain('/postId reference');
    expect((await delegate({ scopes: ['money:print'] })).statusCode).toBe(400);
    const answer = await delegate({});
    const delegation = answer.json<Shown>();
    expect([answer.statusCode, delegation.state]).toEqual([201, 'current']);
    const owned = (await grantsOf(deputy)).find(({ delegationId }) => delegationId === delegation.id);
    expect(owned).toMatchObject({ postId: post.id, role: 'office', validTo: midnight(addDays(TODAY, 10)) });
    const told = (await stack.outbox()).filter(({ subject }) => subject === owned?.id);
    const onBehalfOf = `${TEST_ISSUER}|${post.subject}`;
    expect(told.map(({ data }) => data)).toEqual([
      expect.objectContaining({ onBehalfOf, scopes: ['identity:read', 'identity:write'], unitId }),
    ]);

    await stack.context.database.dataSource.query(
      `INSERT INTO access_grant (id, issuer, subject, role, reach, valid_from, valid_to, version, on_behalf_of, scopes)
       VALUES (gen_random_uuid(), $1, $2, 'office', '{*}', now() - interval '1 minute', now() + interval '1 day', 1, $3,
         '{identity:write}')`,
      [TEST_ISSUER, deputy.subject, onBehalfOf],
    );
    stack.context.grants.clear();
    const onward = await delegate({ subject: 'third' }, deputy);
    expect(problemOf(onward)).toEqual([403, 'delegated-onwards']);
    expect(problemOf(await step(post, 'ending', { reason: '离任' }, deputy))).toEqual([403, 'separation-of-duties']);
    expect((await deputy.get(`${V1}/posts/${post.id}`)).statusCode).toBe(403);

    const revoked = await office.post(`${V1}/delegations/${delegation.id}/revocation`, undefined, { version: 1 });
    expect(revoked.json()).toMatchObject({ state: 'ended', revokedAt: expect.any(String), version: 2 });
    const again = (await delegate({})).json<Shown>();
    await step(post, 'ending', { reason: '离任' });
    expect((await office.get(`${V1}/delegations/${again.id}`)).json()).toMatchObject({ state: 'ended' });
    const left = (await grantsOf(deputy)).filter(({ state }) => state === 'active');
    expect(left).toEqual([]);
  });
});
