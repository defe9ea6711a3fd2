import { calendarYearChanged } from '@urbanpilot/contract';
import { onEvent } from '../events/event-handler';
import { keepCalendarYear } from './calendar-year-store';

/** Every service counts by the calendar that `regions` tells of. */
export const onCalendarYearChanged = onEvent(calendarYearChanged, async (unit, event) => {
  await keepCalendarYear(unit, { ...event.data, version: event.aggregateversion });
});
