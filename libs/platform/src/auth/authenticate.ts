import type { Role } from '@urbanpilot/contract';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { commonProblems } from '../problems/common-problems';
import { Problem } from '../problems/problem';
import type { Actor } from './actor';
import { covers, type Grant, type GrantDirectory, unionOfReach } from './grant-directory';
import type { Permission } from './permission';
import { type TokenClaims, type TokenVerifier, Unauthenticated, unauthenticated } from './token-verifier';

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
  const admit = (request: FastifyRequest, permission: Permission): void | Promise<void> =>
    whenKnown(verifier.verify(bearerToken(request)), (claims) => {
      request.caller = claims;
      checkScope(claims, permission);
      return whenKnown(directory.find(claims.issuer, claims.subject), (grants) => {
        request.actor = {
          issuer: claims.issuer,
          subject: claims.subject,
          ...rightsOf(grants, permission),
          requestId: request.id,
        };
      });
    });
  app.addHook('onRequest', (request, _reply, done) => {
    const { permission } = request.routeOptions.config;
    if (!permission) return done();
    let admission: void | Promise<void>;
    try {
      admission = admit(request, permission);
    } catch (error) {
      // Not before the rest of what came along has been parsed: broken HTTP is answered once, as such.
      return process.nextTick(done, error);
    }
    if (!admission) return done();
    admission.then(
      () => done(),
      (error) => {
        if (error instanceof Unauthenticated) request.caller = error.caller;
        done(error);
      },
    );
  });
}

/** Goes on at once with what is cached: nearly every request finds token and grants there, and a promise has its cost. */
function whenKnown<T>(value: T | Promise<T>, next: (value: T) => void | Promise<void>): void | Promise<void> {
  return value instanceof Promise ? value.then(next) : next(value);
}

function checkScope(claims: TokenClaims, permission: Permission): void {
  if (claims.scopes.has(permission.scope)) return;
  throw new Problem(commonProblems['insufficient-scope'], {
    parameters: { scope: permission.scope },
    headers: { 'www-authenticate': `Bearer error="insufficient_scope", scope="${permission.scope}"` },
  });
}

type Rights = Pick<Actor, 'roles' | 'rolesThroughout' | 'reach' | 'units' | 'delegated' | 'sameAs'>;

/** Worked out once for the grants that the directory keeps; they are forgotten with them. */
const known = new WeakMap<readonly Grant[], Map<Permission, Rights>>();

function rightsOf(grants: readonly Grant[], permission: Permission): Rights {
  const byPermission = known.get(grants) ?? new Map<Permission, Rights>();
  known.set(grants, byPermission);
  let rights = byPermission.get(permission);
  if (!rights) {
    const fitting = grants.filter((grant) => gives(grant, permission.scope) && permission.roles.includes(grant.role));
    if (fitting.length === 0) {
      throw new Problem(commonProblems['role-required'], { parameters: { roles: permission.roles.join(', ') } });
    }
    rights = rightsTogether(fitting);
    byPermission.set(permission, rights);
  }
  return rights;
}

/** What grants give together. Who is pilot of one territory and auditor of another must not see the first as an auditor does. */
export function rightsTogether(grants: readonly Grant[]): Rights {
  const roles = [...new Set(grants.map(({ role }) => role))];
  const reach = unionOfReach(grants);
  const holdsThroughout = (wanted: Role) => covers(unionOfReach(grants.filter(({ role }) => role === wanted)), reach);
  const rights = { roles, rolesThroughout: roles.filter(holdsThroughout), reach, units: unitsOf(grants) };
  const sameAs = grants[0]?.sameAs ?? [];
  return { ...rights, ...delegatedAmong(grants), ...(sameAs.length > 0 && { sameAs }) };
}

/** Whether a grant counts for operations of a scope: a delegation may be limited to some. */
export function gives({ scopes }: Pick<Grant, 'scopes'>, scope: string): boolean {
  return scopes === null || scopes.includes(scope);
}

/** What of the grants somebody delegated, beside what is the actor's own. */
function delegatedAmong(grants: readonly Grant[]): Pick<Actor, 'delegated'> {
  const from = grants.flatMap(({ onBehalfOf, reach, unitId }) =>
    onBehalfOf === null ? [] : [{ person: onBehalfOf, reach, units: unitId === null ? [] : [unitId] }],
  );
  if (from.length === 0) return {};
  const held = grants.filter(({ onBehalfOf }) => onBehalfOf === null);
  const own = held.length === 0 ? null : { reach: unionOfReach(held), units: unitsOf(held) };
  return { delegated: { own, from } };
}

/** One grant that is bound to no unit lets act for all. */
function unitsOf(grants: readonly Grant[]): string[] {
  const units = new Set<string>();
  for (const { unitId } of grants) {
    if (unitId === null) return [];
    units.add(unitId);
  }
  return [...units];
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
