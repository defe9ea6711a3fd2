import type { PageRequest, Queryable } from '@urbanpilot/platform';
import type { TaskAct } from './task-history';

/** A page of what was done to a task and to what hangs on it, oldest first, one row more than asked for. */
export async function listTaskActs(reader: Queryable, taskId: string, page: PageRequest): Promise<TaskAct[]> {
  const after = page.after?.[0] ?? FIRST;
  return reader.rows<TaskAct>(ACTS, [taskId, after, page.limit + 1]);
}

const FIRST = '00000000-0000-0000-0000-000000000000';

/** The acts are read from the audit log: sealed ones by their index, the few of the last second by theirs. */
const ACTS = `
WITH subject AS (
  SELECT 'task' AS type, $1::text AS id
  UNION ALL SELECT 'task-part', id::text FROM task_part WHERE task_id = $1::uuid
  UNION ALL SELECT 'task-request', id::text FROM task_request WHERE task_id = $1::uuid
  UNION ALL SELECT 'finding', finding_id::text FROM task WHERE id = $1::uuid AND finding_id IS NOT NULL
), act AS (
  SELECT a.id, a.occurred_at, a.action, a.resource_type, a.resource_id, a.record
  FROM subject s JOIN audit_log a ON a.resource_type = s.type AND a.resource_id = s.id
  WHERE a.seq IS NOT NULL AND a.action <> 'access.refused'
  UNION ALL
  SELECT a.id, a.occurred_at, a.action, a.resource_type, a.resource_id, a.record
  FROM audit_log a JOIN subject s ON a.resource_type = s.type AND a.resource_id = s.id
  WHERE a.seq IS NULL AND a.action <> 'access.refused'
)
SELECT id, occurred_at AS "occurredAt", action, resource_type AS "subjectType", resource_id AS "subjectId",
  ARRAY(SELECT json_array_elements_text(record::json->'roles')) AS roles,
  record::json#>>'{detail,from}' AS "from", record::json#>>'{detail,to}' AS "to",
  coalesce(record::json#>>'{detail,reason}', record::json#>>'{detail,note}') AS reason,
  ARRAY(SELECT json_object_keys(CASE WHEN json_typeof(record::json#>'{detail,changes}') = 'object'
    THEN record::json#>'{detail,changes}' ELSE '{}' END)) AS changed
FROM act WHERE id > $2::uuid ORDER BY id LIMIT $3`;
