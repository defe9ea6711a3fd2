import { randomUUID } from 'node:crypto';
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest, LogController } from 'fastify';
import { recordRefusals } from '../audit/record-refusals';
import { guardRoutes } from '../auth/authenticate';
import type { TokenVerifier } from '../auth/token-verifier';
import type { Routes } from '../events/relay';
import type { Logger } from '../logging/logger';
import { commonProblems } from '../problems/common-problems';
import { Problem } from '../problems/problem';
import { schedulesOf } from '../runtime/running-service';
import type { ServiceContext } from '../runtime/service-context';
import type { ServiceModule } from '../runtime/service-module';
import { traceRequests } from '../telemetry/trace-requests';
import { answerBrokenHttp, answerExpectation } from './broken-http';
import { keepEventStreams } from './event-streams';
import { acceptJsonOnly } from './json-body';
import { admitRequests, limitCallers, shedForDatabase } from './limits/limit-requests';
import type { RequestLimits } from './limits/request-limits';
import { describeService } from './openapi';
import { platformRoutes } from './platform-routes';
import { answerProblems, sendProblem, toProblem } from './problem-handler';
import { SAFE_HEADERS } from './safe-headers';
import { serializeLazily } from './serialization';
import { cutSilentConnections } from './silent-connections';
import { answerUnknownRoutes } from './unknown-routes';
import { validateRequests } from './validation';

const BODY_LIMIT = 1_048_576;

/** How long a client may take; tests shorten it. */
export interface ClientTiming {
  headersMs: number;
  requestMs: number;
  /** How often late clients are looked for. */
  checkMs: number;
}

const CLIENT_TIMING: ClientTiming = { headersMs: 10_000, requestMs: 30_000, checkMs: 1_000 };
const IDLE_MS = 120_000;

/**
 * The HTTP application without any service: limits, strict parsing and validation, one error format. It does not listen;
 * tests inject into it, the program listens. Without `limits` it takes whatever comes.
 */
export async function buildServer(
  log: Logger,
  limits?: RequestLimits,
  timing: ClientTiming = CLIENT_TIMING,
): Promise<FastifyInstance> {
  const app: FastifyInstance = fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: BODY_LIMIT,
    requestTimeout: timing.requestMs,
    connectionTimeout: IDLE_MS,
    keepAliveTimeout: 65_000,
    trustProxy: limits?.trustedProxies ?? false,
    routerOptions: { maxParamLength: 200 },
    genReqId: () => randomUUID(),
    frameworkErrors: (error, request, reply) => void sendProblem(toProblem(error), request, reply, error),
    clientErrorHandler: answerBrokenHttp,
    // Node would answer a missing Host itself, with an empty body; the hook below answers it in the one error format.
    http: {
      requireHostHeader: false,
      headersTimeout: timing.headersMs,
      connectionsCheckingInterval: timing.checkMs,
    },
    // Fastify's own answer while closing is not a problem; the hook below gives ours.
    return503OnClosing: false,
  }) as unknown as FastifyInstance;
  app.server.on('checkExpectation', answerExpectation);
  answerProblems(app, limits);
  answerUnknownRoutes(app);
  acceptJsonOnly(app);
  validateRequests(app);
  keepEventStreams(app);
  serializeLazily(app);
  cutSilentConnections(app);
  let closing = false;
  app.addHook('preClose', async () => {
    closing = true;
  });
  // These hooks call back: an async function would cost every request a promise and a turn of the microtask queue.
  app.addHook('onRequest', (request, reply, done) => {
    reply.headers(SAFE_HEADERS);
    reply.header('x-request-id', request.id);
    done();
  });
  if (limits) admitRequests(app, limits);
  traceRequests(app);
  tellTiming(app);
  app.addHook('onRequest', (request, _reply, done) => {
    if (request.headers.host === undefined && request.raw.httpVersion === '1.1') {
      return done(new Problem(commonProblems['malformed-request'], { parameters: { reason: 'Host' } }));
    }
    if (closing) return done(new Problem(commonProblems.unavailable, { headers: { 'retry-after': '1' } }));
    done();
  });
  if (log.isLevelEnabled('info')) app.addHook('onResponse', logAnswer);
  return app;
}

function logAnswer(request: FastifyRequest, reply: FastifyReply, done: () => void): void {
  request.log.info({
    method: request.method,
    route: request.routeOptions.url,
    status: reply.statusCode,
    ms: Math.round(reply.elapsedTime),
  });
  done();
}

/** `Server-Timing`: what of the answer's time was ours, in milliseconds. */
function tellTiming(app: FastifyInstance): void {
  app.addHook('onSend', (_request, reply, payload, done) => {
    reply.header('server-timing', `app;dur=${reply.elapsedTime.toFixed(1)}`);
    done(null, payload);
  });
}

/**
 * Mounts a service under its prefix, in a context of its own so that nothing of it leaks into another. `routes` tells which
 * service handles which event; a service that stands alone does not know.
 */
export async function mountService(
  app: FastifyInstance,
  module: ServiceModule,
  context: ServiceContext,
  verifier: TokenVerifier,
  limits?: RequestLimits,
  routes?: Routes,
): Promise<void> {
  await app.register(
    async (prefixed) => {
      await module.mount?.(prefixed, context);
      await prefixed.register(
        async (service) => {
          await describeService(service, module);
          if (limits) shedForDatabase(service, context, limits);
          guardRoutes(service, verifier, context.grants);
          recordRefusals(service, context);
          if (limits) limitCallers(service, limits);
          await module.routes(service, context);
          platformRoutes(service, module, context, schedulesOf(module), routes);
          service.get('/openapi.json', { schema: { hide: true }, config: { public: true } }, async () =>
            service.swagger(),
          );
        },
        { prefix: '/v1' },
      );
    },
    { prefix: `/${module.name}` },
  );
}
