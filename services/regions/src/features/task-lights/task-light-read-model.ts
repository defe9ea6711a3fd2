import type { Queryable, Reach } from '@urbanpilot/platform';
import { Where } from '@urbanpilot/platform';
import type { Task } from '../tasks/task';

/** What of a task its light is counted from, with the group it belongs to. */
export type CountedTask = Pick<
  Task,
  'programmeId' | 'state' | 'percent' | 'startedOn' | 'submittedOn' | 'dueOn' | 'plannedCurve'
> & {
  key: string | null;
};

const GROUP = { territory: 't.territory_id::text', unit: 't.lead_unit_id::text', domain: 't.domain' } as const;

/** The tasks of a programme within reach, at most `limit` of them, to count their lights. */
export async function listCountedTasks(
  reader: Queryable,
  reach: Reach,
  { programmeId, by, groupId, day }: { programmeId: string; by: keyof typeof GROUP; groupId?: string; day: string },
  limit: number,
): Promise<CountedTask[]> {
  const where = new Where().within('t.territory_id', reach).equal('p.programme_id', programmeId);
  if (groupId !== undefined) where.when(groupId, (group) => memberOf(group, where.parameter(day)));
  return reader.rows<CountedTask>(
    `SELECT ${GROUP[by]} AS key, t.programme_id AS "programmeId", t.state, t.percent, t.started_on AS "startedOn", t.submitted_on AS "submittedOn",
       t.due_on AS "dueOn", t.planned_curve AS "plannedCurve"
     FROM task_programme p JOIN task t ON t.id = p.task_id ${where.sql} LIMIT ${where.parameter(limit)}`,
    where.parameters,
  );
}

/** The percentage of a task at the end of a day in Shanghai: that of its last entry until then. */
export async function percentOn(reader: Queryable, taskId: string, day: string): Promise<number> {
  const [row] = await reader.rows<{ percent: number }>(
    `SELECT percent FROM progress_entry
     WHERE task_id = $1 AND recorded_at < ($2::date + 1)::timestamp AT TIME ZONE 'Asia/Shanghai'
     ORDER BY id DESC LIMIT 1`,
    [taskId, day],
  );
  return row?.percent ?? 0;
}

/** Whether the task's territory is a member of a group of regions on a day. */
function memberOf(group: string, day: string): string {
  return `EXISTS (SELECT 1 FROM region_group_member m WHERE m.group_id = ${group} AND m.territory_id = t.territory_id
    AND daterange(m.first_day, m.last_day, '[]') @> ${day}::date)`;
}
