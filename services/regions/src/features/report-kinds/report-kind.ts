import {
  addDays,
  boundsOfPeriod,
  type FieldError,
  fieldError,
  type PeriodKind,
  periodAt,
  type WorkCalendar,
} from '@urbanpilot/platform';

/** What fulfils an obligation of a kind: a report that was signed, or so many information briefs in the period. */
export const REPORT_FORMS = ['report', 'briefs'] as const;
/** How the days between the period's end and the due day are counted. */
export const DAY_COUNTS = ['calendar', 'working'] as const;
export const REPORT_KIND_STATES = ['active', 'retired'] as const;

/** What is to be reported, how often, by when and by whom (报送类别). */
export interface ReportKind {
  id: string;
  name: string;
  description: string | null;
  form: (typeof REPORT_FORMS)[number];
  periodKind: PeriodKind;
  /** Due so many days after the period's end; a day off is shifted to the next working day. */
  dueDays: number;
  dueCount: (typeof DAY_COUNTS)[number];
  /** How many briefs fulfil an obligation; null for a report. */
  briefsDue: number | null;
  /** Every active pilot region of this programme owes it. */
  programmeId: string | null;
  /** Every active pilot region of any programme owes it. */
  everyRegion: boolean;
  /** And so does each of these units. */
  unitIds: string[];
  /** Periods that end on this day or later are reported. */
  startsOn: string;
  state: (typeof REPORT_KIND_STATES)[number];
  /** Up to this day the calendar has created what is owed. */
  createdThrough: string | null;
  version: number;
  createdAt: Date;
}

/** How far back a kind may start: what is older is history and not owed. */
export const MOST_DAYS_BACK = 731;

type Rules = Pick<ReportKind, 'form' | 'briefsDue' | 'programmeId' | 'everyRegion' | 'unitIds' | 'startsOn'>;

/** What is wrong with a kind: nobody owes it, or it asks for briefs as no kind can. */
export function kindErrors(kind: Rules, today: string): FieldError[] {
  const errors: FieldError[] = [];
  if (kind.programmeId === null && !kind.everyRegion && kind.unitIds.length === 0) {
    const [zh, en] = ['须指定试点、所有试点地区或单位', 'name a programme, every region or units that owe it'];
    errors.push(fieldError('/programmeId', 'addressee', zh, en));
  }
  if (kind.programmeId !== null && kind.everyRegion) {
    const [zh, en] = ['所有试点地区均报送时不指定试点', 'is not named where every region owes it'];
    errors.push(fieldError('/programmeId', 'everyRegion', zh, en));
  }
  if ((kind.form === 'briefs') !== (kind.briefsDue !== null)) {
    const [zh, en] = ['信息类须填、报告类不填', 'is given for briefs, and for briefs only'];
    errors.push(fieldError('/briefsDue', 'forBriefs', zh, en));
  }
  if (kind.form === 'briefs' && kind.unitIds.length > 0) {
    errors.push(fieldError('/unitIds', 'forReports', '信息只由试点地区报送', 'briefs are owed by pilot regions only'));
  }
  if (kind.startsOn < addDays(today, -MOST_DAYS_BACK)) {
    errors.push(fieldError('/startsOn', 'notBefore', '不得早于两年前', 'must not be more than two years ago'));
  }
  return errors;
}

/** The day on which a period's report is due, never a day off. */
export function dueDayOf(
  { dueDays, dueCount }: Pick<ReportKind, 'dueDays' | 'dueCount'>,
  period: string,
  calendar: WorkCalendar,
): string {
  const { last } = boundsOfPeriod(period);
  const due = dueCount === 'working' ? calendar.addWorkingDays(last, dueDays) : addDays(last, dueDays);
  return calendar.workingDayFrom(due);
}

/** The periods of a kind that lie, in whole or in part, between two days, in order. */
export function periodsBetween(periodKind: PeriodKind, from: string, to: string): string[] {
  const periods: string[] = [];
  for (let day = from; day <= to; ) {
    const period = periodAt(day, periodKind);
    periods.push(period);
    day = addDays(boundsOfPeriod(period).last, 1);
  }
  return periods;
}
