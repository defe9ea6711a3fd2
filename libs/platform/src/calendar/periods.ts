import { addDays } from './shanghai';

/** Kinds of statistical periods, with the months that each spans. */
const MONTHS = { year: 12, 'half-year': 6, quarter: 3, month: 1 } as const;
export type PeriodKind = keyof typeof MONTHS;

/** The period of a kind in which an ISO date lies: `2026`, `2026-H1`, `2026-Q3`, `2026-11`. */
export function periodAt(day: string, kind: PeriodKind): string {
  const [year = '', month = ''] = day.split('-');
  const number = Math.ceil(Number(month) / MONTHS[kind]);
  const suffix = { year: '', 'half-year': `-H${number}`, quarter: `-Q${number}`, month: `-${month}` };
  return `${year}${suffix[kind]}`;
}

/**
 * First and last day of a period.
 *
 * @throws RangeError for a text that is none.
 */
export function boundsOfPeriod(period: string): { first: string; last: string } {
  const [, year, half, quarter, month] = /^(\d{4})(?:-(?:H([12])|Q([1-4])|(0[1-9]|1[0-2])))?$/.exec(period) ?? [];
  if (!year) throw new RangeError(`${period} is not a period`);
  const kind: PeriodKind = half ? 'half-year' : quarter ? 'quarter' : month ? 'month' : 'year';
  const number = Number(half ?? quarter ?? month ?? 1);
  const [start, end] = [(number - 1) * MONTHS[kind], number * MONTHS[kind]];
  return { first: firstOfMonth(Number(year), start), last: addDays(firstOfMonth(Number(year), end), -1) };
}

/** The first day of the month that many months after January. */
function firstOfMonth(year: number, months: number): string {
  const [overYear, month] = [year + Math.floor(months / 12), (months % 12) + 1];
  return `${String(overYear).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`;
}
