import { addDays, periodAt, type Queryable, type Reach, Where } from '@urbanpilot/platform';
import { OBLIGATION_STATES, type ObligationState } from '../report-obligations/report-obligation';
import { ofProgramme, stateBy } from '../report-obligations/report-obligation-read-model';

export interface SummaryFilter {
  programmeId?: string;
  territoryId?: string;
}

/** How reporting stands by a day, for the first page of a region or of the office. */
export interface ReportingSummary {
  /** What was due this year, by what became of it. */
  obligations: Record<ObligationState, number>;
  /** Of the open ones, those due within the next ten days. */
  dueSoon: number;
  /** Valid briefs of the day's month, and how many its obligations ask for. */
  briefs: { count: number; target: number };
  /** Forms of data calls that are out: to be handed in, of these overdue, to be decided by the office. */
  dataCalls: { owed: number; overdue: number; toDecide: number };
}

const SOON_DAYS = 10;

/** Reporting within reach, of one programme or region or of all. A data call belongs to no programme. */
export async function reportingSummary(
  reader: Queryable,
  reach: Reach,
  filter: SummaryFilter,
  day: string,
): Promise<ReportingSummary> {
  const [{ dueSoon, ...counts }, briefs, dataCalls] = await Promise.all([
    countObligations(reader, reach, filter, day),
    countBriefs(reader, reach, filter, periodAt(day, 'month')),
    countForms(reader, reach, filter, day),
  ]);
  return { obligations: counts, dueSoon, briefs, dataCalls };
}

async function countObligations(
  reader: Queryable,
  reach: Reach,
  filter: SummaryFilter,
  day: string,
): Promise<Record<ObligationState, number> & { dueSoon: number }> {
  const where = owedWithin(reach, filter)
    .when(`${day.slice(0, 4)}-01-01`, (first) => `o.due_on >= ${first}`)
    .when(`${day.slice(0, 4)}-12-31`, (last) => `o.due_on <= ${last}`);
  const [today, soon] = [where.parameter(day), where.parameter(addDays(day, SOON_DAYS))];
  const counted = OBLIGATION_STATES.map((state) => `count(*) FILTER (WHERE s.state = '${state}')::int AS "${state}"`);
  const [row] = await reader.rows<Record<ObligationState, number> & { dueSoon: number }>(
    `SELECT ${counted.join(', ')}, count(*) FILTER (WHERE s.state = 'open' AND s.due_on <= ${soon}::date)::int AS "dueSoon"
     FROM (SELECT ${stateBy(today)} AS state, o.due_on FROM report_obligation_standing o ${where.sql}) s`,
    where.parameters,
  );
  if (!row) throw new Error('A count answered no row');
  return row;
}

async function countBriefs(
  reader: Queryable,
  reach: Reach,
  filter: SummaryFilter,
  month: string,
): Promise<ReportingSummary['briefs']> {
  const where = owedWithin(reach, filter)
    .equal('o.period', month)
    .when(0, (none) => `o.briefs_due > ${none}`);
  const [row] = await reader.rows<ReportingSummary['briefs']>(
    `SELECT coalesce(sum(o.briefs_due), 0)::int AS target, coalesce(sum(b.count), 0)::int AS count
     FROM report_obligation o LEFT JOIN LATERAL (SELECT count(*) AS count FROM reported_brief
       WHERE territory_id = o.territory_id AND valid_on BETWEEN o.period_starts_on AND o.period_ends_on) b ON true
     ${where.sql} AND o.ended_on IS NULL`,
    where.parameters,
  );
  return row ?? { count: 0, target: 0 };
}

async function countForms(
  reader: Queryable,
  reach: Reach,
  { territoryId }: SummaryFilter,
  day: string,
): Promise<ReportingSummary['dataCalls']> {
  const where = new Where()
    .within('a.territory_id', reach)
    .equal('a.territory_id', territoryId)
    .equal('c.state', 'sent');
  const today = where.parameter(day);
  const [row] = await reader.rows<ReportingSummary['dataCalls']>(
    `SELECT count(*) FILTER (WHERE a.state IN ('open', 'signing', 'returned'))::int AS owed,
       count(*) FILTER (WHERE a.state IN ('open', 'signing', 'returned') AND c.due_on < ${today}::date)::int AS overdue,
       count(*) FILTER (WHERE a.state = 'submitted')::int AS "toDecide"
     FROM data_call_answer a JOIN data_call c ON c.id = a.call_id ${where.sql}`,
    where.parameters,
  );
  return row ?? { owed: 0, overdue: 0, toDecide: 0 };
}

function owedWithin(reach: Reach, { programmeId, territoryId }: SummaryFilter): Where {
  return new Where()
    .within('o.territory_id', reach)
    .when(programmeId, ofProgramme)
    .equal('o.territory_id', territoryId);
}
