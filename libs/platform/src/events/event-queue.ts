import type { CloudEvent } from '@urbanpilot/contract';
import { SERVICE_NAMES, type ServiceName } from '../config/config-schema';

/** Name of the queue that a service consumes: events from others, and acknowledgements of its own. */
export function eventQueueOf(service: string): string {
  return `events-${service}`;
}

/** Job name of an acknowledgement; every other job is an event and is named by its type. */
export const ACKNOWLEDGEMENT = 'acknowledgement';

/** How a consumer closed a delivery. */
export type Outcome = 'done' | 'parked' | 'dead';

export interface Acknowledgement {
  consumer: string;
  deliveries: { eventId: string; outcome: Outcome }[];
}

/** The service that published an event. */
export function producerOf(event: CloudEvent): ServiceName {
  const name = event.source.replace(/^\//, '') as ServiceName;
  if (!SERVICE_NAMES.includes(name)) throw new Error(`Event ${event.id} comes from an unknown source ${event.source}`);
  return name;
}

/** A handler is tried this often before the event is dead; with the backoff below that takes about 100 s. */
export const MAX_ATTEMPTS = 10;

/** The queue job of an event. Nothing is kept of it: a kept job with the same id would swallow a redelivery. */
export function eventJob(event: CloudEvent, retryDelayMs: number) {
  return {
    name: event.type,
    data: event,
    opts: {
      jobId: event.id,
      removeOnComplete: true,
      removeOnFail: true,
      attempts: MAX_ATTEMPTS,
      backoff: { type: 'exponential', delay: retryDelayMs },
    },
  };
}

/** What a span tells of an event on its way; OpenTelemetry's names. */
export function messaging(event: CloudEvent, consumer: string): Record<string, string> {
  return {
    'messaging.system': 'bullmq',
    'messaging.destination.name': eventQueueOf(consumer),
    'messaging.message.id': event.id,
    'cloudevents.event_type': event.type,
  };
}
