import { type Caller, openServiceStack, type ServiceStack } from '@urbanpilot/testing';
import { regionsModule } from '../../module';
import { aDesignation, aDraft, aProgramme, aTerritory, type BuiltTask } from '../../regions-builders';

describe('lists of tasks over HTTP', () => {
  let stack: ServiceStack;
  let office: Caller;
  beforeAll(async () => {
    stack = await openServiceStack(regionsModule);
    office = await stack.as('office');
  });
  afterAll(() => stack.close());

  type Listed = BuiltTask & { dueOn: string | null };

  /** All pages of a list, two rows at a time. */
  async function walk(query: string): Promise<Listed[]> {
    const seen: Listed[] = [];
    for (let cursor = ''; ; ) {
      const answer = await office.get(`/regions/v1/tasks?limit=2&${query}${cursor}`);
      expect(answer.statusCode).toBe(200);
      const { items, nextCursor } = answer.json<{ items: Listed[]; nextCursor: string | null }>();
      seen.push(...items);
      if (nextCursor === null) return seen;
      cursor = `&cursor=${nextCursor}`;
    }
  }

  async function tasksDue(days: (string | undefined)[]): Promise<{ programmeId: string; ids: string[] }> {
    const place = await aDesignation(office);
    const ids: string[] = [];
    for (const dueOn of days) {
      const body = { ...place, title: '任务', description: '内容', origin: 'municipal', ...(dueOn && { dueOn }) };
      ids.push((await office.post('/regions/v1/tasks', body)).json<BuiltTask>().id);
    }
    return { programmeId: place.programmeId, ids };
  }

  it('P17: every order shows each task once, those without a due day last', async () => {
    const { programmeId, ids } = await tasksDue([undefined, '2026-09-30', '2026-06-30', undefined, '2026-06-30']);
    const [none1, september, june1, none2, june2] = ids;
    const expected = {
      createdAt: ids,
      '-createdAt': [...ids].reverse(),
      dueOn: [june1, june2, september, none1, none2],
      '-dueOn': [none2, none1, september, june2, june1],
    };
    for (const [sort, order] of Object.entries(expected)) {
      const listed = await walk(`programmeId=${programmeId}&sort=${sort}`);
      expect([sort, ...listed.map(({ id }) => id)]).toEqual([sort, ...order]);
    }
  });

  it('are filtered by due days, domain and lead unit', async () => {
    const { programmeId, ids } = await tasksDue(['2026-06-30', '2026-09-30', '2026-12-31']);
    const between = await walk(`programmeId=${programmeId}&dueFrom=2026-07-01&dueTo=2026-12-30`);
    expect(between.map(({ id }) => id)).toEqual([ids[1]]);
    const land = await aDraft(office, { domain: 'land' });
    const { leadUnitId } = land as BuiltTask & { leadUnitId: string };
    expect((await walk(`domain=land&leadUnitId=${leadUnitId}`)).map(({ id }) => id)).toEqual([land.id]);
    expect(await walk(`domain=housing&leadUnitId=${leadUnitId}`)).toEqual([]);
    expect((await office.get('/regions/v1/tasks?domain=weather')).statusCode).toBe(400);
  });

  it('show a task under each programme that it serves, once', async () => {
    const [first, second] = [await aProgramme(office), await aProgramme(office)];
    const territoryId = await aTerritory(office);
    for (const programmeId of [first, second]) {
      await office.post('/regions/v1/pilot-regions', { programmeId, territoryId, batch: 1 });
    }
    const body = { programmeId: first, territoryId, title: '任务', description: '内容', origin: 'municipal' };
    const create = (alsoProgrammeIds: string[]) => office.post('/regions/v1/tasks', { ...body, alsoProgrammeIds });
    const stranger = await aProgramme(office);
    const refused = await create([second, stranger]);
    expect([refused.statusCode, refused.json<{ errors: object[] }>().errors]).toEqual([
      422,
      [expect.objectContaining({ pointer: '/alsoProgrammeIds', rule: 'reference' })],
    ]);
    const task = (await create([second])).json<BuiltTask>();
    for (const programmeId of [first, second]) {
      expect((await walk(`programmeId=${programmeId}`)).map(({ id }) => id)).toEqual([task.id]);
    }
    await office.patch(`/regions/v1/tasks/${task.id}`, { alsoProgrammeIds: [] }, { version: 1 });
    expect(await walk(`programmeId=${second}`)).toEqual([]);
    expect(await walk(`programmeId=${first}`)).toHaveLength(1);
  });
});
