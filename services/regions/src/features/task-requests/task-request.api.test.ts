import { type Caller, openServiceStack, type ServiceStack } from '@urbanpilot/testing';
import { regionsModule } from '../../module';
import { advance, aRequest, aTaskInProgress, type BuiltRequest, inDays } from '../../regions-builders';

describe('a request to change a task over HTTP', () => {
  let stack: ServiceStack;
  let office: Caller;
  let pilot: Caller;
  beforeAll(async () => {
    stack = await openServiceStack(regionsModule);
    [office, pilot] = [await stack.as('office'), await stack.as('pilot')];
  });
  afterAll(() => stack.close());

  const problemOf = (answer: { statusCode: number; json<T>(): T }) => [
    answer.statusCode,
    answer.json<{ type: string }>().type.replace('urn:urbanpilot:problem:', ''),
  ];
  const decide = (caller: Caller, request: BuiltRequest, decision: string, body?: unknown) =>
    caller.post(`/regions/v1/task-requests/${request.id}/${decision}`, body, { version: request.version });
  const taskOf = async ({ taskId }: BuiltRequest) =>
    (await office.get(`/regions/v1/tasks/${taskId}`)).json<Record<string, unknown>>();

  it('extends the task when it is granted; the original day and curve stay', async () => {
    const request = await aRequest(office, pilot);
    const granted = await decide(office, request, 'grant', { note: '同意' });
    expect([granted.statusCode, granted.json()]).toEqual([
      200,
      expect.objectContaining({ state: 'granted', decidedOn: inDays(0), decisionNote: '同意', version: 2 }),
    ]);
    expect(await taskOf(request)).toMatchObject({
      dueOn: inDays(90),
      plannedCurve: [{ on: inDays(90), percent: 100 }],
      originalDueOn: inDays(60),
      originalCurve: [{ on: inDays(60), percent: 100 }],
      version: 5,
    });
    const audited = (await stack.auditLog()).filter(({ resourceId }) => resourceId === request.taskId);
    expect(audited.at(-1)?.action).toBe('task.extended');
  });

  it('leaves the task as it is when it is refused or taken back; then another may be made', async () => {
    const request = await aRequest(office, pilot);
    const before = await taskOf(request);
    const path = `/regions/v1/tasks/${request.taskId}/requests`;
    const change = { reason: '调整措施', changes: { measures: '新措施' } };
    expect(problemOf(await pilot.post(path, change))).toEqual([409, 'request-pending']);
    expect((await decide(office, request, 'refusal', { reason: '理由不充分' })).statusCode).toBe(200);
    expect(problemOf(await decide(office, { ...request, version: 2 }, 'grant', {}))).toEqual([409, 'wrong-state']);
    const second = (await pilot.post(path, change)).json<BuiltRequest>();
    expect(second).toMatchObject({ kind: 'change', state: 'pending' });
    expect((await decide(pilot, second, 'withdrawal')).json()).toMatchObject({ state: 'withdrawn' });
    expect(await taskOf(request)).toEqual(before);
  });

  it('is refused once the due date has passed, and when it asks for an earlier day', async () => {
    const late = await aTaskInProgress(office, pilot, inDays(-1));
    const body = { reason: '来不及', changes: { dueOn: inDays(90) } };
    const answer = await pilot.post(`/regions/v1/tasks/${late.id}/requests`, body);
    expect(problemOf(answer)).toEqual([409, 'request-too-late']);
    expect(answer.json<{ detail: string }>().detail).toContain(inDays(-1));

    const task = await aTaskInProgress(office, pilot, inDays(60));
    const earlier = await pilot.post(`/regions/v1/tasks/${task.id}/requests`, {
      reason: '提前',
      changes: { dueOn: inDays(30) },
    });
    expect([earlier.statusCode, earlier.json<{ errors: { pointer: string }[] }>().errors[0]?.pointer]).toEqual([
      422,
      '/changes/dueOn',
    ]);
    const nothing = await pilot.post(`/regions/v1/tasks/${task.id}/requests`, { reason: '无', changes: {} });
    expect(nothing.statusCode).toBe(400);
  });

  it('P21: is not decided by whoever made it', async () => {
    const subject = 'asks-and-decides';
    const both = await stack.as('pilot', '*', subject);
    await stack.as('office', '*', subject);
    const request = await aRequest(office, both);
    expect(problemOf(await decide(both, request, 'grant', {}))).toEqual([403, 'separation-of-duties']);
    expect(problemOf(await decide(both, request, 'refusal', { reason: '不' }))).toEqual([403, 'separation-of-duties']);
    expect(await taskOf(request)).toMatchObject({ dueOn: inDays(60) });
  });

  it('P21: two decisions at once make one', async () => {
    const request = await aRequest(office, pilot);
    const answers = await Promise.all([
      decide(office, request, 'grant', {}),
      decide(office, request, 'refusal', { reason: '不' }),
      decide(office, request, 'grant', {}),
    ]);
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 412, 412]);
  });

  it('P13, P19: needs the version that was read, and the territory', async () => {
    const request = await aRequest(office, pilot);
    expect((await office.post(`/regions/v1/task-requests/${request.id}/grant`, {})).statusCode).toBe(428);
    const elsewhere = await stack.as('office', ['01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e']);
    expect((await decide(elsewhere, request, 'grant', {})).statusCode).toBe(404);
  });

  it('waits while its task is suspended, and is granted when it goes on', async () => {
    const request = await aRequest(office, pilot);
    const task = { id: request.taskId, version: 4, state: 'in-progress', percent: 0, territoryId: '', programmeId: '' };
    const suspended = await advance(office, task, 'suspension', { reason: '等待上级政策' });
    expect(suspended.state).toBe('suspended');
    expect(problemOf(await decide(office, request, 'grant', {}))).toEqual([409, 'wrong-state']);
    const report = await pilot.post(`/regions/v1/tasks/${task.id}/progress-entries`, {
      percent: 10,
      narrative: '推进',
    });
    expect(problemOf(report)).toEqual([409, 'wrong-state']);
    expect((await advance(office, suspended, 'resumption')).state).toBe('in-progress');
    expect((await decide(office, request, 'grant', {})).statusCode).toBe(200);
  });
});
