import { type PageRequest, type Queryable, Where } from '@urbanpilot/platform';
import type { TaskComment } from './task-comment';

/** A page of a task's comments, oldest first, one row more than asked for. */
export async function listComments(reader: Queryable, taskId: string, page: PageRequest): Promise<TaskComment[]> {
  const where = new Where().equal('task_id', taskId).beyond(['id'], page.after);
  const limit = where.parameter(page.limit + 1);
  return reader.rows<TaskComment>(
    `SELECT id, task_id AS "taskId", territory_id AS "territoryId", text, author, author_roles AS "authorRoles",
       created_at AS "createdAt"
     FROM task_comment ${where.sql} ORDER BY id LIMIT ${limit}`,
    where.parameters,
  );
}
