import type { Role } from '@urbanpilot/contract';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { commonProblems } from '../problems/common-problems';
import { Problem } from '../problems/problem';
import type { Actor } from './actor';
import { covers, type Grant, type GrantDirectory, unionOfReach } from './grant-directory';
import { type TokenVerifier, Unauthenticated, unauthenticated } from './token-verifier';

declare module 'fastify' {
  interface FastifyRequest {
    actor: Actor | null;
    /** Whose token it is, also where the operation is refused; null without a token of good signature. */
    caller: Pick<Actor, 'issuer' | 'subject'> | null;
  }
}

/**
 * Guards every route of a service's plugin: the token is checked, the scope is in it, and one of the roles is among the
 * caller's grants. The reach of the operation is the union of the grants with such a role.
 */
export function guardRoutes(app: FastifyInstance, verifier: TokenVerifier, directory: GrantDirectory): void {
  app.decorateRequest('actor', null);
  app.decorateRequest('caller', null);
  app.addHook('onRoute', ({ url, method, config }) => {
    if (!config?.permission && !config?.public)
      throw new Error(`${method} ${url} declares neither permission nor public`);
  });
  app.addHook('onRequest', async (request) => {
    const { permission } = request.routeOptions.config;
    if (!permission) return;
    const claims = await verifier.verify(bearerToken(request)).catch((error: unknown) => {
      if (error instanceof Unauthenticated) request.caller = error.caller;
      throw error;
    });
    request.caller = claims;
    if (!claims.scopes.has(permission.scope)) {
      throw new Problem(commonProblems['insufficient-scope'], {
        parameters: { scope: permission.scope },
        headers: { 'www-authenticate': `Bearer error="insufficient_scope", scope="${permission.scope}"` },
      });
    }
    const grants = await directory.find(claims.issuer, claims.subject);
    const fitting = grants.filter(({ role }) => permission.roles.includes(role));
    if (fitting.length === 0) {
      throw new Problem(commonProblems['role-required'], { parameters: { roles: permission.roles.join(', ') } });
    }
    request.actor = {
      issuer: claims.issuer,
      subject: claims.subject,
      ...rolesAndReach(fitting),
      requestId: request.id,
    };
  });
}

/** Who is pilot of one territory and auditor of another must not see the first as an auditor does. */
function rolesAndReach(grants: readonly Grant[]): Pick<Actor, 'roles' | 'rolesThroughout' | 'reach'> {
  const roles = [...new Set(grants.map(({ role }) => role))];
  const reach = unionOfReach(grants);
  const holdsThroughout = (wanted: Role) => covers(unionOfReach(grants.filter(({ role }) => role === wanted)), reach);
  return { roles, rolesThroughout: roles.filter(holdsThroughout), reach };
}

function bearerToken(request: FastifyRequest): string {
  const match = /^Bearer ([\w~+/.-]+=*)$/i.exec(request.headers.authorization ?? '');
  if (!match?.[1]) throw unauthenticated('Authorization: Bearer');
  return match[1];
}

/** The caller of a guarded route. */
export function actorOf(request: FastifyRequest): Actor {
  if (!request.actor) throw new Error(`${request.url} has no actor: it is not a guarded route`);
  return request.actor;
}
