import { commonProblems, Problem, type ServiceContext, TokenVerifier, unauthenticated } from '@urbanpilot/platform';
import type { FastifyInstance } from 'fastify';
import { createLocalJWKSet, type JSONWebKeySet } from 'jose';
import type { Issuer } from '../issuer/issuer';
import type { IssuerHost } from '../issuer/issuer-host';
import { claimsOf } from '../issuer/sign-in-configuration';
import { issuerOptions } from '../issuer-options';

/**
 * OpenID Connect's `/userinfo`. The library takes only opaque tokens there; ours are JWTs for the API, which the
 * platform's own verifier checks against the keys of this issuer.
 */
export function userinfoRoute(app: FastifyInstance, context: ServiceContext, host: IssuerHost): void {
  const { issuerUrl, environment } = context.config;
  const verifiers = new WeakMap<Issuer, TokenVerifier>();
  const verifierOf = (issuer: Issuer): TokenVerifier => {
    const keys = createLocalJWKSet(issuer.publicJwks as JSONWebKeySet);
    const verifier = verifiers.get(issuer) ?? new TokenVerifier(keys, issuerUrl, environment.TOKEN_AUDIENCE);
    verifiers.set(issuer, verifier);
    return verifier;
  };
  app.get('/userinfo', { config: { public: true } }, async (request, reply) => {
    const token = /^Bearer ([\w~+/.-]+=*)$/i.exec(request.headers.authorization ?? '')?.[1];
    if (token === undefined) throw unauthenticated('Authorization: Bearer');
    const { subject, scopes } = await verifierOf(await host.current()).verify(token);
    if (!scopes.has('openid')) {
      throw new Problem(commonProblems['insufficient-scope'], { parameters: { scope: 'openid' } });
    }
    const person = await (await issuerOptions(context)).signIn.findPerson(subject);
    if (!person) throw unauthenticated('sub');
    const { sub, ...profile } = claimsOf(person);
    return reply.send(scopes.has('profile') ? { sub, ...profile } : { sub });
  });
}
