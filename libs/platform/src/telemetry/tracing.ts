/** What a span stands for among services (OpenTelemetry's kinds). */
export type SpanKind = 'server' | 'client' | 'producer' | 'consumer' | 'internal';

export interface SpanOptions {
  kind: SpanKind;
  /** Names, codes and counts only: nothing that a person wrote or that names one. */
  attributes?: Record<string, string | number>;
  /** W3C `traceparent` of what caused it, where that is not the span that is on. */
  parent?: string | undefined;
}

/** A span that ends later than the function that began it. */
export interface OpenSpan {
  traceparent: string;
  /** Runs `work` as part of the span. */
  run(work: () => void): void;
  end(attributes: Record<string, string | number>, failed: boolean): void;
}

/** What OpenTelemetry does for us; `tracing-sdk.ts` has the only implementation. */
export interface Tracing {
  span<T>(name: string, options: SpanOptions, work: () => Promise<T>): Promise<T>;
  open(name: string, options: SpanOptions): OpenSpan;
  /** Of the span that is on. */
  traceparent(): string | undefined;
  ids(): { trace_id: string; span_id: string } | undefined;
  /** Runs `work` as part of no span. */
  detached<T>(work: () => T): T;
}

let active: Tracing | undefined;

/** Turns tracing on, or off with `undefined`. Without it every function here costs one comparison. */
export function useTracing(tracing: Tracing | undefined): void {
  active = tracing;
}

/** What traces now, if anything does. */
export function tracing(): Tracing | undefined {
  return active;
}

/** Runs `work` within a span; the span fails with it. */
export function inSpan<T>(name: string, options: SpanOptions, work: () => Promise<T>): Promise<T> {
  return active ? active.span(name, options, work) : work();
}

/** W3C `traceparent` of the span that is on; undefined without one. */
export function currentTraceparent(): string | undefined {
  return active?.traceparent();
}

/** For log lines: the ids of trace and span, nothing without them. A new object at each call, for pino writes into it. */
export function traceIds(): Record<string, string> {
  return active?.ids() ?? {};
}

/** Runs background work that some request happened to wake as part of no span. */
export function detached<T>(work: () => T): T {
  return active ? active.detached(work) : work();
}
