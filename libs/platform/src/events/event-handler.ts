import type { CloudEvent, EventData, EventType } from '@urbanpilot/contract';
import type { UnitOfWork } from '../database/unit-of-work';

/**
 * One handler of one event type. It runs in the transaction that records the event as done, so its effect happens exactly
 * once. A handler that finds nothing to act on throws: the event is tried again and rests as a dead letter at last.
 */
export interface EventHandler {
  event: EventType;
  handle(unit: UnitOfWork, event: CloudEvent): Promise<void>;
}

/** Declares a handler with the event's data typed. */
export function onEvent<E extends EventType>(
  event: E,
  handle: (unit: UnitOfWork, event: CloudEvent<EventData<E>>) => Promise<void>,
): EventHandler {
  return { event, handle: handle as EventHandler['handle'] };
}
