import type { Queryable } from '../database/database';
import type { Reach } from '../database/reach';
import { Where } from '../database/where';
import type { PageRequest } from '../http/pages';

/** A sealed audit record as it is shown. */
export interface AuditRecord {
  seq: string;
  hash: string;
  id: string;
  occurredAt: Date;
  actor: string;
  /** For whom the actor acted by delegation. */
  onBehalfOf: string[];
  action: string;
  resourceType: string;
  resourceId: string;
  territoryId: string | null;
  record: Record<string, unknown>;
}

/** What audit records may be filtered by; from inclusive, to exclusive. */
export interface AuditFilter {
  resourceType?: string;
  resourceId?: string;
  actor?: string;
  action?: string;
  from?: Date;
  to?: Date;
}

/**
 * A page of sealed records in the order of the chain, one row more than asked for. Who does not reach everything sees
 * the records of its territories only.
 */
export async function listAuditRecords(
  reader: Queryable,
  reach: Reach,
  filter: AuditFilter,
  page: PageRequest,
): Promise<AuditRecord[]> {
  const where = new Where()
    .equal('resource_type', filter.resourceType)
    .equal('resource_id', filter.resourceId)
    .equal('actor', filter.actor)
    .equal('action', filter.action)
    .when(filter.from, (from) => `occurred_at >= ${from}::timestamptz`)
    .when(filter.to, (to) => `occurred_at < ${to}::timestamptz`)
    .within('territory_id', reach)
    .after('seq', page.after?.[0] ?? 0);
  const limit = where.parameter(page.limit + 1);
  return reader.rows<AuditRecord>(
    `SELECT seq, hash, id, occurred_at AS "occurredAt", actor, action, resource_type AS "resourceType",
       resource_id AS "resourceId", territory_id AS "territoryId", record::json AS record,
       coalesce(record::json->'on_behalf_of', '[]') AS "onBehalfOf"
     FROM audit_log ${where.sql} ORDER BY seq LIMIT ${limit}`,
    where.parameters,
  );
}
