import type { Static, TSchema } from 'typebox';

/**
 * One type of event that a service publishes. *State* events carry the whole aggregate and are applied if their version
 * is newer; *facts* are applied once, in any order. Within a version fields are only added.
 */
export interface EventType<S extends TSchema = TSchema> {
  /** `{service}.{aggregate}.{past tense}.v{n}`, e.g. `regions.task.accepted.v1`. */
  type: string;
  kind: 'state' | 'fact';
  description: string;
  schema: S;
}

/** A CloudEvents 1.0 envelope as it travels from outbox to inbox. */
export interface CloudEvent<Data = unknown> {
  specversion: '1.0';
  id: string;
  source: string;
  type: string;
  subject: string;
  time: string;
  datacontenttype: 'application/json';
  /** Version of the aggregate that the event tells of; a state event is applied only if it is newer. */
  aggregateversion: number;
  /** W3C trace context of what caused it (CloudEvents' extension for distributed tracing), while traces are made. */
  traceparent?: string;
  data: Data;
}

/** The data of an event type. */
export type EventData<E extends EventType> = Static<E['schema']>;

/** Declares an event type; the helper only keeps the schema's type. */
export function eventType<S extends TSchema>(definition: EventType<S>): EventType<S> {
  return definition;
}
