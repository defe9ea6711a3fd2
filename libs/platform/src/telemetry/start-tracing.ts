import type { Config } from '../config/config-schema';
import { useTracing } from './tracing';

/**
 * Sends traces to the collector that the configuration names. Without one OpenTelemetry is not even loaded. Answers what
 * ends it.
 */
export function startTracing({ environment, target }: Config): () => Promise<void> {
  const endpoint = environment.OTEL_EXPORTER_OTLP_ENDPOINT;
  if (!endpoint) return async () => undefined;
  const { otlpTracing } = require('./tracing-sdk') as typeof import('./tracing-sdk');
  const serviceName = environment.OTEL_SERVICE_NAME ?? `urbanpilot-${target}`;
  const tracing = otlpTracing({ endpoint, serviceName, sampled: environment.OTEL_TRACES_SAMPLER_ARG });
  useTracing(tracing);
  return async () => {
    useTracing(undefined);
    await tracing.stop();
  };
}
