import { type PageRequest, type Queryable, type Reach, Where } from '@urbanpilot/platform';
import type { ListedResolution } from './meeting-resolution';

export interface ResolutionFilter {
  meetingId?: string;
  territoryId?: string;
  leadUnitId?: string;
  /** Whether it has become a task. */
  hasTask?: boolean;
}

const SELECT = `SELECT r.id, r.meeting_id AS "meetingId", r.meeting_territory_id AS "meetingTerritoryId", r.position, r.text,
  r.territory_id AS "territoryId", r.lead_unit_id AS "leadUnitId", r.due_on AS "dueOn", k.task_id AS "taskId"
  FROM meeting_resolution r LEFT JOIN resolution_task k ON k.resolution_id = r.id`;

/** All resolutions of a meeting, in their order. */
export function listResolutionsOf(reader: Queryable, meetingId: string): Promise<ListedResolution[]> {
  return reader.rows(`${SELECT} WHERE r.meeting_id = $1 ORDER BY r.position`, [meetingId]);
}

/** The resolution from which a task came. */
export async function findResolutionOfTask(reader: Queryable, taskId: string): Promise<ListedResolution | undefined> {
  const rows = await reader.rows<ListedResolution>(`${SELECT} WHERE k.task_id = $1`, [taskId]);
  return rows[0];
}

/** A page of resolutions, oldest first, one row more than asked for: of own meetings, and those that own regions answer for. */
export function listResolutions(
  reader: Queryable,
  reach: Reach,
  { meetingId, territoryId, leadUnitId, hasTask }: ResolutionFilter,
  page: PageRequest,
): Promise<ListedResolution[]> {
  const own = reach === '*' ? undefined : [...reach];
  const where = new Where()
    .when(own, (ids) => `(r.territory_id = ANY (${ids}::uuid[]) OR r.meeting_territory_id = ANY (${ids}::uuid[]))`)
    .equal('r.meeting_id', meetingId)
    .equal('r.territory_id', territoryId)
    .equal('r.lead_unit_id', leadUnitId)
    .when(hasTask, (wanted) => `(k.task_id IS NOT NULL) = ${wanted}::boolean`)
    .beyond(['r.id'], page.after);
  const limit = where.parameter(page.limit + 1);
  return reader.rows(`${SELECT} ${where.sql} ORDER BY r.id LIMIT ${limit}`, where.parameters);
}
