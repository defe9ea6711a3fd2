import { type Caller, openServiceStack, type ServiceStack } from '@urbanpilot/testing';
import type { Static } from 'typebox';
import { v4 as uuidv4 } from 'uuid';
import { regionsModule } from '../../module';
import { aProgramme, aTerritory, inDays } from '../../regions-builders';
import { enclosingTerritories } from './territory-read-model';
import type { TerritorySchema } from './territory-schemas';

type Shown = Static<typeof TerritorySchema>;
const V1 = '/regions/v1/territories';

describe('a territory over HTTP', () => {
  let stack: ServiceStack;
  let office: Caller;
  beforeAll(async () => {
    stack = await openServiceStack(regionsModule);
    office = await stack.as('office');
  });
  afterAll(() => stack.close());

  const aZone = async (changes: Record<string, unknown> = {}) => {
    const parts = [{ name: '东区', divisionCode: '371725' }];
    const body = { name: `开发区 ${uuidv4()}`, kind: 'development-zone', divisionCodes: [], parts, ...changes };
    return office.post(V1, body);
  };
  const errorOf = (answer: { json<T>(): T }) => answer.json<{ errors: { pointer: string }[] }>().errors[0]?.pointer;

  it('takes another name and other divisions from today on; what it had stays known, and its designation is told', async () => {
    const id = await aTerritory(office, '371724');
    const programmeId = await aProgramme(office);
    await office.post('/regions/v1/pilot-regions', { programmeId, territoryId: id, batch: 1 });
    const name = `地区 ${uuidv4()}`;
    const changed = await office.patch(`${V1}/${id}`, { name, divisionCodes: ['371725'] }, { version: 1 });
    expect([changed.statusCode, changed.json()]).toEqual([
      200,
      expect.objectContaining({ name, divisionCodes: ['371725'], version: 2 }),
    ]);
    expect((await office.get(`${V1}/${id}?asOf=${inDays(-1)}`)).json<Shown>().divisionCodes).toEqual(['371724']);
    expect((await office.get(`${V1}/${id}?asOf=${inDays(0)}`)).json<Shown>().divisionCodes).toEqual(['371725']);
    const told = (await stack.outbox()).filter(({ data }) => data.territoryId === id).at(-1);
    expect(told?.data).toMatchObject({ territoryName: name, divisionCodes: ['371725'], state: 'designated' });
    const actions = (await stack.auditLog())
      .filter(({ territoryId }) => territoryId === id)
      .map(({ action }) => action);
    expect(actions).toEqual([
      'territory.created',
      'pilot-region.designated',
      'territory.changed',
      'pilot-region.territory-changed',
    ]);
  });

  it('is a zone drawn by hand, which lies in what encloses its parts', async () => {
    const zone = (await aZone({ extent: '东至东环路' })).json<Shown>();
    expect(zone).toMatchObject({
      divisionCodes: [],
      parts: [{ name: '东区', divisionCode: '371725' }],
      extent: '东至东环路',
    });
    const county = await aTerritory(office);
    const around = await enclosingTerritories(stack.context.database.reader('*'), zone.id);
    expect(around.map(({ id }) => id)).toContain(county);
    const cleared = await office.patch(`${V1}/${zone.id}`, { extent: null }, { version: 1 });
    expect(cleared.json()).toMatchObject({ extent: null, parts: zone.parts });
  });

  it('is listed by kind, by a part of its name and by a division', async () => {
    const mark = uuidv4();
    const { id } = (await aZone({ name: `临港${mark}区` })).json<Shown>();
    const ids = async (query: string) =>
      (await office.get(`${V1}?${query}`)).json<{ items: Shown[] }>().items.map((one) => one.id);
    expect(await ids(`name=${mark}`)).toEqual([id]);
    expect(await ids(`name=${mark}&kind=development-zone`)).toEqual([id]);
    expect(await ids(`name=${mark}&kind=city`)).toEqual([]);
    expect(await ids(`name=${mark}&divisionCode=371725`)).toEqual([]);
  });

  it('refuses what is no area and what is not there, by the field', async () => {
    const id = await aTerritory(office);
    const patch = (body: unknown) => office.patch(`${V1}/${id}`, body, { version: 1 });
    const cases: [unknown, number, string][] = [
      [{ divisionCodes: [] }, 422, '/divisionCodes'],
      [{ parts: [{ name: '东区', divisionCode: '371725' }] }, 422, '/parts'],
      [{ divisionCodes: ['371725', '999999'] }, 422, '/divisionCodes/1'],
      [{ kind: 'city' }, 400, '/kind'],
    ];
    for (const [body, status, pointer] of cases) {
      const answer = await patch(body);
      expect([answer.statusCode, errorOf(answer)]).toEqual([status, pointer]);
    }
    const part = await aZone({ parts: [{ name: '东区', divisionCode: '999999' }] });
    expect([part.statusCode, errorOf(part)]).toEqual([422, '/parts/0/divisionCode']);
    const other = (await office.get(`${V1}/${await aTerritory(office)}`)).json<Shown>();
    expect((await patch({ name: other.name })).statusCode).toBe(409);
    expect((await office.get(`${V1}/${id}`)).json()).toMatchObject({ version: 1, divisionCodes: ['371725'] });
  });

  it('P13, P19: needs the version that was read, the role and the territory', async () => {
    const id = await aTerritory(office);
    const body = { name: `地区 ${uuidv4()}` };
    expect((await office.patch(`${V1}/${id}`, body)).statusCode).toBe(428);
    expect((await office.patch(`${V1}/${id}`, body, { version: 7 })).statusCode).toBe(412);
    const pilot = await stack.as('pilot', [id]);
    expect((await pilot.patch(`${V1}/${id}`, body, { version: 1 })).statusCode).toBe(403);
    const elsewhere = await stack.as('office', [await aTerritory(office)]);
    expect((await elsewhere.patch(`${V1}/${id}`, body, { version: 1 })).statusCode).toBe(404);
    const names = Array.from({ length: 8 }, () => ({ name: `地区 ${uuidv4()}` }));
    const answers = await Promise.all(names.map((each) => office.patch(`${V1}/${id}`, each, { version: 1 })));
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, ...Array(7).fill(412)]);
  });
});
