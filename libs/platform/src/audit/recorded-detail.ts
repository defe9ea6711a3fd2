import type { Queryable } from '../database/database';

/** An act on a resource, as it is looked up in the audit log. */
export interface RecordedAct {
  action: string;
  resourceType: string;
  resourceId: string;
}

/** What the audit log holds in `detail` of the last such act; undefined when there is none. */
export async function recordedDetail(
  reader: Queryable,
  { action, resourceType, resourceId }: RecordedAct,
): Promise<Record<string, unknown> | undefined> {
  const [row] = await reader.rows<{ detail: Record<string, unknown> }>(LAST, [resourceType, resourceId, action]);
  return row?.detail;
}

/** The sealed rows by their index, the few unsealed ones by theirs. */
const LAST = `
SELECT record::json->'detail' AS detail FROM (
  SELECT seq, id, record FROM audit_log
  WHERE resource_type = $1 AND resource_id = $2 AND action = $3 AND seq IS NOT NULL
  UNION ALL
  SELECT seq, id, record FROM audit_log
  WHERE resource_type = $1 AND resource_id = $2 AND action = $3 AND seq IS NULL
) acts ORDER BY seq DESC NULLS FIRST, id DESC LIMIT 1`;
