/** Places between commit and acknowledgement where the fault tests end the process, to prove that nothing is lost. */
export type FaultPoint =
  | 'commit.done'
  | 'relay.claimed'
  | 'relay.enqueued'
  | 'consumer.counted'
  | 'consumer.handled'
  | 'consumer.committed'
  | 'consumer.acknowledged'
  | 'acknowledgement.stored';

type FaultHook = (point: FaultPoint) => void;

let hook: FaultHook | undefined;

/** Installs the hook; only fault tests do. */
export function onFaultPoint(newHook: FaultHook | undefined): void {
  hook = newHook;
}

/** Marks a fault point; costs one comparison when no hook is installed. */
export function faultPoint(point: FaultPoint): void {
  hook?.(point);
}
