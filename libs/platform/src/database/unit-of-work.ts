import type { CloudEvent, EventData, EventType } from '@urbanpilot/contract';
import type { ClientBase } from 'pg';
import { type EntityManager, QueryRunnerAlreadyReleasedError } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { canonicalJson } from '../audit/canonical-json';
import { type Actor, actorId, delegatorsOf } from '../auth/actor';
import type { ServiceName } from '../config/config-schema';
import type { DeclaredKinds } from '../runtime/declared-kinds';
import { currentTraceparent } from '../telemetry/tracing';
import type { Queryable, Statement } from './database';

/** What was done to what; kept with actor and time in the append-only audit log. */
export interface AuditEntry {
  /** Past tense, e.g. `task.accepted`. */
  action: string;
  resourceType: string;
  resourceId: string;
  territoryId?: string | null;
  detail?: Record<string, unknown>;
}

/** An answer kept under an Idempotency-Key, to be given again when the request is repeated. */
export interface RememberedReply {
  caller: string;
  method: string;
  route: string;
  key: string;
  fingerprint: string;
  status: number;
  headers: Record<string, string>;
  body: string;
}

/**
 * One business transaction: who acts, the connection, and what must be committed together with the state change — audit
 * rows, events, the remembered reply. These are collected and written by one statement at the end (`closing`).
 */
export class UnitOfWork implements Queryable {
  readonly now = new Date();
  private auditEntries: AuditEntry[] = [];
  private events: { onlyConsumer: string | null; event: CloudEvent }[] = [];
  private startedOperations = 0;
  private remembered: RememberedReply | null = null;

  constructor(
    readonly service: ServiceName,
    readonly manager: EntityManager,
    readonly actor: Actor,
    private readonly connection: ClientBase,
    /** The kinds that the service's module lists, for facilities that are told a kind by its name. */
    readonly kinds: DeclaredKinds = {},
  ) {}

  /** The actor as one string, for columns such as `drafted_by`. */
  get actorId(): string {
    return actorId(this.actor);
  }

  /** Asks at once: statements that do not need each other's answers go out together when they are not awaited one by one. */
  async rows<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    // Afterwards the connection is somebody else's.
    if (this.manager.queryRunner?.isReleased !== false) throw new QueryRunnerAlreadyReleasedError();
    const { rows } = await this.connection.query(sql, [...parameters]);
    return rows as Row[];
  }

  /** Sends a statement that answers nothing; where it fails, so does whatever follows it in the transaction. */
  send(sql: string): void {
    this.rows(sql).catch(() => undefined);
  }

  /** Records an act. Every write through HTTP must record at least one. */
  audit(entry: AuditEntry): void {
    this.auditEntries.push(entry);
  }

  /** Puts an event into the outbox; it leaves if and only if this transaction commits. */
  publish<E extends EventType>(
    type: E,
    event: { subject: string; version: number; data: EventData<E>; onlyConsumer?: string },
  ): void {
    this.events.push({
      onlyConsumer: event.onlyConsumer ?? null,
      event: {
        specversion: '1.0',
        id: uuidv7(),
        source: `/${this.service}`,
        type: type.type,
        subject: event.subject,
        time: this.now.toISOString(),
        datacontenttype: 'application/json',
        aggregateversion: event.version,
        ...traceContext(),
        data: event.data,
      },
    });
  }

  /** Queues a background operation of a kind that this service runs; returns its id. */
  async startOperation(kind: string, input: Record<string, unknown>): Promise<string> {
    const id = uuidv7();
    await this.rows(
      "INSERT INTO operation (id, kind, state, input, actor, traceparent) VALUES ($1, $2, 'queued', $3, $4, $5)",
      [id, kind, JSON.stringify(input), JSON.stringify(this.actor), currentTraceparent() ?? null],
    );
    this.startedOperations += 1;
    return id;
  }

  /** Keeps the reply under its Idempotency-Key, with the effect. */
  rememberReply(reply: RememberedReply): void {
    this.remembered = reply;
  }

  /** Forgets what was collected, after a rollback to a savepoint. */
  discard(): void {
    this.auditEntries = [];
    this.events = [];
    this.startedOperations = 0;
  }

  get hasAudit(): boolean {
    return this.auditEntries.length > 0;
  }

  /** Whether after commit the relay has something to do. */
  get wakesRelay(): boolean {
    return this.events.length + this.startedOperations > 0;
  }

  /** What writes everything collected, in one statement; asked for once, at the end. */
  closing(): Statement | undefined {
    if (!this.hasAudit && this.events.length === 0 && !this.remembered) return undefined;
    const audits = this.auditEntries.map((entry) => this.auditRow(entry));
    const events = this.events.map(({ event, onlyConsumer }) => this.outboxRow(event, onlyConsumer));
    const replies = this.remembered ? [this.remembered] : [];
    return { sql: CLOSING, parameters: [audits, events, replies].map((rows) => JSON.stringify(rows)) };
  }

  private auditRow(entry: AuditEntry): Record<string, unknown> {
    const row = {
      id: uuidv7(),
      occurred_at: this.now.toISOString(),
      actor: this.actorId,
      action: entry.action,
      resource_type: entry.resourceType,
      resource_id: entry.resourceId,
      territory_id: entry.territoryId ?? null,
    };
    const record = { ...row, roles: this.actor.roles, request_id: this.actor.requestId, detail: entry.detail ?? {} };
    const unitId = typeof entry.detail?.unitId === 'string' ? entry.detail.unitId : undefined;
    const onBehalfOf = delegatorsOf(this.actor, row.territory_id, unitId);
    return {
      ...row,
      record: canonicalJson(onBehalfOf.length === 0 ? record : { ...record, on_behalf_of: onBehalfOf }),
    };
  }

  private outboxRow(event: CloudEvent, onlyConsumer: string | null): Record<string, unknown> {
    return {
      id: event.id,
      type: event.type,
      subject: event.subject,
      event,
      only_consumer: onlyConsumer,
      occurred_at: event.time,
    };
  }
}

function traceContext(): { traceparent?: string } {
  const traceparent = currentTraceparent();
  return traceparent === undefined ? {} : { traceparent };
}

const CLOSING = `
WITH audited AS (
  INSERT INTO audit_log (id, occurred_at, actor, action, resource_type, resource_id, territory_id, record)
  SELECT * FROM json_to_recordset($1::json) AS a (id uuid, occurred_at timestamptz, actor text, action text,
    resource_type text, resource_id text, territory_id uuid, record text)
), published AS (
  INSERT INTO outbox_event (id, type, subject, event, only_consumer, occurred_at)
  SELECT * FROM json_to_recordset($2::json) AS o (id uuid, type text, subject text, event jsonb, only_consumer text,
    occurred_at timestamptz)
)
INSERT INTO idempotency_key (caller, method, route, key, fingerprint, status, headers, body)
SELECT * FROM json_to_recordset($3::json) AS k (caller text, method text, route text, key text, fingerprint text,
  status integer, headers jsonb, body text)`;
