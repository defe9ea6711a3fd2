import { type PageRequest, type Queryable, Where } from '@urbanpilot/platform';
import type { ReportKind } from './report-kind';

export type ReportKindFilter = Partial<Pick<ReportKind, 'form' | 'state'>> & { programmeId?: string };

const COLUMNS = `id, name, description, form, period_kind AS "periodKind", due_days AS "dueDays",
  due_count AS "dueCount", briefs_due AS "briefsDue", programme_id AS "programmeId", every_region AS "everyRegion",
  unit_ids AS "unitIds", starts_on AS "startsOn", state, created_through AS "createdThrough", version, created_at AS "createdAt"`;

export async function findKind(reader: Queryable, id: string): Promise<ReportKind | undefined> {
  const rows = await reader.rows<ReportKind>(`SELECT ${COLUMNS} FROM report_kind WHERE id = $1`, [id]);
  return rows[0];
}

/** A page of kinds, oldest first; one row more than the limit. */
export function listKinds(reader: Queryable, filter: ReportKindFilter, page: PageRequest): Promise<ReportKind[]> {
  const where = new Where()
    .equal('programme_id', filter.programmeId)
    .equal('form', filter.form)
    .equal('state', filter.state)
    .after('id', page.after?.[0]);
  const limit = where.parameter(page.limit + 1);
  return reader.rows(`SELECT ${COLUMNS} FROM report_kind ${where.sql} ORDER BY id LIMIT ${limit}`, where.parameters);
}
