import type { FastifyInstance } from 'fastify';
import { isUnmetered } from '../http/limits/limit-requests';
import { type OpenSpan, tracing } from './tracing';

declare module 'fastify' {
  interface FastifyRequest {
    span: OpenSpan | null;
  }
}

/**
 * A span per request, named by its route, under the caller's `traceparent`; the answer tells ours. Registers nothing while
 * tracing is off.
 */
export function traceRequests(app: FastifyInstance): void {
  const active = tracing();
  if (!active) return;
  app.decorateRequest('span', null);
  app.addHook('onRequest', (request, reply, done) => {
    const { url: route = 'unknown' } = request.routeOptions;
    if (isUnmetered(request)) return done();
    const given = request.headers.traceparent;
    const span = active.open(`${request.method} ${route}`, {
      kind: 'server',
      attributes: { 'http.request.method': request.method, 'http.route': route },
      parent: typeof given === 'string' ? given : '',
    });
    request.span = span;
    reply.header('traceparent', span.traceparent);
    reply.raw.once('close', () => {
      const status = reply.raw.statusCode;
      span.end({ 'http.response.status_code': status }, status >= 500);
    });
    span.run(done);
  });
  // A body arrives by events of the socket, which know nothing of the request: enter the span again behind it.
  app.addHook('preValidation', (request, _reply, done) => {
    if (request.span) request.span.run(done);
    else done();
  });
}
