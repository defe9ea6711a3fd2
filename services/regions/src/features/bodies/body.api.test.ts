import { type Caller, openServiceStack, type ServiceStack } from '@urbanpilot/testing';
import { regionsModule } from '../../module';
import { aTerritory, aUnit } from '../../regions-builders';
import { aBody, aLeadingGroup, aSeat, aTerm, type Built } from './body-builders';

const ELSEWHERE = '01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e';

interface Refusal {
  type: string;
  errors?: { pointer: string; rule: string }[];
}

describe('bodies and their seats over HTTP', () => {
  let stack: ServiceStack;
  let office: Caller;
  beforeAll(async () => {
    stack = await openServiceStack(regionsModule);
    office = await stack.as('office');
  });
  afterAll(() => stack.close());

  const refusal = (answer: { statusCode: number; json<T>(): T }) => {
    const { type, errors = [] } = answer.json<Refusal>();
    const named = errors.map(({ pointer, rule }) => `${pointer} ${rule}`);
    return [answer.statusCode, type.replace('urn:urbanpilot:problem:', ''), ...named];
  };
  const begin = async (seat: Built, days: object, caller = office) =>
    caller.post(`/regions/v1/body-seats/${seat.id}/terms`, {
      ...{ holder: '李某', unitId: await aUnit(office), officeTitle: '县长' },
      ...days,
    });
  const bodyOn = async (body: Built, day: string) =>
    (await office.get(`/regions/v1/bodies/${body.id}?asOf=${day}`)).json<{
      version: number;
      seats: { role: string; holder: { name: string } | null }[];
    }>();
  const actsOn = async ({ id }: Built) =>
    (await stack.auditLog()).filter(({ resourceId }) => resourceId === id).map(({ action }) => action);

  it('tells who held a seat on a day: one after another, and nobody in a gap', async () => {
    const body = await aBody(office, await aTerritory(office));
    const seat = await aSeat(office, body);
    await aTerm(office, seat, { fromOn: '2026-02-01', untilOn: '2026-03-31' });
    const next = await begin(seat, { fromOn: '2026-05-01' });
    expect([next.statusCode, next.json()]).toEqual([
      201,
      expect.objectContaining({ holder: '李某', fromOn: '2026-05-01', untilOn: null, version: 1 }),
    ]);
    const holders = [];
    for (const day of ['2026-01-31', '2026-02-01', '2026-03-31', '2026-04-15', '2026-05-01', '2030-01-01']) {
      holders.push((await bodyOn(body, day)).seats[0]?.holder?.name ?? null);
    }
    expect(holders).toEqual([null, '王某', '王某', null, '李某', '李某']);
    const path = `/regions/v1/body-terms?bodyId=${body.id}`;
    const [all, then] = [await office.get(path), await office.get(`${path}&asOf=2026-03-01`)];
    expect([all, then].map((list) => list.json<{ items: { holder: string }[] }>().items.map((t) => t.holder))).toEqual([
      ['王某', '李某'],
      ['王某'],
    ]);
    expect(await actsOn(seat)).toEqual(['body-seat.added']);
  });

  it('refuses terms of one seat that overlap, naming the field, by a single day too, and at once', async () => {
    const seat = await aSeat(office, await aBody(office, await aTerritory(office)));
    const first = await aTerm(office, seat, { fromOn: '2026-02-01', untilOn: '2026-03-31' });
    const overlap = [409, 'terms-overlap', '/fromOn noOverlap'];
    expect(refusal(await begin(seat, { fromOn: '2026-03-31' }))).toEqual(overlap);
    expect(refusal(await begin(seat, { fromOn: '2026-01-05', untilOn: '2026-02-01' }))).toEqual(overlap);
    const both = await Promise.all([begin(seat, { fromOn: '2026-04-01' }), begin(seat, { fromOn: '2026-06-01' })]);
    expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([201, 409]);
    const longer = await office.patch(`/regions/v1/body-terms/${first.id}`, { untilOn: null }, { version: 1 });
    expect(refusal(longer)).toEqual(overlap);
  });

  it('refuses days before the body, seats that its kind has not, and a second head', async () => {
    const territoryId = await aTerritory(office);
    const body = await aBody(office, territoryId);
    const seat = await aSeat(office, body);
    expect(refusal(await begin(seat, { fromOn: '2025-12-31', untilOn: '2025-12-01' }))).toEqual([
      422,
      'rule-broken',
      '/fromOn sinceBody',
      '/untilOn afterStart',
    ]);
    const add = (to: Built, role: string) => office.post(`/regions/v1/bodies/${to.id}/seats`, { role, title: '席位' });
    expect(refusal(await add(body, 'expert'))).toEqual([422, 'rule-broken', '/role roleOfBody']);
    expect(refusal(await add(body, 'party-head'))).toEqual([409, 'head-seat-taken', '/role oneHead']);
    expect((await add(await aBody(office, territoryId, 'expert-committee'), 'expert')).statusCode).toBe(201);
    const unknown = await office.post(`/regions/v1/body-seats/${seat.id}/terms`, {
      ...{ holder: '甲', unitId: ELSEWHERE, officeTitle: '县长', fromOn: '2026-02-01' },
    });
    expect(refusal(unknown)).toEqual([422, 'unknown-reference', '/unitId reference']);
    const phone = await begin(seat, { fromOn: '2026-02-01', phone: '13800000000' });
    expect([phone.statusCode, (await bodyOn(body, '2026-02-01')).seats[0]?.holder]).toEqual([400, null]);
  });

  it('ends and corrects a term; the audit tells both', async () => {
    const seat = await aSeat(office, await aBody(office, await aTerritory(office)));
    const term = await aTerm(office, seat);
    const path = `/regions/v1/body-terms/${term.id}`;
    expect(refusal(await office.post(`${path}/end`, { on: '2026-01-31' }, { version: 1 }))).toEqual([
      422,
      'rule-broken',
      '/on afterStart',
    ]);
    expect((await office.post(`${path}/end`, { on: '2026-06-30' }, { version: 1 })).json()).toMatchObject({
      untilOn: '2026-06-30',
      version: 2,
    });
    expect((await office.patch(path, { holder: '王某某' }, { version: 2 })).json()).toMatchObject({ version: 3 });
    expect((await office.get(path)).json()).toMatchObject({ holder: '王某某', untilOn: '2026-06-30' });
    expect(await actsOn(term)).toEqual(['body-term.begun', 'body-term.ended', 'body-term.corrected']);
  });

  it('ends seats and terms with the body, or none when a term begins later', async () => {
    const body = await aLeadingGroup(office, await aTerritory(office));
    const dissolve = (on: string) =>
      office.post(`/regions/v1/bodies/${body.id}/dissolution`, { on }, { version: body.version });
    expect(refusal(await dissolve('2026-01-31'))).toEqual([422, 'rule-broken', '/on noLaterTerm']);
    expect((await bodyOn(body, '2026-06-30')).seats).toHaveLength(2);
    expect((await dissolve('2026-06-30')).json()).toMatchObject({ dissolvedOn: '2026-06-30', version: 2 });
    expect((await bodyOn(body, '2026-06-30')).seats.map(({ holder }) => holder?.name)).toEqual(['王某', '王某']);
    expect((await bodyOn(body, '2026-07-01')).seats).toEqual([]);
    const late = await office.post(`/regions/v1/bodies/${body.id}/seats`, { role: 'member', title: '成员' });
    expect(refusal(late)).toEqual([409, 'body-ended']);
    const listed = await office.get('/regions/v1/bodies?asOf=2026-07-01&limit=200');
    expect(listed.json<{ items: Built[] }>().items.map(({ id }) => id)).not.toContain(body.id);
  });

  it('abolishes a seat to make room for another', async () => {
    const body = await aBody(office, await aTerritory(office));
    const seat = await aSeat(office, body);
    const path = `/regions/v1/body-seats/${seat.id}/abolition`;
    expect((await office.post(path, { on: '2026-03-31' }, { version: 1 })).statusCode).toBe(200);
    expect((await office.post(path, { on: '2026-03-31' }, { version: 2 })).statusCode).toBe(409);
    expect((await aSeat(office, body)).version).toBe(1);
  });

  it('keeps one name in a place, changes with the day of the first term in mind, and repeats under one key', async () => {
    const territoryId = await aTerritory(office);
    const make = { kind: 'office', name: '城镇化办公室', territoryId, establishedOn: '2026-01-01' };
    const [first, again] = [
      await office.post('/regions/v1/bodies', make, { key: `b-${territoryId}` }),
      await office.post('/regions/v1/bodies', make, { key: `b-${territoryId}` }),
    ];
    expect([first.statusCode, again.body]).toEqual([201, first.body]);
    expect(refusal(await office.post('/regions/v1/bodies', make))).toEqual([409, 'body-name-taken']);
    const body = await aLeadingGroup(office, territoryId);
    const path = `/regions/v1/bodies/${body.id}`;
    expect(refusal(await office.patch(path, { establishedOn: '2026-02-02' }, { version: 1 }))).toEqual([
      422,
      'rule-broken',
      '/establishedOn beforeTerms',
    ]);
    expect((await office.patch(path, { name: '领导小组（新）' }, { version: 1 })).json()).toMatchObject({ version: 2 });
  });

  it('P13: of many who end a term by one version one does', async () => {
    const term = await aTerm(office, await aSeat(office, await aBody(office, await aTerritory(office))));
    const end = () => office.post(`/regions/v1/body-terms/${term.id}/end`, { on: '2026-06-30' }, { version: 1 });
    const answers = await Promise.all(Array.from({ length: 8 }, end));
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, ...Array(7).fill(412)]);
    expect((await office.post(`/regions/v1/body-terms/${term.id}/end`, { on: '2026-06-30' })).statusCode).toBe(428);
  });

  it('P19: keeps a region’s bodies to the region; the city’s are read by all and kept by whoever reaches it whole', async () => {
    const territoryId = await aTerritory(office);
    const [own, city] = [await aBody(office, territoryId), await aBody(office)];
    const pilot = await stack.as('pilot', [territoryId]);
    const stranger = await stack.as('pilot', [ELSEWHERE]);
    const add = (caller: Caller, body: Built) =>
      caller.post(`/regions/v1/bodies/${body.id}/seats`, { role: 'member', title: '成员' });
    expect((await add(pilot, own)).statusCode).toBe(201);
    expect(refusal(await add(stranger, own))).toEqual([404, 'not-found']);
    expect(refusal(await stranger.get(`/regions/v1/bodies/${own.id}`))).toEqual([404, 'not-found']);
    expect((await stranger.get(`/regions/v1/bodies/${city.id}`)).statusCode).toBe(200);
    expect(refusal(await add(pilot, city))).toEqual([403, 'whole-reach-required']);
    expect(refusal(await pilot.post('/regions/v1/bodies', { ...NEW, territoryId: ELSEWHERE }))).toEqual([
      422,
      'unknown-reference',
      '/territoryId reference',
    ]);
    expect(refusal(await pilot.post('/regions/v1/bodies', NEW))).toEqual([403, 'whole-reach-required']);
    const listed = (await stranger.get('/regions/v1/bodies?limit=200')).json<{ items: Built[] }>().items;
    expect(listed.map(({ id }) => id)).toContain(city.id);
    expect(listed.map(({ id }) => id)).not.toContain(own.id);
  });
});

const NEW = { kind: 'office', name: '办公室', establishedOn: '2026-01-01' };
