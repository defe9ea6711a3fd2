import { type PageRequest, type Queryable, type Reach, Where } from '@urbanpilot/platform';
import type { ReportKind } from '../report-kinds/report-kind';
import type { ObligationState, ReportObligation } from './report-obligation';

/** An obligation with what its kind says. */
export type ListedObligation = ReportObligation & { kindName: string; form: ReportKind['form'] };

export interface ObligationFilter {
  kindId?: string;
  programmeId?: string;
  territoryId?: string;
  unitId?: string;
  period?: string;
  state?: ObligationState;
  dueFrom?: string;
  dueTo?: string;
}

const COLUMNS = `o.id, o.kind_id AS "kindId", k.name AS "kindName", k.form, o.programme_id AS "programmeId",
  o.territory_id AS "territoryId", o.unit_id AS "unitId", o.period, o.period_starts_on AS "periodStartsOn",
  o.period_ends_on AS "periodEndsOn", o.due_on AS "dueOn", o.original_due_on AS "originalDueOn",
  o.briefs_due AS "briefsDue", o.fulfilled_on AS "fulfilledOn", o.extension_reason AS "extensionReason",
  o.ended_on AS "endedOn", o.version, o.created_at AS "createdAt"`;
const FROM = 'report_obligation_standing o JOIN report_kind k ON k.id = o.kind_id';

/** One obligation within reach. */
export async function findObligation(reader: Queryable, id: string): Promise<ListedObligation | undefined> {
  const rows = await reader.rows<ListedObligation>(`SELECT ${COLUMNS} FROM ${FROM} WHERE o.id = $1`, [id]);
  return rows[0];
}

/** A page of obligations by due day; one row more than the limit. Their state is that by a day. */
export function listObligations(
  reader: Queryable,
  reach: Reach,
  { state, dueFrom, dueTo, ...filter }: ObligationFilter,
  day: string,
  page: PageRequest,
): Promise<ListedObligation[]> {
  const where = new Where()
    .within('o.territory_id', reach)
    .equal('o.kind_id', filter.kindId)
    .when(filter.programmeId, ofProgramme)
    .equal('o.territory_id', filter.territoryId)
    .equal('o.unit_id', filter.unitId)
    .equal('o.period', filter.period)
    .when(dueFrom, (from) => `o.due_on >= ${from}`)
    .when(dueTo, (to) => `o.due_on <= ${to}`);
  if (state !== undefined) where.when(state, (word) => `${stateBy(where.parameter(day))} = ${word}`);
  where.beyond(['o.due_on', 'o.id'], page.after);
  const limit = where.parameter(page.limit + 1);
  return reader.rows(
    `SELECT ${COLUMNS} FROM ${FROM} ${where.sql} ORDER BY o.due_on, o.id LIMIT ${limit}`,
    where.parameters,
  );
}

/** What is owed in a programme, and what its regions owe whatever their programmes are. */
export function ofProgramme(programme: string): string {
  return `(o.programme_id = ${programme}::uuid OR (o.programme_id IS NULL AND o.unit_id IS NULL AND EXISTS (
    SELECT 1 FROM pilot_region r WHERE r.programme_id = ${programme}::uuid AND r.territory_id = o.territory_id
      AND r.state <> 'withdrawn')))`;
}

/** The same as `obligationState`, for conditions of a query on the view `o`. */
export function stateBy(day: string): string {
  return `CASE WHEN o.ended_on IS NOT NULL THEN 'ended' WHEN o.fulfilled_on <= o.due_on THEN 'on-time'
    WHEN o.fulfilled_on IS NOT NULL THEN 'late' WHEN ${day}::date > o.due_on THEN 'missing' ELSE 'open' END`;
}
