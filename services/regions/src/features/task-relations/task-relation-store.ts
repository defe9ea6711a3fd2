import type { UnitOfWork } from '@urbanpilot/platform';

/**
 * One at a time changes the relations of tasks: two that each close half a circle would not see each other's half. They are
 * changed rarely.
 */
export async function lockRelations(unit: UnitOfWork): Promise<void> {
  await unit.rows("SELECT pg_advisory_xact_lock(hashtextextended('regions.task-relations', 0))");
}

/** Makes these the only tasks that the task depends on. */
export async function replaceDependencies(
  unit: UnitOfWork,
  task: { id: string; territoryId: string },
  dependsOnIds: readonly string[],
): Promise<void> {
  await unit.rows('DELETE FROM task_dependency WHERE task_id = $1', [task.id]);
  await unit.rows(
    'INSERT INTO task_dependency (task_id, depends_on_id, territory_id) SELECT $1, d, $2 FROM unnest($3::uuid[]) d',
    [task.id, task.territoryId, dependsOnIds],
  );
}
