import { type Caller, openServiceStack, type ServiceStack } from '@urbanpilot/testing';
import { v4 as uuidv4 } from 'uuid';
import { regionsModule } from '../../module';
import { aProgramme } from '../../regions-builders';
import { aRegion } from './pilot-region-builders';

const V1 = '/regions/v1';
const ELSEWHERE = ['01990c4e-0000-7000-8000-000000000000'];
const FIGURES = [
  { name: 'resident-population', value: '1000.5', source: '统计年鉴' },
  { name: 'urbanization-rate', value: '63.05', source: '统计公报' },
];

interface Shown {
  id: string;
  version: number;
  withinPilotRegionId: string | null;
}

describe('pilot regions over HTTP', () => {
  let stack: ServiceStack;
  let office: Caller;
  beforeAll(async () => {
    stack = await openServiceStack(regionsModule);
    office = await stack.as('office');
  });
  afterAll(() => stack.close());

  const shown = async (caller: Caller, id: string) => (await caller.get(`${V1}/pilot-regions/${id}`)).json<Shown>();

  it('flag a county inside a pilot city of the same programme, and count it once unless stated', async () => {
    const programmeId = await aProgramme(office);
    const city = await aRegion(office, { programmeId, kind: 'city', divisionCodes: ['371700'] });
    const county = await aRegion(office, { programmeId, divisionCodes: ['371725', '371726'] });
    const twin = await aRegion(office, { programmeId, divisionCodes: ['371725'] });
    const outside = await aRegion(office, { programmeId, divisionCodes: ['371725', '370102'] });
    const elsewhere = await aRegion(office, { divisionCodes: ['371725'] });
    const within = async (id: string) => (await shown(office, id)).withinPilotRegionId;
    expect([await within(city.id), await within(county.id), await within(outside.id)]).toEqual([null, city.id, null]);
    expect([await within(twin.id), await within(elsewhere.id)]).toEqual([county.id, null]);
    const ownPilot = await stack.as('pilot', [county.territoryId]);
    expect((await shown(ownPilot, county.id)).withinPilotRegionId).toBe(city.id);
    expect((await ownPilot.get(`${V1}/pilot-regions/${city.id}`)).statusCode).toBe(404);

    const path = `${V1}/pilot-regions/${county.id}/counting`;
    const put = (caller: Caller, at: string, apartReason: string | null, version?: number) =>
      caller.request('PUT', at, { body: { apartReason }, ...(version !== undefined && { version }) });
    const counts = async () => (await office.get(`${V1}/programmes/${programmeId}/pilot-region-counts`)).json<object>();
    expect(await counts()).toMatchObject({ designations: 4, within: 2, apart: 0, counted: 2 });
    expect((await put(office, path, '国家单独批复', 1)).json()).toMatchObject({ countedApartReason: '国家单独批复' });
    expect((await put(office, path, null, 1)).statusCode).toBe(412);
    expect((await put(office, path, null)).statusCode).toBe(428);
    expect((await put(ownPilot, path, null, 2)).statusCode).toBe(403);
    expect((await put(await stack.as('office', ELSEWHERE), path, null, 2)).statusCode).toBe(404);
    const notWithin = await put(office, `${V1}/pilot-regions/${outside.id}/counting`, '单列', 1);
    expect([notWithin.statusCode, notWithin.json<{ errors: { pointer: string }[] }>().errors[0]?.pointer]).toEqual([
      422,
      '/apartReason',
    ]);
    expect(await counts()).toEqual({
      programmeId,
      ...{ designations: 4, within: 2, apart: 1, counted: 3 },
      kinds: [
        { kind: 'city', designations: 1, within: 0, apart: 0, counted: 1 },
        { kind: 'county', designations: 3, within: 2, apart: 1, counted: 2 },
      ],
    });
    const withdrawal = { reason: '行政区划调整' };
    await office.post(`${V1}/pilot-regions/${city.id}/withdrawal`, withdrawal, { version: 1 });
    expect(await within(county.id)).toBeNull();
    expect(await shown(office, city.id)).toMatchObject({ state: 'withdrawn', withdrawalReason: withdrawal.reason });
  });

  it('P19: count what is within reach', async () => {
    const { programmeId, territoryId } = await aRegion(office);
    const path = `${V1}/programmes/${programmeId}/pilot-region-counts`;
    expect((await (await stack.as('pilot', [territoryId])).get(path)).json()).toMatchObject({ counted: 1 });
    expect((await (await stack.as('pilot', ELSEWHERE)).get(path)).json()).toMatchObject({ counted: 0, kinds: [] });
  });

  it('P13: have a profile a year, with versions', async () => {
    const { id, territoryId } = await aRegion(office);
    const pilot = await stack.as('pilot', [territoryId]);
    const path = `${V1}/pilot-regions/${id}/profiles/2026`;
    const put = (caller: Caller, figures: object[], version?: number) =>
      caller.request('PUT', path, { body: { figures }, ...(version !== undefined && { version }) });
    expect((await put(pilot, FIGURES)).statusCode).toBe(428);
    const first = await put(pilot, FIGURES, 0);
    expect([first.statusCode, first.headers.etag]).toEqual([200, '"1"']);
    expect((await put(office, FIGURES, 0)).statusCode).toBe(412);
    const answers = await Promise.all([1, 1, 1].map((version) => put(office, FIGURES.slice(0, 1), version)));
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 412, 412]);
    expect((await pilot.get(path)).json()).toMatchObject({ year: 2026, figures: FIGURES.slice(0, 1), version: 2 });
    const impossible = await put(pilot, [{ ...FIGURES[1], value: '100.1' }], 2);
    expect([impossible.statusCode, impossible.json<{ errors: { pointer: string }[] }>().errors[0]?.pointer]).toEqual([
      422,
      '/figures/0/value',
    ]);
    expect((await put(pilot, [{ ...FIGURES[0], value: '1e3' }], 2)).statusCode).toBe(400);
    expect((await put(await stack.as('department'), FIGURES, 2)).statusCode).toBe(403);
    const list = `${V1}/pilot-regions/${id}/profiles`;
    expect((await pilot.get(list)).json<{ items: object[] }>().items).toHaveLength(1);
    const stranger = await stack.as('pilot', ELSEWHERE);
    expect((await stranger.get(path)).statusCode).toBe(404);
    expect((await put(stranger, FIGURES, 2)).statusCode).toBe(404);
    expect((await stranger.get(list)).statusCode).toBe(404);
    expect((await pilot.get(`${list}/2027`)).statusCode).toBe(404);
    await office.post(`${V1}/pilot-regions/${id}/withdrawal`, { reason: uuidv4() }, { version: 1 });
    expect((await put(pilot, FIGURES, 2)).statusCode).toBe(409);
  });
});
