import { openServiceStack, type ServiceStack } from '@urbanpilot/testing';
import { aSystemBody, GRADES } from '../../evaluation-builders';
import { evaluationModule } from '../../module';
import { DEMONSTRATION_SYSTEM_ID, OFFICIAL_SYSTEM_ID } from './shipped-systems';

const PATH = '/evaluation/v1/indicator-systems';

describe('indicator systems over HTTP', () => {
  let stack: ServiceStack;
  beforeAll(async () => {
    stack = await openServiceStack(evaluationModule);
  });
  afterAll(() => stack.close());

  it('has the official system and that of the demonstration, published', async () => {
    const pilot = await stack.as('pilot', []);
    const answer = await pilot.get(`${PATH}?state=published`);
    expect(answer.json<{ items: { id: string }[] }>().items.map(({ id }) => id)).toEqual([
      OFFICIAL_SYSTEM_ID,
      DEMONSTRATION_SYSTEM_ID,
    ]);
    const official = (await pilot.get(`${PATH}/${OFFICIAL_SYSTEM_ID}`)).json<{ items: unknown[]; groups: unknown[] }>();
    expect(official).toMatchObject({ name: '国家新型城镇化规划 2014–2020 主要指标', state: 'published', version: 1 });
    expect([official.items.length, official.groups.length]).toEqual([18, 4]);
  });

  it('is drafted, changed, published, and never changes again', async () => {
    const office = await stack.as('office');
    const body = await aSystemBody(office);
    const drafted = await office.post(PATH, body);
    expect([drafted.statusCode, drafted.headers.etag]).toEqual([201, '"1"']);
    const { id } = drafted.json<{ id: string }>();
    expect(drafted.json()).toMatchObject({ state: 'draft', groups: [], description: null, publishedAt: null });

    const changed = await office.patch(`${PATH}/${id}`, { description: '说明' }, { version: 1 });
    expect(changed.json()).toMatchObject({ name: body.name, description: '说明', items: body.items, version: 2 });
    const cleared = await office.patch(`${PATH}/${id}`, { description: null }, { version: 2 });
    expect(cleared.json()).toMatchObject({ description: null, version: 3 });

    const published = await office.post(`${PATH}/${id}/publication`, undefined, { version: 3 });
    expect([published.statusCode, published.json<{ state: string }>().state]).toEqual([200, 'published']);
    const refused = await office.patch(`${PATH}/${id}`, { name: '改名' }, { version: 4 });
    expect([refused.statusCode, refused.json<{ type: string }>().type]).toEqual([
      409,
      'urn:urbanpilot:problem:wrong-state',
    ]);
    const behind = stack.context.database.dataSource.query('UPDATE indicator_system SET name = $1 WHERE id = $2', [
      'x',
      id,
    ]);
    await expect(behind).rejects.toThrow('append-only');

    const audit = (await stack.auditLog()).filter(({ resourceId }) => resourceId === id);
    expect(audit.map(({ action }) => action)).toEqual([
      'indicator-system.drafted',
      'indicator-system.changed',
      'indicator-system.changed',
      'indicator-system.published',
    ]);
  });

  it('refuses bad input by field and rule', async () => {
    const office = await stack.as('office');
    const body = await aSystemBody(office);
    const [first, second] = body.items;
    const wrong = {
      ...body,
      items: [
        { ...first, weight: '50' },
        { ...second, indicatorCode: 'NOT-THERE' },
      ],
    };
    const answer = await office.post(PATH, wrong);
    expect(answer.statusCode).toBe(422);
    const { errors } = answer.json<{ errors: { pointer: string; rule: string }[] }>();
    expect(errors.map(({ pointer, rule }) => `${pointer} ${rule}`)).toEqual([
      '/items/1/indicatorCode reference',
      '/items/0/weight sumOfSiblings',
      '/items/1/weight sumOfSiblings',
    ]);
    expect((await office.post(PATH, { ...body, grades: GRADES.slice(0, 1) })).statusCode).toBe(400);
    expect((await office.post(PATH, body)).statusCode).toBe(201);
    const taken = await office.post(PATH, body);
    expect([taken.statusCode, taken.json<{ type: string }>().type]).toEqual([409, 'urn:urbanpilot:problem:name-taken']);
  });

  it('asks for the version that was read', async () => {
    const office = await stack.as('office');
    const { id } = (await office.post(PATH, await aSystemBody(office))).json<{ id: string }>();
    expect((await office.patch(`${PATH}/${id}`, { description: '一' })).statusCode).toBe(428);
    expect((await office.patch(`${PATH}/${id}`, { description: '一' }, { version: 1 })).statusCode).toBe(200);
    const stale = await office.post(`${PATH}/${id}/publication`, undefined, { version: 1 });
    expect([stale.statusCode, stale.headers.etag]).toEqual([412, '"2"']);
    expect((await office.get(`${PATH}/${id}`)).json()).toMatchObject({ state: 'draft', version: 2 });
  });

  it('is for the office to draft, and repeated under a key it is one', async () => {
    const office = await stack.as('office');
    const body = await aSystemBody(office);
    expect((await (await stack.as('leader')).post(PATH, body)).statusCode).toBe(403);
    const first = await office.post(PATH, body, { key: 'k' });
    const again = await office.post(PATH, body, { key: 'k' });
    expect([first.statusCode, again.statusCode, again.body]).toEqual([201, 201, first.body]);
    expect((await office.get(`${PATH}/01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8f`)).statusCode).toBe(404);
  });
});
