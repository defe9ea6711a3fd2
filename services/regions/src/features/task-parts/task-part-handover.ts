import { columnHandover, type Handover, Problem, type Queryable, type UnitSuccession } from '@urbanpilot/platform';
import { regionsProblems } from '../../regions-problems';

const parts = columnHandover({
  resourceType: 'task-part',
  name: { 'zh-CN': '配合分工', en: 'parts in tasks' },
  table: 'task_part',
  column: 'unit_id',
  open: `SELECT p.id FROM task_part p JOIN task t ON t.id = p.task_id
    WHERE p.unit_id = $1 AND p.state IN ('assigned', 'confirmed') AND t.state NOT IN ('accepted', 'cancelled')
    ORDER BY p.id FOR UPDATE OF p`,
});

/** Parts of a cooperating unit (配合) that are not completed. */
export const taskPartHandover: Handover = {
  ...parts,
  async give(unit, ids, succession) {
    const tasks = await tasksOfBoth(unit, ids, succession);
    if (tasks.length > 0) {
      const parameters = { count: tasks.length, tasks: tasks.slice(0, 10).join(', ') };
      throw new Problem(regionsProblems['successor-in-task'], { parameters });
    }
    return parts.give(unit, ids, succession);
  },
};

/** Tasks in which the successor has a part already, or which it leads; a unit stands in a task once. */
async function tasksOfBoth(unit: Queryable, ids: readonly string[], { to }: UnitSuccession): Promise<string[]> {
  const rows = await unit.rows<{ id: string }>(
    `SELECT t.id FROM task_part p JOIN task t ON t.id = p.task_id
     WHERE p.id = ANY ($1::uuid[]) AND (t.lead_unit_id = $2 OR EXISTS (SELECT FROM task_part other
       WHERE other.task_id = t.id AND other.unit_id = $2 AND other.state <> 'withdrawn')) ORDER BY t.id`,
    [ids, to],
  );
  return rows.map(({ id }) => id);
}
