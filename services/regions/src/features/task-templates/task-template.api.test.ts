import { type Caller, openServiceStack, type ServiceStack } from '@urbanpilot/testing';
import { regionsModule } from '../../module';
import { aProgramme, aTemplate, aTerritory } from '../../regions-builders';

describe('templates of tasks over HTTP', () => {
  let stack: ServiceStack;
  let office: Caller;
  beforeAll(async () => {
    stack = await openServiceStack(regionsModule);
    office = await stack.as('office');
  });
  afterAll(() => stack.close());

  async function aPlace(): Promise<{ programmeId: string; territoryIds: string[] }> {
    const programmeId = await aProgramme(office);
    const territoryIds = [await aTerritory(office), await aTerritory(office), await aTerritory(office)];
    for (const territoryId of territoryIds) {
      await office.post('/regions/v1/pilot-regions', { programmeId, territoryId, batch: 1 });
    }
    return { programmeId, territoryIds };
  }
  const apply = (caller: Caller, id: string, body: object, key?: string) =>
    caller.post(`/regions/v1/task-templates/${id}/application`, body, key === undefined ? {} : { key });
  const listed = async (programmeId: string) =>
    (await office.get(`/regions/v1/tasks?programmeId=${programmeId}`)).json<{ items: Record<string, unknown>[] }>()
      .items;

  it('makes a task for every region of a programme in one call, once under one key', async () => {
    const { programmeId, territoryIds } = await aPlace();
    const id = await aTemplate(office);
    const body = { programmeId, dueOn: '2026-12-31', issue: true };
    const [first, again] = [await apply(office, id, body, `t-${id}`), await apply(office, id, body, `t-${id}`)];
    expect([first.statusCode, again.body]).toEqual([200, first.body]);
    const tasks = await listed(programmeId);
    expect(tasks.map(({ territoryId }) => territoryId)).toEqual(territoryIds);
    for (const task of tasks) {
      expect(task).toMatchObject({ state: 'issued', origin: 'municipal', dueOn: '2026-12-31', version: 1 });
      const audited = (await stack.auditLog()).filter(({ resourceId }) => resourceId === task.id);
      expect(audited.map(({ action }) => action)).toEqual(['task.issued']);
    }
  });

  it('makes them for the regions named, or none when one of them takes no part', async () => {
    const { programmeId, territoryIds } = await aPlace();
    const id = await aTemplate(office);
    const named = (extra: string[]) => ({
      programmeId,
      dueOn: '2026-12-31',
      territoryIds: [territoryIds[0] ?? '', ...extra],
    });
    const refused = await apply(office, id, named([await aTerritory(office)]));
    expect([refused.statusCode, refused.json<{ errors: object[] }>().errors]).toEqual([
      422,
      [expect.objectContaining({ pointer: '/territoryIds/1', rule: 'designated' })],
    ]);
    expect(await listed(programmeId)).toEqual([]);
    expect((await apply(office, id, named([]))).statusCode).toBe(200);
    expect(await listed(programmeId)).toMatchObject([{ state: 'draft', territoryId: territoryIds[0] }]);
  });

  it('P19: reaches no further than the caller', async () => {
    const { programmeId, territoryIds } = await aPlace();
    const id = await aTemplate(office);
    const own = await stack.as('office', territoryIds.slice(0, 1));
    expect((await apply(own, id, { programmeId, dueOn: '2026-12-31' })).statusCode).toBe(200);
    expect((await listed(programmeId)).map(({ territoryId }) => territoryId)).toEqual(territoryIds.slice(0, 1));
    const stranger = await stack.as('office', ['01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e']);
    expect((await apply(stranger, id, { programmeId, dueOn: '2026-12-31' })).statusCode).toBe(422);
    expect(
      (await apply(office, '01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e', { programmeId, dueOn: '2026-12-31' })).statusCode,
    ).toBe(404);
  });

  it('has a name of its own', async () => {
    const body = { name: '户籍改革', title: '放开落户', description: '内容', origin: 'national' };
    expect((await office.post('/regions/v1/task-templates', body)).statusCode).toBe(201);
    expect((await office.post('/regions/v1/task-templates', body)).statusCode).toBe(409);
    const { items } = (await office.get('/regions/v1/task-templates?limit=200')).json<{ items: { name: string }[] }>();
    expect(items.filter(({ name }) => name === '户籍改革')).toHaveLength(1);
  });
});
