import { type PageRequest, type Queryable, Where } from '@urbanpilot/platform';
import type { TaskTemplate } from './task-template';

const COLUMNS = 'id, name, title, description, origin, domain, version, created_at AS "createdAt"';

export async function findTemplate(reader: Queryable, id: string): Promise<TaskTemplate | undefined> {
  const rows = await reader.rows<TaskTemplate>(`SELECT ${COLUMNS} FROM task_template WHERE id = $1`, [id]);
  return rows[0];
}

/** A page of templates, oldest first, one row more than asked for. */
export async function listTemplates(reader: Queryable, page: PageRequest): Promise<TaskTemplate[]> {
  const where = new Where().beyond(['id'], page.after);
  const limit = where.parameter(page.limit + 1);
  return reader.rows<TaskTemplate>(
    `SELECT ${COLUMNS} FROM task_template ${where.sql} ORDER BY id LIMIT ${limit}`,
    where.parameters,
  );
}
