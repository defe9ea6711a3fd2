import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { ServiceContext } from '../runtime/service-context';

/** Metrics of one process for Prometheus: requests by route, what waits in each outbox, and Node's own. */
export function serveMetrics(app: FastifyInstance, contexts: ServiceContext[]): void {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const duration = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time of HTTP requests by route',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [registry],
  });
  new Gauge({
    name: 'outbox_open_deliveries',
    help: 'Events that have not been acknowledged by all their consumers',
    labelNames: ['service'],
    registers: [registry],
    async collect() {
      for (const { service, database } of contexts) this.set({ service }, await openDeliveries(database));
    },
  });
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'unknown';
    duration.observe({ method: request.method, route, status: reply.statusCode }, reply.elapsedTime / 1000);
  });
  app.get('/metrics', { config: { public: true, unmetered: true } }, async (_request, reply) => {
    return reply.type(registry.contentType).send(await registry.metrics());
  });
}

async function openDeliveries(database: ServiceContext['database']): Promise<number> {
  const [row] = await database.reader([]).rows<{ open: number }>(
    `SELECT ((SELECT count(*) FROM outbox_event WHERE relayed_at IS NULL)
           + (SELECT count(*) FROM outbox_delivery WHERE acknowledged_at IS NULL))::int AS open`,
  );
  return row?.open ?? 0;
}
