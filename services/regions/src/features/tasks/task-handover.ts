import { columnHandover } from '@urbanpilot/platform';

/** Tasks that a unit leads (牵头) and that have not ended. */
export const taskHandover = columnHandover({
  resourceType: 'task',
  name: { 'zh-CN': '牵头任务', en: 'tasks it leads' },
  table: 'task',
  column: 'lead_unit_id',
  open: `SELECT id FROM task WHERE lead_unit_id = $1 AND state NOT IN ('accepted', 'cancelled') ORDER BY id FOR UPDATE`,
});
