import { type Caller, openServiceStack, type ServiceStack } from '@urbanpilot/testing';
import { regionsModule } from '../../module';

const V1 = '/regions/v1';
const change = (overrides: object = {}) => ({
  final: true,
  note: '市政府办公室通知',
  days: [{ day: '2026-11-30', working: false, name: '本市活动' }],
  ...overrides,
});

describe('the working-day calendar', () => {
  let stack: ServiceStack;
  let office: Caller;
  beforeAll(async () => {
    stack = await openServiceStack(regionsModule);
    office = await stack.as('office');
  });
  afterAll(() => stack.close());

  const put = (caller: Caller, year: number | string, body: unknown, version?: number) =>
    caller.request('PUT', `${V1}/calendar-years/${year}`, { body, ...(version !== undefined && { version }) });

  it('shows a year by its notice, to everybody', async () => {
    const pilot = await stack.as('pilot', []);
    const answer = await pilot.get(`${V1}/calendar-years/2025`);
    expect([answer.statusCode, answer.headers.etag]).toEqual([200, '"0"']);
    const { days, ...year } = answer.json();
    expect(year).toEqual({
      year: 2025,
      provisional: false,
      notice: '国办发明电〔2024〕12号',
      note: null,
      final: null,
      workingDays: 248,
      version: 0,
    });
    expect(days[0]).toEqual({ day: '2025-01-01', working: false, name: '元旦', source: 'notice' });
  });

  it('tells that a year without a notice is provisional', async () => {
    const answer = await office.get(`${V1}/calendar-years/2040`);
    expect(answer.json()).toMatchObject({ provisional: true, notice: null, days: [] });
  });

  it('takes what the office says, records it, and tells the other services', async () => {
    const answer = await put(office, 2026, change(), 0);
    expect([answer.statusCode, answer.headers.etag]).toEqual([200, '"1"']);
    expect(answer.json()).toMatchObject({ workingDays: 247, note: '市政府办公室通知', final: true, version: 1 });
    const deadline = await office.get(`${V1}/deadlines?from=2026-11-27&days=1`);
    expect(deadline.json()).toMatchObject({ day: '2026-12-01', provisional: false });
    expect((await stack.auditLog()).at(-1)).toMatchObject({ action: 'calendar-year.changed', resourceId: '2026' });
    expect((await stack.outbox()).at(-1)).toMatchObject({
      type: 'regions.calendar-year.changed.v1',
      data: { year: 2026, ...change() },
    });
    const back = await put(office, 2026, change({ days: [] }), 1);
    expect(back.json()).toMatchObject({ workingDays: 248, version: 2 });
  });

  it('lets the office arrange a year that has no notice yet', async () => {
    const days = [{ day: '2033-10-03', working: false, name: '国庆节' }];
    await put(office, 2033, change({ days }), 0);
    expect((await office.get(`${V1}/calendar-years/2033`)).json()).toMatchObject({ provisional: false });
  });

  it('P13: is changed by one of many who read the same version', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => put(office, 2034, change({ days: [] }), 0)));
    const statuses = answers.map(({ statusCode }) => statusCode).sort();
    expect(statuses).toEqual([200, ...Array.from({ length: 19 }, () => 412)]);
    expect((await put(office, 2034, change({ days: [] }))).statusCode).toBe(428);
  });

  it('refuses days of another year, days that are none, and unknown fields, by name', async () => {
    const wrongYear = await put(office, 2035, change(), 0);
    expect([wrongYear.statusCode, wrongYear.json().errors[0]]).toEqual([
      422,
      { pointer: '/days/0/day', rule: 'year', message: '不在该年度内' },
    ]);
    const none = await put(office, 2035, change({ days: [{ day: '2035-02-30', working: true, name: 'x' }] }), 0);
    expect([none.statusCode, none.json().errors[0].pointer]).toEqual([400, '/days/0/day']);
    expect((await put(office, 2035, change({ version: 7 }), 0)).statusCode).toBe(400);
    expect((await put(office, 1999, change(), 0)).statusCode).toBe(400);
    expect((await office.get(`${V1}/calendar-years/2035`)).json()).toMatchObject({ version: 0, provisional: true });
  });

  it('P19: is kept by an office of the whole city alone', async () => {
    const partly = await put(await stack.as('office', ['01990c4e-0000-7000-8000-000000000000']), 2036, change(), 0);
    expect([partly.statusCode, partly.json().type]).toEqual([403, 'urn:urbanpilot:problem:whole-reach-required']);
    expect((await put(await stack.as('pilot'), 2036, change(), 0)).statusCode).toBe(403);
  });

  it('counts terms, and refuses those that are none', async () => {
    const answer = await office.get(`${V1}/deadlines?from=2026-09-28&days=5&count=calendar`);
    expect(answer.json()).toMatchObject({ day: '2026-10-03', isWorkingDay: false, endsOn: '2026-10-08' });
    for (const query of ['from=2026-02-30&days=1', 'from=2026-01-01&days=-1', 'from=2026-01-01', 'days=1']) {
      expect([query, (await office.get(`${V1}/deadlines?${query}`)).statusCode]).toEqual([query, 400]);
    }
  });
});
