import type { Queryable } from '../database/database';
import type { CalendarYear } from './calendar-year';
import { WorkCalendar } from './work-calendar';

const COLUMNS = 'year, final, note, days, version';

/** The calendar as this service knows it; a row a year at most. */
export async function readWorkCalendar(reader: Queryable): Promise<WorkCalendar> {
  return new WorkCalendar(await listCalendarYears(reader));
}

/** What the office said of years, in order. */
export function listCalendarYears(reader: Queryable): Promise<CalendarYear[]> {
  return reader.rows<CalendarYear>(`SELECT ${COLUMNS} FROM calendar_year ORDER BY year`);
}

/** What the office said of a year. */
export async function findCalendarYear(reader: Queryable, year: number): Promise<CalendarYear | undefined> {
  const rows = await reader.rows<CalendarYear>(`SELECT ${COLUMNS} FROM calendar_year WHERE year = $1`, [year]);
  return rows[0];
}

/** Keeps a year unless what is there is as new; answers whether it was kept. */
export async function keepCalendarYear(reader: Queryable, calendar: CalendarYear): Promise<boolean> {
  const { year, final, note, days, version } = calendar;
  const kept = await reader.rows(
    `INSERT INTO calendar_year AS c (${COLUMNS}) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (year) DO UPDATE SET final = $2, note = $3, days = $4, version = $5 WHERE c.version < $5
     RETURNING year`,
    [year, final, note, JSON.stringify(days), version],
  );
  return kept.length > 0;
}
