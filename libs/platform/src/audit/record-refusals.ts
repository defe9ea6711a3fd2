import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Actor, actorWithoutRights } from '../auth/actor';
import type { ServiceContext } from '../runtime/service-context';
import { AuditTally } from './audit-tally';

/**
 * Not authenticated, not permitted, not there or not within reach: the last two cannot be told apart, by design. A 401
 * has a caller only where the token's signature was good.
 */
const REFUSALS = new Set([401, 403, 404]);
const MAX_PATH = 200;

/** Records what callers of this plugin's routes were refused, after the answer, without making anybody wait. */
export function recordRefusals(app: FastifyInstance, context: ServiceContext): void {
  const tally = new AuditTally(context);
  app.addHook('onSend', async (request, reply, payload) => {
    const { caller } = request;
    if (!caller || !REFUSALS.has(reply.statusCode)) return payload;
    const { method, routeOptions } = request;
    const problem = problemOf(payload);
    const operation = `${method} ${routeOptions.url ?? ''}`;
    tally.note(actorOf(request, caller), `${operation} ${reply.statusCode} ${problem}`, {
      action: 'access.refused',
      resourceType: 'operation',
      resourceId: operation,
      detail: { ...detailOf(request, reply), problem },
    });
    return payload;
  });
  app.addHook('onClose', () => tally.stop());
}

function actorOf(request: FastifyRequest, caller: Pick<Actor, 'issuer' | 'subject'>): Actor {
  return request.actor ?? actorWithoutRights(caller, request.id);
}

/** The path without its query, which may hold what should not be kept. */
function detailOf(request: FastifyRequest, reply: FastifyReply): Record<string, unknown> {
  const path = (request.url.split('?', 1)[0] ?? '').slice(0, MAX_PATH);
  return { status: reply.statusCode, path, requestId: request.id };
}

/** The code at the end of the problem's type. */
function problemOf(payload: unknown): string | null {
  const type = typeof payload === 'string' ? /"type":"urn:urbanpilot:problem:([a-z-]+)"/.exec(payload)?.[1] : undefined;
  return type ?? null;
}
