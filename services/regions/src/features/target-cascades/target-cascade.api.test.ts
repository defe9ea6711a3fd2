import { type Caller, openServiceStack, type ServiceStack } from '@urbanpilot/testing';
import { v4 as uuidv4 } from 'uuid';
import { regionsModule } from '../../module';
import { aTerritory, aUnit, inDays } from '../../regions-builders';
import {
  aCascade,
  anIssuedPart,
  type BuiltCascade,
  type BuiltPart,
  cascadeBody,
  issued,
} from './target-cascade-builders';

const CASCADES = '/regions/v1/target-cascades';
const PARTS = '/regions/v1/target-cascade-parts';

describe('targets that are split', () => {
  let stack: ServiceStack;
  let office: Caller;
  beforeAll(async () => {
    stack = await openServiceStack(regionsModule);
    office = await stack.as('office');
  });
  afterAll(() => stack.close());

  const problemOf = (answer: { statusCode: number; json<T>(): T }) => {
    const { type, errors = [] } = answer.json<{ type: string; errors?: { pointer: string; rule: string }[] }>();
    const named = errors.map(({ pointer, rule }) => `${pointer} ${rule}`);
    return [answer.statusCode, type.replace('urn:urbanpilot:problem:', ''), ...named];
  };
  const acknowledge = (caller: Caller, { id, version }: BuiltPart, body: object = {}) =>
    caller.post(`${PARTS}/${id}/acknowledgement`, body, { version });
  const read = async (caller: Caller, { id }: { id: string }, suffix = '') =>
    (await caller.get(`${CASCADES}/${id}${suffix}`)).json<BuiltCascade>();
  const asked = async (caller: Caller, territoryId: string) => {
    const path = `/regions/v1/alerts?kind=target-issued&territoryId=${territoryId}`;
    const { items } = (await caller.get(path)).json<{ items: { state: string; aboutId: string }[] }>();
    return items.map(({ state, aboutId }) => [state, aboutId]);
  };
  const valuesOf = ({ parts }: BuiltCascade) => parts.map(({ value }) => value);

  it('go from a draft over acknowledgements to a revision that is acknowledged anew; the older one stays readable', async () => {
    const [one, two] = [await aTerritory(office), await aTerritory(office)];
    const draft = await aCascade(office, [{ territoryId: one }, { territoryId: two }, { unitId: await aUnit(office) }]);
    expect([draft.state, draft.gap, valuesOf(draft)]).toEqual(['draft', '0.0', ['4.2', '4.2', '4.1']]);
    const region = await stack.as('pilot', [one]);
    expect((await region.get(`${CASCADES}/${draft.id}`)).statusCode).toBe(404);
    const factors = [
      { territoryId: one, factor: '84.51' },
      { territoryId: two, factor: '169.02' },
    ];
    const change = { method: 'factor', value: '100', parts: factors };
    const changed = await office.patch(`${CASCADES}/${draft.id}`, change, { version: 1 });
    expect(changed.json()).toMatchObject({ revision: 1, version: 2, gap: '0.0', places: 1 });
    expect(valuesOf(changed.json())).toEqual(['33.3', '66.7']);
    const first = await issued(office, changed.json());
    expect(first).toMatchObject({ state: 'issued', issuedOn: inDays(0), partCount: 2, acknowledgedCount: 0 });

    const own = await read(region, draft);
    expect(own).toMatchObject({ value: '100', partCount: 1, gap: null });
    expect(own.parts).toMatchObject([{ territoryId: one, value: '33.3', total: '100', state: 'awaiting' }]);
    const [mine] = own.parts as [BuiltPart];
    expect(await asked(region, one)).toEqual([['open', draft.id]]);
    const done = await acknowledge(region, mine, { note: '已纳入年度计划' });
    expect(await asked(region, one)).toEqual([['resolved', draft.id]]);
    expect(done.json()).toMatchObject({ state: 'acknowledged', acknowledgedOn: inDays(0), note: '已纳入年度计划' });
    expect(await read(office, draft)).toMatchObject({ acknowledgedCount: 1 });
    expect(problemOf(await acknowledge(region, done.json()))).toEqual([409, 'wrong-state']);

    const next = await office.patch(`${CASCADES}/${draft.id}`, { value: '120' }, { version: 3 });
    expect(next.json()).toMatchObject({ state: 'draft', revision: 2, issuedOn: null });
    expect(valuesOf(next.json())).toEqual(['40.0', '80.0']);
    expect(await read(region, draft)).toMatchObject({ state: 'issued', revision: 1, value: '100' });
    const second = await issued(office, next.json());
    expect(await asked(region, one)).toEqual([
      ['resolved', draft.id],
      ['open', draft.id],
    ]);
    expect(await asked(office, two)).toEqual([
      ['resolved', draft.id],
      ['open', draft.id],
    ]);
    expect(await read(region, draft)).toMatchObject({ state: 'issued', revision: 2, acknowledgedCount: 0 });
    expect(await read(region, draft, '/revisions/1')).toMatchObject({
      state: 'superseded',
      value: '100',
      parts: [{ value: '33.3', state: 'acknowledged' }],
    });
    const revisions = (await region.get(`${CASCADES}/${draft.id}/revisions`)).json<{ items: BuiltCascade[] }>().items;
    expect(revisions.map(({ revision, state }) => [revision, state])).toEqual([
      [1, 'superseded'],
      [2, 'issued'],
    ]);
    const [, ofTwo] = first.parts as [BuiltPart, BuiltPart];
    expect(problemOf(await acknowledge(await stack.as('pilot', [two]), ofTwo))).toEqual([409, 'wrong-state']);
    const acts = (await stack.auditLog()).filter(({ resourceId }) => resourceId === draft.id);
    expect(acts.map(({ action }) => action.replace('target-cascade.', ''))).toEqual([
      ...['drafted', 'changed', 'issued', 'changed', 'issued'],
    ]);
    const told = (await stack.outbox()).filter(({ data }) => data.cascadeId === draft.id);
    expect(told.map(({ type }) => type.split('.')[2])).toEqual(['issued', 'acknowledged', 'issued']);
    expect(second.parts).toHaveLength(2);
  });

  it('are split by hand with the gap shown, and named where they do not fit', async () => {
    const [one, two] = [await aTerritory(office), await aTerritory(office)];
    const byHand = (first: string, second: string) => [
      { territoryId: one, value: first },
      { territoryId: two, value: second },
    ];
    const short = await aCascade(office, byHand('7', '5'), { method: 'manual' });
    expect([short.gap, valuesOf(short)]).toEqual(['0.5', ['7.0', '5.0']]);
    const over = await office.patch(`${CASCADES}/${short.id}`, { parts: byHand('7', '6') }, { version: 1 });
    expect(over.json()).toMatchObject({ gap: '-0.5' });
    expect((await issued(office, over.json())).gap).toBe('-0.5');
    const refused = async (parts: object[], changes = {}) =>
      problemOf(await office.post(CASCADES, cascadeBody(parts, changes))).slice(1);
    const manual = { method: 'manual' };
    expect(await refused([{ territoryId: one, value: '1.25' }], manual)).toEqual([
      'rule-broken',
      '/parts/0/value places',
    ]);
    expect(await refused([{ territoryId: one }], manual)).toEqual(['rule-broken', '/parts/0/value forMethod']);
    expect(await refused([{ territoryId: one, factor: '1' }])).toEqual(['rule-broken', '/parts/0/factor forMethod']);
    expect(await refused([{ territoryId: one }, { territoryId: one }])).toEqual(['rule-broken', '/parts/1 unique']);
    expect(await refused([{}])).toEqual(['rule-broken', '/parts/0 receiver']);
    expect(await refused([{ territoryId: one }], { places: 0 })).toEqual(['rule-broken', '/value places']);
    const factor = { method: 'factor' };
    expect(await refused([{ territoryId: one, factor: '0' }], factor)).toEqual(['rule-broken', '/parts someFactor']);
    expect(await refused([{ territoryId: one, factor: '-1' }], factor)).toEqual([
      'rule-broken',
      '/parts/0/factor notNegative',
    ]);
    expect(await refused([{ territoryId: uuidv4() }])).toEqual(['unknown-reference', '/parts/0/territoryId reference']);
    expect(await refused([{ unitId: uuidv4() }])).toEqual(['unknown-reference', '/parts/0/unitId reference']);
    expect((await refused([]))[0]).toBe('validation-failed');
    expect((await refused([{ territoryId: one }], { value: '1e3' }))[0]).toBe('validation-failed');
  });

  it('are acknowledged by the unit that receives them, which sees no other part', async () => {
    const [unitId, otherId, territoryId] = [await aUnit(office), await aUnit(office), await aTerritory(office)];
    const cascade = await issued(office, await aCascade(office, [{ unitId }, { unitId: otherId }, { territoryId }]));
    const [ofUnit, ofOther, ofRegion] = cascade.parts as [BuiltPart, BuiltPart, BuiltPart];
    const own = await stack.as('department', '*', undefined, unitId);
    expect((await read(own, cascade)).parts).toMatchObject([{ id: ofUnit.id }]);
    expect((await own.get(`${PARTS}/${ofOther.id}`)).statusCode).toBe(404);
    expect(problemOf(await acknowledge(own, ofOther))).toEqual([403, 'other-unit']);
    expect(problemOf(await acknowledge(own, ofRegion))).toEqual([403, 'other-unit']);
    expect((await acknowledge(own, ofUnit)).statusCode).toBe(200);
    const listed = async (query: string) =>
      (await office.get(`${PARTS}?cascadeId=${cascade.id}${query}`)).json<{ items: BuiltPart[] }>().items;
    expect((await listed('&state=acknowledged')).map(({ id }) => id)).toEqual([ofUnit.id]);
    expect(await listed('&state=awaiting')).toHaveLength(2);
    expect((await listed(`&unitId=${otherId}`)).map(({ id }) => id)).toEqual([ofOther.id]);
    const atHome = await stack.as('pilot', [territoryId], undefined, await aUnit(office));
    expect((await acknowledge(atHome, ofRegion)).statusCode).toBe(200);
    const staff = await stack.as('office', '*', undefined, await aUnit(office));
    expect((await read(staff, cascade)).parts).toHaveLength(3);

    const closing = { closedOn: inDays(0), successorId: unitId };
    const closed = await office.post(`/regions/v1/units/${otherId}/closing`, closing, { version: 1 });
    expect([closed.statusCode, closed.body.includes('closedOn')]).toEqual([200, true]);
    const [, inherited] = (await read(own, cascade)).parts as [BuiltPart, BuiltPart];
    expect(inherited).toMatchObject({ id: ofOther.id, unitId, state: 'awaiting' });
    expect((await acknowledge(own, inherited)).statusCode).toBe(200);
    const named = await office.post(CASCADES, cascadeBody([{ unitId: otherId }]));
    expect([named.statusCode, named.json<{ errors: { pointer: string }[] }>().errors[0]?.pointer]).toEqual([
      422,
      '/parts/0/unitId',
    ]);
  });

  it('P13: refuse the stale and the repeated', async () => {
    const territoryId = await aTerritory(office);
    const key = uuidv4();
    const body = cascadeBody([{ territoryId }]);
    const created = await office.post(CASCADES, body, { key });
    expect((await office.post(CASCADES, body, { key })).json()).toEqual(created.json());
    const { id } = created.json<BuiltCascade>();
    expect((await office.post(`${CASCADES}/${id}/issuance`)).statusCode).toBe(428);
    expect((await office.patch(`${CASCADES}/${id}`, { value: '1.0' }, { version: 9 })).statusCode).toBe(412);
    const issues = await Promise.all(
      [1, 2].map(() => office.post(`${CASCADES}/${id}/issuance`, undefined, { version: 1 })),
    );
    expect(issues.map(({ statusCode }) => statusCode).sort()).toEqual([200, 412]);
    expect(problemOf(await office.post(`${CASCADES}/${id}/issuance`, undefined, { version: 2 }))).toEqual([
      409,
      'wrong-state',
    ]);
    const pilot = await stack.as('pilot', [territoryId]);
    const [part] = (await read(pilot, { id })).parts as [BuiltPart];
    const twice = await Promise.all([acknowledge(pilot, part), acknowledge(pilot, part)]);
    expect(twice.map(({ statusCode }) => statusCode).sort()).toEqual([200, 412]);
  });

  it('P19: are seen by who has a part, and set by the office of the whole city', async () => {
    const part = await anIssuedPart(office);
    const { cascadeId, territoryId } = part;
    const foreign = await stack.as('pilot', [uuidv4()]);
    for (const path of ['', '/revisions', '/revisions/1']) {
      expect((await foreign.get(`${CASCADES}/${cascadeId}${path}`)).statusCode).toBe(404);
    }
    expect((await foreign.get(CASCADES)).json()).toMatchObject({ items: [] });
    expect((await foreign.get(PARTS)).json()).toMatchObject({ items: [] });
    expect((await acknowledge(foreign, part)).statusCode).toBe(404);
    const own = await stack.as('office', [territoryId]);
    const mine = await own.get(`${CASCADES}?indicatorCode=settled-migrants&period=2027&state=issued`);
    expect(mine.json<{ items: BuiltCascade[] }>().items.map(({ id }) => id)).toEqual([cascadeId]);
    const body = cascadeBody([{ territoryId }]);
    expect(problemOf(await own.post(CASCADES, body))).toEqual([403, 'whole-reach-required']);
    expect((await own.patch(`${CASCADES}/${cascadeId}`, { value: '1.0' }, { version: 2 })).statusCode).toBe(403);
    expect((await (await stack.as('pilot')).post(CASCADES, body)).statusCode).toBe(403);
    const issued = (await stack.outbox()).find(({ data }) => data.cascadeId === cascadeId);
    expect(issued?.data).toMatchObject({ parts: [{ territoryId, unitId: null, value: '12.5' }] });
    const feed = (await own.get('/regions/v1/events?limit=200')).json<{ items: { type: string }[] }>().items;
    expect(feed.filter(({ type }) => type.startsWith('regions.target-cascade.issued'))).toEqual([]);
  });
});
