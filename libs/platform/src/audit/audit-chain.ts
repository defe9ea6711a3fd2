import { createHash } from 'node:crypto';
import type { ServiceName } from '../config/config-schema';

/** A row of the audit log as the chain covers it; every column as text, so that nothing is rounded on the way. */
export interface AuditRow {
  id: string;
  /** Seconds since 1970 with six decimals: a date object would hide a change of microseconds. */
  occurredAt: string;
  actor: string;
  action: string;
  resourceType: string;
  resourceId: string;
  territoryId: string | null;
  /** The canonical JSON that was written with the row. */
  record: string;
}

/** An audit row with its place in the chain. */
export interface SealedRow extends AuditRow {
  seq: string;
  hash: string;
}

/** The last link of a chain; `seq` is 0 while there is none. */
export interface ChainHead {
  seq: string;
  hash: string;
}

/** What is read of a row, under the names of `AuditRow`. */
export const AUDIT_ROW = `id, extract(epoch FROM occurred_at)::text AS "occurredAt", actor, action,
  resource_type AS "resourceType", resource_id AS "resourceId", territory_id AS "territoryId", record`;

/** What the first link of a service's chain is joined to; another service's chain cannot stand in for it. */
export function genesisOf(service: ServiceName): string {
  return sha256(`urbanpilot-audit-chain:${service}`);
}

/** The hash of the last link, or the genesis where nothing is sealed yet. */
export function lastHash(service: ServiceName, head: ChainHead): string {
  return head.seq === '0' ? genesisOf(service) : head.hash;
}

/** The hash of one link: SHA-256 over the link before it, the place and the whole row, as 64 hexadecimal digits. */
export function linkHash(previous: string, seq: string, row: AuditRow): string {
  const { id, occurredAt, actor, action, resourceType, resourceId, territoryId, record } = row;
  const parts = [previous, seq, id, occurredAt, actor, action, resourceType, resourceId, territoryId, record];
  return sha256(JSON.stringify(parts));
}

/**
 * The first column that says other than the canonical record beside it, or `record` when that is no record at all;
 * undefined when they agree.
 */
export function columnFault(row: AuditRow): string | undefined {
  const said = parsed(row.record);
  if (!said) return 'record';
  const columns: [name: string, column: unknown, recorded: unknown][] = [
    ['id', row.id, said.id],
    ['occurred_at', row.occurredAt, epochOf(said.occurred_at)],
    ['actor', row.actor, said.actor],
    ['action', row.action, said.action],
    ['resource_type', row.resourceType, said.resource_type],
    ['resource_id', row.resourceId, said.resource_id],
    ['territory_id', row.territoryId, said.territory_id],
  ];
  return columns.find(([, column, recorded]) => column !== recorded)?.[0];
}

function parsed(record: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(record);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** An ISO instant of milliseconds as PostgreSQL prints its epoch; undefined when it is none. */
function epochOf(instant: unknown): string | undefined {
  const milliseconds = typeof instant === 'string' ? Date.parse(instant) : Number.NaN;
  if (Number.isNaN(milliseconds)) return undefined;
  const fraction = ((milliseconds % 1000) + 1000) % 1000;
  return `${(milliseconds - fraction) / 1000}.${String(fraction).padStart(3, '0')}000`;
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
