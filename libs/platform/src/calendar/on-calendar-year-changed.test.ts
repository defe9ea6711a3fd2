import type { CloudEvent } from '@urbanpilot/contract';
import { openServiceStack, type ServiceStack, tinyModule } from '@urbanpilot/testing';
import { systemActor } from '../auth/actor';
import { readWorkCalendar } from './calendar-year-store';
import { onCalendarYearChanged } from './on-calendar-year-changed';

describe('the calendar in a service that does not keep it', () => {
  let stack: ServiceStack;
  beforeAll(async () => {
    stack = await openServiceStack(tinyModule('funding'));
  });
  afterAll(() => stack.close());

  const isWorked = async (day: string) => (await readWorkCalendar(stack.context.database.reader([]))).isWorkingDay(day);
  const tell = (aggregateversion: number, working: boolean) => {
    const data = { year: 2031, final: true, note: '通知', days: [{ day: '2031-10-01', working, name: '国庆节' }] };
    return stack.context.transaction(systemActor('test'), (unit) =>
      onCalendarYearChanged.handle(unit, { aggregateversion, data } as CloudEvent),
    );
  };

  it('P9: is what the newest event says, in whatever order they come', async () => {
    expect(await isWorked('2031-10-01')).toBe(true);
    await tell(2, false);
    expect(await isWorked('2031-10-01')).toBe(false);
    await tell(1, true);
    await tell(2, true);
    expect(await isWorked('2031-10-01')).toBe(false);
  });
});
