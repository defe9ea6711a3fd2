import { type Caller, openServiceStack, type ServiceStack } from '@urbanpilot/testing';
import { regionsModule } from '../../module';
import {
  aDraft,
  advance,
  advancePart,
  aPart,
  aRequest,
  aTaskInProgress,
  type BuiltTask,
  ELABORATION,
  inDays,
} from '../../regions-builders';

describe('lights over HTTP', () => {
  let stack: ServiceStack;
  let office: Caller;
  let pilot: Caller;
  beforeAll(async () => {
    stack = await openServiceStack(regionsModule);
    [office, pilot] = [await stack.as('office'), await stack.as('pilot')];
  });
  afterAll(() => stack.close());

  const lightOf = async ({ id }: { id: string }, day?: string) =>
    (await office.get(`/regions/v1/tasks/${id}/light${day ? `?day=${day}` : ''}`)).json<Record<string, unknown>>();

  it('follow plan, progress and day', async () => {
    const task = await aTaskInProgress(office, pilot, inDays(100));
    expect(await lightOf(task)).toMatchObject({ day: inDays(0), light: 'green', plannedPercent: 0, daysLate: 0 });
    expect(await lightOf(task, inDays(10))).toMatchObject({ light: 'yellow', plannedPercent: 10 });
    expect(await lightOf(task, inDays(50))).toMatchObject({ light: 'red', plannedPercent: 50 });
    expect(await lightOf(task, inDays(-1))).toMatchObject({ light: 'off', percent: 0 });
    await pilot.post(`/regions/v1/tasks/${task.id}/progress-entries`, { percent: 45, narrative: '推进' });
    expect(await lightOf(task, inDays(50))).toMatchObject({ light: 'green', percent: 45 });
    expect(await lightOf(task, inDays(101))).toMatchObject({ light: 'red', daysLate: 1 });
  });

  it('show the present and the original plan beside each other after an extension', async () => {
    const request = await aRequest(office, pilot);
    await office.post(`/regions/v1/task-requests/${request.id}/grant`, {}, { version: 1 });
    expect(await lightOf({ id: request.taskId }, inDays(61))).toMatchObject({
      dueOn: inDays(90),
      originalDueOn: inDays(60),
      originalLight: 'red',
      daysLate: 0,
    });
  });

  it('say which unit answers for how many days', async () => {
    const department = await stack.as('department');
    const dueOn = inDays(-10);
    const draft = (await aDraft(office, { dueOn })) as BuiltTask & { leadUnitId: string };
    const issued = await advance(office, draft, 'issuance');
    const part = await aPart(office, issued, inDays(-30));
    const confirmed = await advancePart(department, part, 'confirmation');
    const plannedCurve = [{ on: dueOn, percent: 100 }];
    const elaborated = await advance(pilot, issued, 'elaboration', { ...ELABORATION, plannedCurve });
    await advance(office, elaborated, 'confirmation');
    expect(await lightOf(draft)).toMatchObject({ daysLate: 10, lateUnits: [{ role: 'cooperating', days: 30 }] });
    await advancePart(department, confirmed, 'completion', { result: '已完成' });
    expect(await lightOf(draft, inDays(35))).toMatchObject({
      daysLate: 45,
      lateUnits: [
        { role: 'lead', unitId: draft.leadUnitId, days: 15 },
        { role: 'cooperating', days: 30 },
      ],
    });
  });

  it('are listed by page and counted by region, unit and domain, within reach', async () => {
    const [late, timely] = [
      await aTaskInProgress(office, pilot, inDays(-1)),
      await aTaskInProgress(office, pilot, inDays(100)),
    ];
    const listed = await office.get(`/regions/v1/task-lights?territoryId=${late.territoryId}`);
    expect(listed.json()).toMatchObject({ items: [{ taskId: late.id, light: 'red', daysLate: 1 }], nextCursor: null });
    const counts = async (caller: Caller, task: BuiltTask, by: string) =>
      (await caller.get(`/regions/v1/task-light-counts?programmeId=${task.programmeId}&by=${by}`)).json();
    const none = { green: 0, yellow: 0, red: 0, off: 0 };
    expect(await counts(office, late, 'territory')).toEqual({
      day: inDays(0),
      items: [{ ...none, key: late.territoryId, red: 1 }],
    });
    expect(await counts(office, timely, 'domain')).toMatchObject({ items: [{ ...none, key: null, green: 1 }] });
    const own = await stack.as('pilot', [late.territoryId]);
    expect(await counts(own, timely, 'unit')).toMatchObject({ items: [] });
    expect((await own.get(`/regions/v1/tasks/${timely.id}/light`)).statusCode).toBe(404);
  });
});
