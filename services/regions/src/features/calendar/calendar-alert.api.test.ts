import { systemActor } from '@urbanpilot/platform';
import { type Caller, openServiceStack, type ServiceStack } from '@urbanpilot/testing';
import { regionsModule } from '../../module';
import { watchCalendar } from './calendar-alert-service';

const V1 = '/regions/v1';

describe('alerts about years that nobody arranged', () => {
  let stack: ServiceStack;
  let office: Caller;
  beforeAll(async () => {
    stack = await openServiceStack(regionsModule);
    office = await stack.as('office');
  });
  afterAll(() => stack.close());

  const watch = (today: string) => stack.context.transaction(systemActor('test'), (unit) => watchCalendar(unit, today));
  const alerts = async () =>
    (await office.get(`${V1}/alerts?kind=calendar-year-missing`)).json<{ items: Record<string, unknown>[] }>().items;

  it('come up once the notice should be out, become urgent with the year, and end when the office arranges it', async () => {
    expect(await watch('2026-11-14')).toEqual([]);
    expect(await watch('2026-11-15')).toEqual([2027]);
    expect(await watch('2026-11-16')).toEqual([2027]);
    const [alert, ...others] = await alerts();
    expect(others).toEqual([]);
    expect(alert).toMatchObject({ state: 'open', severity: 'warning', aboutId: '2027', role: 'office', version: 1 });
    expect(await watch('2027-01-01')).toEqual([2027]);
    expect(await alerts()).toEqual([expect.objectContaining({ severity: 'urgent', timesRaised: 1 })]);
    const body = { final: true, note: '国办通知', days: [] };
    await office.request('PUT', `${V1}/calendar-years/2027`, { body, version: 0 });
    expect(await alerts()).toEqual([expect.objectContaining({ state: 'resolved', note: '国办通知' })]);
    expect(await watch('2027-01-02')).toEqual([]);
  });
});
