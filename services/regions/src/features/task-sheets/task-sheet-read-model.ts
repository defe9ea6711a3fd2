import type { Queryable } from '@urbanpilot/platform';
import type { Task } from '../tasks/task';
import type { NamedTask } from './task-sheet';

/** The ids of the territories within reach that take part in a programme, by their names. */
export async function territoriesByName(reader: Queryable, programmeId: string): Promise<Map<string, string>> {
  const rows = await reader.rows<{ name: string; id: string }>(
    `SELECT t.name, t.id FROM pilot_region r JOIN territory t ON t.id = r.territory_id
     WHERE r.programme_id = $1 AND r.state IN ('designated', 'active')`,
    [programmeId],
  );
  return new Map(rows.map(({ name, id }) => [name, id]));
}

/** The ids of those of the named units that are registered. */
export async function unitsByName(reader: Queryable, names: readonly string[]): Promise<Map<string, string>> {
  const rows = await reader.rows<{ name: string; id: string }>(
    'SELECT name, id FROM unit WHERE name = ANY ($1) AND closed_on IS NULL',
    [names],
  );
  return new Map(rows.map(({ name, id }) => [name, id]));
}

/** Tasks with the names of their territories and leading units. */
export async function withNames(reader: Queryable, tasks: readonly Task[]): Promise<NamedTask[]> {
  const territories = await namesOf(
    reader,
    'territory',
    tasks.map(({ territoryId }) => territoryId),
  );
  const units = await namesOf(
    reader,
    'unit',
    tasks.flatMap(({ leadUnitId }) => leadUnitId ?? []),
  );
  return tasks.map((task) => ({
    ...task,
    territoryName: territories.get(task.territoryId) ?? '',
    leadUnitName: task.leadUnitId === null ? null : (units.get(task.leadUnitId) ?? null),
  }));
}

async function namesOf(reader: Queryable, table: 'territory' | 'unit', ids: string[]): Promise<Map<string, string>> {
  const rows = await reader.rows<{ id: string; name: string }>(
    `SELECT id, name FROM ${table} WHERE id = ANY ($1::uuid[])`,
    [[...new Set(ids)]],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}
