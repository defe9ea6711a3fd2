import { addDays, systemActor } from '@urbanpilot/platform';
import { type Caller, openServiceStack, type ServiceStack } from '@urbanpilot/testing';
import { regionsModule } from '../../module';
import { aDraft, advance, type BuiltTask } from '../../regions-builders';
import { climbLadder } from './supervision-service';

const V1 = '/regions/v1';
const DUE = '2026-09-30';

interface Rung {
  rung: string;
  reachedOn: string;
  dueOn: string;
}

describe('supervision', () => {
  let stack: ServiceStack;
  let office: Caller;
  beforeAll(async () => {
    stack = await openServiceStack(regionsModule);
    office = await stack.as('office');
  });
  afterAll(() => stack.close());

  const anIssued = async (dueOn = DUE) => advance(office, await aDraft(office, { dueOn }), 'issuance');
  const climb = (day: string) => stack.context.transaction(systemActor('test'), (unit) => climbLadder(unit, day));
  const rungs = async ({ id }: BuiltTask, caller = office) =>
    (await caller.get(`${V1}/supervision-rungs?taskId=${id}`)).json<{ items: Rung[] }>().items;
  const alertOf = async ({ id, territoryId }: BuiltTask) =>
    (await office.get(`${V1}/alerts?kind=supervision&territoryId=${territoryId}`))
      .json<{ items: { aboutId: string; state: string; severity: string; timesRaised: number }[] }>()
      .items.find(({ aboutId }) => aboutId === id);

  it('climbs each rung once on its day over 60 days with a holiday week, run twice a day on two workers', async () => {
    const task = await anIssued();
    for (let day = '2026-09-01'; day <= '2026-10-31'; day = addDays(day, 1)) {
      await Promise.all([climb(day), climb(day)]);
      await climb(day);
    }
    expect((await rungs(task)).map(({ rung, reachedOn }) => [rung, reachedOn])).toEqual([
      ['reminder', '2026-09-16'],
      ['overdue', '2026-10-01'],
      ['notice', '2026-10-13'],
      ['interview', '2026-10-27'],
    ]);
    const recommended = (await stack.outbox()).filter(({ type }) => type.startsWith('regions.supervision.'));
    expect(recommended.filter(({ subject }) => subject === task.id)).toHaveLength(1);
    expect(await alertOf(task)).toMatchObject({ state: 'open', severity: 'urgent' });
    const acts = (await stack.auditLog())
      .filter(({ resourceId }) => resourceId === task.id)
      .map(({ action }) => action);
    expect(acts.filter((action) => action === 'supervision.climbed')).toHaveLength(4);
  }, 120_000);

  it('makes up after days without a worker, and reminds nobody of what is overdue', async () => {
    const task = await anIssued();
    await climb('2026-10-14');
    expect((await rungs(task)).map(({ rung }) => rung)).toEqual(['overdue', 'notice']);
    expect(await alertOf(task)).toMatchObject({ severity: 'warning', timesRaised: 1 });
  });

  it('leaves drafts, and settles the alert of a task that was cancelled', async () => {
    const draft = await aDraft(office, { dueOn: DUE });
    const task = await anIssued();
    await climb('2026-10-14');
    expect(await rungs(draft)).toEqual([]);
    await advance(office, task, 'cancellation', { reason: '不再需要' });
    await climb('2026-10-15');
    expect(await alertOf(task)).toMatchObject({ state: 'resolved' });
  });

  it('P19: shows the rungs of other territories to nobody', async () => {
    const task = await anIssued();
    await climb('2026-10-14');
    const [own, other] = [
      await stack.as('pilot', [task.territoryId]),
      await stack.as('pilot', ['01990c4e-0000-7000-8000-000000000000']),
    ];
    expect(await rungs(task, own)).toHaveLength(2);
    expect(await rungs(task, other)).toEqual([]);
    const late = await own.get(`${V1}/supervision-rungs?rung=notice&since=2026-10-14&territoryId=${task.territoryId}`);
    expect(late.json<{ items: Rung[] }>().items).toHaveLength(1);
  });

  it('goes by the days that the office sets, and refuses stale, impossible and unbounded ones', async () => {
    const ladder = (await office.get(`${V1}/supervision-ladder`)).json<{ version: number }>();
    expect(ladder).toEqual({ reminderDays: 10, noticeDays: 5, interviewDays: 15, version: 1 });
    const put = (caller: Caller, body: object, version = 1) =>
      caller.request('PUT', `${V1}/supervision-ladder`, { body, version });
    const days = { reminderDays: 3, noticeDays: 1, interviewDays: 2 };
    const impossible = await put(office, { ...days, interviewDays: 1 });
    expect([impossible.statusCode, impossible.json<{ errors: { pointer: string }[] }>().errors[0]?.pointer]).toEqual([
      422,
      '/interviewDays',
    ]);
    expect((await put(office, { ...days, reminderDays: 61 })).statusCode).toBe(400);
    expect((await put(await stack.as('pilot'), days)).statusCode).toBe(403);
    expect((await put(await stack.as('office', ['01990c4e-0000-7000-8000-000000000000']), days)).statusCode).toBe(403);
    const changed = await put(office, days);
    expect([changed.statusCode, changed.headers.etag, changed.json()]).toEqual([200, '"2"', { ...days, version: 2 }]);
    expect((await put(office, days)).statusCode).toBe(412);
    const task = await anIssued();
    await climb('2026-10-09');
    expect((await rungs(task)).map(({ rung }) => rung)).toEqual(['overdue', 'notice', 'interview']);
  });
});
