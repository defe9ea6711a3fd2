import {
  type Attributes,
  type Context,
  context,
  propagation,
  ROOT_CONTEXT,
  type Span,
  SpanKind,
  SpanStatusCode,
  type Tracer,
  trace,
} from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import {
  BatchSpanProcessor,
  NodeTracerProvider,
  ParentBasedSampler,
  type SpanProcessor,
  TraceIdRatioBasedSampler,
} from '@opentelemetry/sdk-trace-node';
import { ATTR_SERVICE_NAME } from '@opentelemetry/semantic-conventions';
import type { SpanOptions, Tracing } from './tracing';

const KINDS = {
  server: SpanKind.SERVER,
  client: SpanKind.CLIENT,
  producer: SpanKind.PRODUCER,
  consumer: SpanKind.CONSUMER,
  internal: SpanKind.INTERNAL,
};

/** Tracing that can be ended; spans that wait are sent before. */
export interface RunningTracing extends Tracing {
  stop(): Promise<void>;
}

/** Tracing to an OTLP/HTTP collector. `sampled` is the share of traces that begin here and are kept, 0 to 1. */
export function otlpTracing(options: { endpoint: string; serviceName: string; sampled: number }): RunningTracing {
  const url = `${options.endpoint.replace(/\/+$/, '')}/v1/traces`;
  return createTracing({ ...options, processor: new BatchSpanProcessor(new OTLPTraceExporter({ url })) });
}

/** Tracing to any processor; tests give one that keeps spans in memory. */
export function createTracing(options: {
  processor: SpanProcessor;
  serviceName: string;
  sampled: number;
}): RunningTracing {
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({ [ATTR_SERVICE_NAME]: options.serviceName }),
    sampler: new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(options.sampled) }),
    spanProcessors: [options.processor],
  });
  provider.register();
  const tracer = provider.getTracer('urbanpilot');
  return {
    span: (name, spanOptions, work) => spanOf(tracer, name, spanOptions, work),
    open(name, spanOptions) {
      const { span, within } = begin(tracer, name, spanOptions);
      return {
        traceparent: traceparentOf(within) ?? '',
        run: (work) => context.with(within, work),
        end(attributes, failed) {
          span.setAttributes(attributes);
          if (failed) span.setStatus({ code: SpanStatusCode.ERROR });
          span.end();
        },
      };
    },
    traceparent: () => traceparentOf(context.active()),
    ids() {
      const spanContext = trace.getActiveSpan()?.spanContext();
      return spanContext && { trace_id: spanContext.traceId, span_id: spanContext.spanId };
    },
    detached: (work) => context.with(ROOT_CONTEXT, work),
    async stop() {
      await provider.shutdown();
      trace.disable();
      context.disable();
      propagation.disable();
    },
  };
}

async function spanOf<T>(tracer: Tracer, name: string, options: SpanOptions, work: () => Promise<T>): Promise<T> {
  const { span, within } = begin(tracer, name, options);
  try {
    return await context.with(within, work);
  } catch (error) {
    // The kind of fault and its code; its words may quote what people wrote.
    const { name: type = 'Error', code } = error as { name?: string; code?: string };
    span.setAttribute('error.type', code ?? type);
    span.setStatus({ code: SpanStatusCode.ERROR });
    throw error;
  } finally {
    span.end();
  }
}

function begin(
  tracer: Tracer,
  name: string,
  { kind, attributes, parent }: SpanOptions,
): { span: Span; within: Context } {
  const outer = parent === undefined ? context.active() : propagation.extract(ROOT_CONTEXT, { traceparent: parent });
  const span = tracer.startSpan(name, { kind: KINDS[kind], attributes: attributes as Attributes }, outer);
  return { span, within: trace.setSpan(outer, span) };
}

function traceparentOf(within: Context): string | undefined {
  const carrier: { traceparent?: string } = {};
  propagation.inject(within, carrier);
  return carrier.traceparent;
}
