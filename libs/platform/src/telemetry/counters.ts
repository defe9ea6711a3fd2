import { Counter, Gauge, Histogram, Registry } from 'prom-client';

/** What this process counts wherever it happens; `serveMetrics` shows it. Labels have few values, all known here. */
export const processMetrics = new Registry();

const registers = [processMetrics];

export const requestDuration = new Histogram({
  name: 'http_request_duration_seconds',
  help: 'Time of HTTP requests by route pattern, method and class of status',
  labelNames: ['method', 'route', 'status'],
  buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
  registers,
});

export const refusedRequests = new Counter({
  name: 'http_requests_refused_total',
  help: 'Requests refused for load (in-flight, event-loop, database: 503) or rate (caller-, address-, token-rate: 429)',
  labelNames: ['reason'],
  registers,
});

export const requestsInFlight = new Gauge({
  name: 'http_requests_in_flight',
  help: 'Requests that are being answered',
  registers,
});

export const signInFailures = new Counter({
  name: 'sign_in_failures_total',
  help: 'Refused access tokens (token) and refused requests for one (client)',
  labelNames: ['kind'],
  registers,
});

export const relayedEvents = new Counter({
  name: 'events_relayed_total',
  help: 'Deliveries put into a queue, repeated ones included',
  labelNames: ['consumer'],
  registers,
});

export const consumedEvents = new Counter({
  name: 'events_consumed_total',
  help: 'Events that a consumer dealt with, by outcome: done, parked, dead, discarded, failed (tried again)',
  labelNames: ['service', 'outcome'],
  registers,
});

export const finishedOperations = new Counter({
  name: 'operation_runs_total',
  help: 'Runs of background operations by outcome: succeeded, refused, faulted (tried again or given up), cancelled, handed-back',
  labelNames: ['service', 'kind', 'outcome'],
  registers,
});

export const failedSamples = new Counter({
  name: 'metrics_sample_failures_total',
  help: 'Samples of a service that did not come in time; its gauges keep their last values',
  labelNames: ['service'],
  registers,
});

for (const kind of ['token', 'client']) signInFailures.inc({ kind }, 0);
for (const reason of ['in-flight', 'event-loop', 'database', 'caller-rate', 'address-rate', 'token-rate']) {
  refusedRequests.inc({ reason }, 0);
}
