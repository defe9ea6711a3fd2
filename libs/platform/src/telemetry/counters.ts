import { Counter, Gauge, Registry } from 'prom-client';

/** What this process counts wherever it happens; `serveMetrics` shows it. Labels have few values, all known here. */
export const processMetrics = new Registry();

const registers = [processMetrics];

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
