import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { actorId } from '../../auth/actor';
import { poolOf } from '../../database/connection';
import { commonProblems } from '../../problems/common-problems';
import { Problem } from '../../problems/problem';
import type { ServiceContext } from '../../runtime/service-context';
import { refusedRequests, requestsInFlight } from '../../telemetry/counters';
import { PoolPressure } from './pool-pressure';
import { type Quota, type RateLimiter, rateLimitHeader } from './rate-limiter';
import { countedAddress, type RequestLimits } from './request-limits';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Neither counted nor refused under load: probes, metrics, streams that stay open. */
    unmetered?: boolean | ((request: FastifyRequest) => boolean);
    /** Counted by address and client, because nobody is authenticated yet. */
    tokenEndpoint?: boolean;
  }
}

/**
 * Bounds what one process takes on. More requests in flight, or an event loop further behind, than the limits say: 503 at
 * once instead of a queue. Must be registered before every other hook.
 */
export function admitRequests(app: FastifyInstance, limits: RequestLimits): void {
  let inFlight = 0;
  const leave = () => {
    inFlight -= 1;
    requestsInFlight.set(inFlight);
  };
  app.server.maxConnections = limits.maxConnections;
  app.addHook('onClose', async () => limits.stop());
  app.addHook('onRequest', (request, reply, done) => {
    const { config } = request.routeOptions;
    if (isUnmetered(request)) return done();
    if (inFlight >= limits.maxInFlight) return done(overloaded('in-flight'));
    if (limits.loop.delayMs() > limits.maxWaitMs) return done(overloaded('event-loop'));
    inFlight += 1;
    requestsInFlight.set(inFlight);
    reply.raw.once('close', leave);
    if (config.permission) return done();
    done(config.tokenEndpoint ? tokenRefusal(limits, request, reply) : addressRefusal(limits, request, reply));
  });
}

/** Refuses at once what would wait too long for a connection to the service's database. */
export function shedForDatabase(app: FastifyInstance, context: ServiceContext, limits: RequestLimits): void {
  const pressure = new PoolPressure(poolOf(context.database.dataSource));
  const leave = () => pressure.leave();
  app.addHook('onRequest', (request, reply, done) => {
    if (isUnmetered(request)) return done();
    if (pressure.estimatedWaitMs() > limits.maxWaitMs) return done(overloaded('database'));
    pressure.enter();
    reply.raw.once('close', leave);
    done();
  });
}

/** An address may stay open for one caller and answer another at once, as a feed does. */
export function isUnmetered(request: FastifyRequest): boolean {
  const { unmetered = false } = request.routeOptions.config;
  return typeof unmetered === 'function' ? unmetered(request) : unmetered;
}

/** Counts what authenticated callers ask; must be registered after the guard. */
export function limitCallers(app: FastifyInstance, limits: RequestLimits): void {
  app.addHook('onRequest', (request, reply, done) => {
    if (!request.actor) return done();
    done(counted(limits.caller, actorId(request.actor), reply));
  });
}

/**
 * The refusal in place of another: who is refused again and again before it is known who he is has used up what his
 * address may ask. Others behind the same address are not hurt, for they are counted by their subject.
 */
export function insteadOf(
  problem: Problem,
  request: FastifyRequest,
  reply: FastifyReply,
  limits: RequestLimits,
): Problem {
  const { status } = problem.definition;
  const guarded = request.routeOptions.config.permission !== undefined;
  if (!guarded || request.actor || (status !== 401 && status !== 403)) return problem;
  return addressRefusal(limits, request, reply) ?? problem;
}

function addressRefusal(limits: RequestLimits, request: FastifyRequest, reply: FastifyReply): Problem | undefined {
  return counted(limits.address, countedAddress(request.ip), reply);
}

/** The client names itself in Basic credentials; where it does so in the body, all of an address are one. */
function tokenRefusal(limits: RequestLimits, request: FastifyRequest, reply: FastifyReply): Problem | undefined {
  const encoded = /^Basic ([\w+/=-]{1,1000})$/i.exec(request.headers.authorization ?? '')?.[1] ?? '';
  const [client = ''] = Buffer.from(encoded, 'base64').toString('utf8').split(':', 1);
  return (
    addressRefusal(limits, request, reply) ??
    counted(limits.token, `${countedAddress(request.ip)} ${client.slice(0, 200)}`, reply)
  );
}

function counted(limiter: RateLimiter, key: string, reply: FastifyReply): Problem | undefined {
  const quota = limiter.take(key);
  reply.header('ratelimit-policy', limiter.policy);
  reply.header('ratelimit', rateLimitHeader(limiter, quota));
  return quota.exceeded ? tooMany(limiter, quota) : undefined;
}

function tooMany({ name, limit, windowSeconds }: RateLimiter, { resetSeconds }: Quota): Problem {
  refusedRequests.inc({ reason: `${name}-rate` });
  return new Problem(commonProblems['too-many-requests'], {
    parameters: { limit, window: windowSeconds, seconds: resetSeconds },
    headers: { 'retry-after': String(resetSeconds) },
  });
}

function overloaded(reason: 'in-flight' | 'event-loop' | 'database'): Problem {
  refusedRequests.inc({ reason });
  return new Problem(commonProblems.overloaded, { headers: { 'retry-after': '1' } });
}
