import type { Queryable } from '@urbanpilot/platform';
import { v7 as uuidv7 } from 'uuid';
import { type Rung, SUPERVISED, type SupervisionLadder } from './supervision';

/** What of a task the ladder is climbed by, with the rungs reached already for its due day. */
export interface SupervisedTask {
  id: string;
  territoryId: string;
  title: string;
  dueOn: string;
  leadUnitId: string | null;
  reached: Rung[];
}

export async function keepLadder(unit: Queryable, ladder: SupervisionLadder): Promise<void> {
  await unit.rows(
    'UPDATE supervision_ladder SET reminder_days = $1, notice_days = $2, interview_days = $3, version = $4',
    [ladder.reminderDays, ladder.noticeDays, ladder.interviewDays, ladder.version],
  );
}

/** Tasks after another (by due day and id) whose work is owed, due by a day, and whose ladder has a rung left. */
export function listSupervised(
  unit: Queryable,
  dueBy: string,
  after: Pick<SupervisedTask, 'dueOn' | 'id'> | undefined,
  limit: number,
): Promise<SupervisedTask[]> {
  return unit.rows(
    `SELECT t.id, t.territory_id AS "territoryId", t.title, t.due_on::text AS "dueOn", t.lead_unit_id AS "leadUnitId",
       coalesce(r.reached, '{}') AS reached
     FROM task t LEFT JOIN LATERAL (
       SELECT array_agg(rung) AS reached FROM supervision_rung WHERE task_id = t.id AND due_on = t.due_on) r ON true
     WHERE t.state = ANY ($1) AND t.due_on <= $2 AND (t.due_on, t.id) > ($3::date, $4::uuid)
       AND NOT 'interview' = ANY (coalesce(r.reached, '{}'))
     ORDER BY t.due_on, t.id LIMIT $5`,
    [SUPERVISED, dueBy, after?.dueOn ?? '0001-01-01', after?.id ?? '00000000-0000-0000-0000-000000000000', limit],
  );
}

/** Records rungs of a task; answers those that nobody had recorded. */
export async function recordRungs(unit: Queryable, task: SupervisedTask, rungs: Rung[], day: string): Promise<Rung[]> {
  const rows = await unit.rows<{ rung: Rung }>(
    `INSERT INTO supervision_rung (id, task_id, territory_id, due_on, rung, reached_on, recorded_at)
     SELECT r.id, $1, $2, $3, r.rung, $4, now() FROM unnest($5::uuid[], $6::text[]) AS r (id, rung)
     ON CONFLICT (task_id, due_on, rung) DO NOTHING RETURNING rung`,
    [task.id, task.territoryId, task.dueOn, day, rungs.map(() => uuidv7()), rungs],
  );
  return rungs.filter((rung) => rows.some((row) => row.rung === rung));
}

/** Causes of open alerts whose task was handed in, stands, ended, or got another due day. */
export async function listSettledCauses(unit: Queryable, kind: string): Promise<string[]> {
  const rows = await unit.rows<{ cause: string }>(
    `SELECT a.cause FROM alert a WHERE a.kind = $1 AND a.state IN ('open', 'in-hand') AND NOT EXISTS (
       SELECT 1 FROM task t WHERE t.id = a.about_id::uuid AND t.state = ANY ($2)
         AND a.cause = $1 || '/' || t.id || '/' || t.due_on)
     ORDER BY a.cause`,
    [kind, SUPERVISED],
  );
  return rows.map(({ cause }) => cause);
}
