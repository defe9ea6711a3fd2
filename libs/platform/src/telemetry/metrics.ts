import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Registry } from 'prom-client';
import type { ServiceContext } from '../runtime/service-context';
import { processMetrics, requestDuration, signInFailures } from './counters';
import { ServiceGauges } from './service-gauges';

/**
 * `/metrics` for Prometheus: requests by route, refusals, sign-ins, pools, queues, what waits in each service, and Node's
 * own. It is open, for it holds counts alone, but meant for the inside of a cluster: an ingress routes services only.
 */
export function serveMetrics(app: FastifyInstance, contexts: ServiceContext[]): void {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const gauges = new ServiceGauges(registry, contexts);
  const all = Registry.merge([registry, processMetrics]);
  app.addHook('onResponse', (request, reply, done) => {
    const { url: route = 'unknown', config } = request.routeOptions;
    const status = `${Math.floor(reply.statusCode / 100)}xx`;
    requestDuration.observe({ method: request.method, route, status }, reply.elapsedTime / 1000);
    if (config.tokenEndpoint && status === '4xx') signInFailures.inc({ kind: 'client' });
    else if (reply.statusCode === 401) signInFailures.inc({ kind: 'token' });
    done();
  });
  app.get('/metrics', { config: { public: true, unmetered: true } }, async (_request, reply) => {
    await gauges.refresh();
    return reply.type(all.contentType).send(await all.metrics());
  });
}
