import { type Caller, openServiceStack, type ServiceStack } from '@urbanpilot/testing';
import fc from 'fast-check';
import { regionsModule } from '../../module';
import { aDraft, advance, aTaskInProgress, type BuiltTask } from '../../regions-builders';

describe('relations of tasks over HTTP', () => {
  let stack: ServiceStack;
  let office: Caller;
  let pilot: Caller;
  beforeAll(async () => {
    stack = await openServiceStack(regionsModule);
    [office, pilot] = [await stack.as('office'), await stack.as('pilot')];
  });
  afterAll(() => stack.close());

  type Related = BuiltTask & { parentId: string | null; weight: number };
  const put = (caller: Caller, task: BuiltTask, what: string, body: object) =>
    caller.request('PUT', `/regions/v1/tasks/${task.id}/${what}`, { body, version: task.version });
  const place = async (task: BuiltTask, parentId: string | null, weight = 1) =>
    (await put(office, task, 'place', { parentId, weight })).json<Related>();
  const depend = async (task: BuiltTask, ...dependsOnIds: string[]) =>
    (await put(office, task, 'dependencies', { dependsOnIds })).json<Related>();
  const relations = async (caller: Caller, { id }: { id: string }) =>
    (await caller.get(`/regions/v1/tasks/${id}/relations`)).json<Record<string, unknown>>();
  const errorOf = (answer: { statusCode: number; json<T>(): T }) => {
    const [error] = answer.json<{ errors?: { pointer: string; rule: string }[] }>().errors ?? [];
    return [answer.statusCode, error?.pointer, error?.rule];
  };

  it('roll up by weight over territories, also for who sees the parent alone', async () => {
    const parent = await aTaskInProgress(office, pilot);
    const [heavy, light] = [await aTaskInProgress(office, pilot), await aTaskInProgress(office, pilot)];
    await pilot.post(`/regions/v1/tasks/${heavy.id}/progress-entries`, { percent: 80, narrative: '推进' });
    const placed = await place({ ...heavy, version: 5 }, parent.id, 3);
    expect(placed).toMatchObject({ parentId: parent.id, weight: 3, version: 6 });
    await place(light, parent.id);
    await place(await aDraft(office), parent.id, 1000);
    const own = await stack.as('pilot', [parent.territoryId]);
    expect(await relations(own, parent)).toEqual({
      taskId: parent.id,
      rollUp: { percent: 60, below: 2, accepted: 0 },
      dependencies: [],
      openDependencies: 0,
      openChildren: 2,
    });
    const listed = await office.get(`/regions/v1/tasks?parentId=${parent.id}`);
    expect(listed.json<{ items: object[] }>().items).toHaveLength(3);
  });

  it('a task is not submitted before the tasks below it, and those on which it depends, have ended', async () => {
    const [task, child, needed] = [
      await aTaskInProgress(office, pilot),
      await aTaskInProgress(office, pilot),
      await aTaskInProgress(office, pilot),
    ];
    await place(child, task.id);
    const depending = await depend(task, needed.id);
    expect(await relations(office, task)).toMatchObject({
      dependencies: [{ taskId: needed.id, state: 'in-progress' }],
      openDependencies: 1,
      openChildren: 1,
    });
    await pilot.post(`/regions/v1/tasks/${task.id}/progress-entries`, { percent: 100, narrative: '完成' });
    const done = { ...depending, version: depending.version + 1 };
    const submit = () => pilot.post(`/regions/v1/tasks/${task.id}/submission`, undefined, { version: done.version });
    const blocked = await submit();
    expect([blocked.statusCode, blocked.json<{ type: string }>().type]).toEqual([
      409,
      'urn:urbanpilot:problem:task-blocked',
    ]);
    await advance(office, { ...child, version: 5 }, 'cancellation', { reason: '合并办理' });
    expect((await submit()).statusCode).toBe(409);
    await advance(office, needed, 'cancellation', { reason: '合并办理' });
    expect((await submit()).statusCode).toBe(200);
  });

  it('refuses a circle of any length, of parents and of dependencies', async () => {
    const [a, b, c] = [await aDraft(office), await aDraft(office), await aDraft(office)];
    const lower = await place(b, a.id);
    const lowest = await place(c, b.id);
    expect(errorOf(await put(office, a, 'place', { parentId: c.id, weight: 1 }))).toEqual([
      422,
      '/parentId',
      'noCycle',
    ]);
    expect(errorOf(await put(office, a, 'place', { parentId: a.id, weight: 1 }))).toEqual([
      422,
      '/parentId',
      'noCycle',
    ]);
    await depend(lower, a.id);
    await depend(lowest, b.id);
    const circle = await put(office, a, 'dependencies', { dependsOnIds: [c.id] });
    expect(errorOf(circle)).toEqual([422, '/dependsOnIds/0', 'noCycle']);
    expect(await relations(office, a)).toMatchObject({ dependencies: [] });
  });

  it('two that would close a circle together do not both come in', async () => {
    for (let round = 0; round < 5; round += 1) {
      const [a, b] = [await aDraft(office), await aDraft(office)];
      const answers = await Promise.all([
        put(office, a, 'dependencies', { dependsOnIds: [b.id] }),
        put(office, b, 'dependencies', { dependsOnIds: [a.id] }),
      ]);
      expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 422]);
    }
  });

  it('whatever is tried, no task stands above itself', async () => {
    const tasks: Related[] = [];
    for (let index = 0; index < 5; index += 1) tasks.push((await aDraft(office)) as Related);
    const nextOf = (place: number) => tasks[place] as Related;
    const move = fc.tuple(fc.nat(4), fc.nat(4));
    await fc.assert(
      fc.asyncProperty(fc.array(move, { maxLength: 6 }), async (moves) => {
        for (const [child, parent] of moves) {
          const answer = await put(office, nextOf(child), 'place', { parentId: nextOf(parent).id, weight: 1 });
          if (answer.statusCode === 200) tasks[child] = answer.json<Related>();
        }
        for (const task of tasks) {
          const above = new Set<string>();
          let up: Related | undefined = task;
          while (up?.parentId) {
            expect(above.has(up.id)).toBe(false);
            above.add(up.id);
            const { parentId }: Related = up;
            up = tasks.find(({ id }) => id === parentId);
          }
        }
      }),
      { seed: 2026, numRuns: 10 },
    );
  });

  it('P13, P19: need the version that was read, and name tasks within reach only', async () => {
    const [a, foreign] = [await aDraft(office), await aDraft(office)];
    expect(
      (await office.request('PUT', `/regions/v1/tasks/${a.id}/place`, { body: { parentId: null, weight: 1 } }))
        .statusCode,
    ).toBe(428);
    expect((await put(office, { ...a, version: 9 }, 'dependencies', { dependsOnIds: [] })).statusCode).toBe(412);
    const own = await stack.as('office', [a.territoryId]);
    expect(errorOf(await put(own, a, 'dependencies', { dependsOnIds: [foreign.id] }))).toEqual([
      422,
      '/dependsOnIds/0',
      'reference',
    ]);
    expect((await put(own, foreign, 'place', { parentId: null, weight: 1 })).statusCode).toBe(404);
    await depend(a, foreign.id);
    expect(await relations(own, a)).toMatchObject({ dependencies: [], openDependencies: 1 });
  });
});
