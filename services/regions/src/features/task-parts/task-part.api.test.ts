import { type Caller, openServiceStack, type ServiceStack } from '@urbanpilot/testing';
import { regionsModule } from '../../module';
import {
  aDraft,
  advance,
  advancePart,
  aPart,
  aUnit,
  type BuiltPart,
  type BuiltTask,
  ELABORATION,
} from '../../regions-builders';

describe('a part of a cooperating unit over HTTP', () => {
  let stack: ServiceStack;
  let office: Caller;
  let pilot: Caller;
  let department: Caller;
  beforeAll(async () => {
    stack = await openServiceStack(regionsModule);
    [office, pilot, department] = [await stack.as('office'), await stack.as('pilot'), await stack.as('department')];
  });
  afterAll(() => stack.close());

  const problemOf = (answer: { statusCode: number; json<T>(): T }) => [
    answer.statusCode,
    answer.json<{ type: string }>().type.replace('urn:urbanpilot:problem:', ''),
  ];
  const stored = async (part: BuiltPart) =>
    (await office.get(`/regions/v1/task-parts/${part.id}`)).json<BuiltPart & Record<string, unknown>>();

  async function anIssuedTaskWithPart(): Promise<{ task: BuiltTask; part: BuiltPart }> {
    const task = await advance(office, await aDraft(office), 'issuance');
    return { task, part: await aPart(office, task) };
  }

  it('holds up the start until its unit has confirmed, and the submission until it is completed', async () => {
    const { task, part } = await anIssuedTaskWithPart();
    const elaborated = await advance(pilot, task, 'elaboration', ELABORATION);
    const path = `/regions/v1/tasks/${task.id}`;
    const early = await office.post(`${path}/confirmation`, undefined, { version: elaborated.version });
    expect(problemOf(early)).toEqual([422, 'fixings-missing']);
    expect(early.json<{ errors: { pointer: string }[] }>().errors.map(({ pointer }) => pointer)).toEqual(['/parts']);

    const confirmed = await advancePart(department, part, 'confirmation');
    const started = await advance(office, elaborated, 'confirmation');
    await pilot.post(`${path}/progress-entries`, { percent: 100, narrative: '完成' });
    const open = await pilot.post(`${path}/submission`, undefined, { version: started.version + 1 });
    expect(problemOf(open)).toEqual([409, 'parts-unfinished']);

    const completed = await advancePart(department, confirmed, 'completion', { result: '新增学位 1200 个' });
    expect(completed).toMatchObject({ state: 'completed', result: '新增学位 1200 个', version: 3 });
    await advance(pilot, { ...started, version: started.version + 1 }, 'submission');
    const actions = (await stack.auditLog()).filter((row) => row.resourceId === part.id).map(({ action }) => action);
    expect(actions).toEqual(['task-part.assigned', 'task-part.confirmed', 'task-part.completed']);
  });

  it('P21: is not confirmed by whoever assigned it', async () => {
    const subject = 'assigns-and-confirms';
    const both = await stack.as('pilot', '*', subject);
    await stack.as('department', '*', subject);
    const task = await advance(office, await aDraft(office), 'issuance');
    const body = { unitId: await aUnit(office), content: '分工', dueOn: '2026-10-31' };
    const part = (await both.post(`/regions/v1/tasks/${task.id}/parts`, body)).json<BuiltPart>();
    const answer = await both.post(`/regions/v1/task-parts/${part.id}/confirmation`, undefined, { version: 1 });
    expect(problemOf(answer)).toEqual([403, 'separation-of-duties']);
    expect(await stored(part)).toMatchObject({ state: 'assigned', version: 1 });
  });

  it('P21: is confirmed and completed by its own unit alone, by whom no unit binds too', async () => {
    const { task, part } = await anIssuedTaskWithPart();
    const path = `/regions/v1/task-parts/${part.id}`;
    const { unitId } = await stored(part);
    const own = await stack.as('department', '*', undefined, unitId as string);
    const other = await stack.as('department', '*', undefined, await aUnit(office));
    const confirm = (caller: Caller) => caller.post(`${path}/confirmation`, undefined, { version: 1 });
    expect(problemOf(await confirm(other))).toEqual([403, 'other-unit']);
    expect((await confirm(own)).statusCode).toBe(200);
    await advance(pilot, task, 'elaboration', ELABORATION);
    await advance(office, { ...task, version: task.version + 1 }, 'confirmation');
    const complete = (caller: Caller) => caller.post(`${path}/completion`, { result: '已完成' }, { version: 2 });
    expect(problemOf(await complete(other))).toEqual([403, 'other-unit']);
    expect((await complete(department)).statusCode).toBe(200);
  });

  it('is refused after the due date of the task, for the leading unit, for a unit twice and once work has begun', async () => {
    const task = await aDraft(office);
    const leadUnitId = (task as BuiltTask & { leadUnitId: string }).leadUnitId;
    const [unitId, content] = [await aUnit(office), '分工'];
    const assign = (body: object) => office.post(`/regions/v1/tasks/${task.id}/parts`, body);
    const late = await assign({ unitId, content, dueOn: '2027-01-01' });
    expect([late.statusCode, late.json<{ errors: object[] }>().errors]).toEqual([
      422,
      [expect.objectContaining({ pointer: '/dueOn', rule: 'byDueDate' })],
    ]);
    const leading = await assign({ unitId: leadUnitId, content, dueOn: '2026-10-31' });
    expect([leading.statusCode, leading.json<{ errors: { rule: string }[] }>().errors[0]?.rule]).toEqual([
      422,
      'notLeading',
    ]);
    expect((await assign({ unitId, content, dueOn: '2026-10-31' })).statusCode).toBe(201);
    expect(problemOf(await assign({ unitId, content, dueOn: '2026-10-31' }))).toEqual([409, 'part-assigned']);
    const cancelled = await advance(office, task, 'cancellation', { reason: '不再需要' });
    expect(problemOf(await assign({ unitId, content, dueOn: '2026-10-31' }))).toEqual([409, 'wrong-state']);
    expect(cancelled.state).toBe('cancelled');
  });

  it('P13: is not changed from a stale version or in a state that has passed, and is withdrawn with a reason', async () => {
    const { part } = await anIssuedTaskWithPart();
    const path = `/regions/v1/task-parts/${part.id}`;
    expect((await department.post(`${path}/confirmation`)).statusCode).toBe(428);
    const confirmed = await advancePart(department, part, 'confirmation');
    expect(problemOf(await department.post(`${path}/confirmation`, undefined, { version: 1 }))).toEqual([
      412,
      'precondition-failed',
    ]);
    const again = await department.post(`${path}/confirmation`, undefined, { version: confirmed.version });
    expect(problemOf(again)).toEqual([409, 'wrong-state']);
    const withdrawn = await advancePart(office, confirmed, 'withdrawal', { reason: '职能调整' });
    expect(await stored(part)).toMatchObject({ state: 'withdrawn', version: withdrawn.version });
  });

  it('P1: is assigned once however often the request is repeated under its key', async () => {
    const task = await aDraft(office);
    const body = { unitId: await aUnit(office), content: '分工', dueOn: '2026-10-31' };
    const send = () => office.post(`/regions/v1/tasks/${task.id}/parts`, body, { key: `part-${task.id}` });
    const [first, again] = [await send(), await send()];
    expect([first.statusCode, again.body]).toEqual([201, first.body]);
    const list = await office.get(`/regions/v1/task-parts?taskId=${task.id}`);
    expect(list.json<{ items: object[] }>().items).toHaveLength(1);
  });

  it('P19: is neither seen nor assigned from another territory', async () => {
    const { task, part } = await anIssuedTaskWithPart();
    const other = await stack.as('pilot', ['01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e']);
    expect((await other.get(`/regions/v1/task-parts/${part.id}`)).statusCode).toBe(404);
    const body = { unitId: await aUnit(office), content: '分工', dueOn: '2026-10-31' };
    expect((await other.post(`/regions/v1/tasks/${task.id}/parts`, body)).statusCode).toBe(404);
    expect((await other.get('/regions/v1/task-parts')).json()).toEqual({ items: [], nextCursor: null });
  });
});
