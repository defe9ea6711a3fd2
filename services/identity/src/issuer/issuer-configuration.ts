import type { Configuration, errors as Errors, KoaContextWithOIDC } from 'oidc-provider';
import type { Supported } from './client-metadata';
import { createOidcAdapter } from './oidc-adapter';
import { ownClients } from './own-clients';
import { PERSON_SCOPES, type SignInOptions, signInConfiguration, signOutFeature } from './sign-in-configuration';
import { SIGNING_ALGORITHM, type SigningKeys } from './signing-keys';
import type { SqlRunner } from './sql-runner';

/** What the configuration of oidc-provider is made from. */
export interface ConfigurationInput {
  readonly issuerUrl: string;
  readonly sql: SqlRunner;
  readonly keys: SigningKeys;
  readonly supported: Supported;
  readonly resource: string;
  readonly accessTokenSeconds: number;
  readonly errors: typeof Errors;
  readonly signIn: SignInOptions;
}

/** Asked for by many libraries to get a refresh token; given with every code, so that it needs no registration. */
const IGNORED_SCOPE = 'offline_access';

/**
 * Refuses a scope that is not registered for the client. The library checks only scopes it knows and only for clients
 * that have one, and drops the rest in silence; a caller should learn that it asked for what it cannot have.
 */
function refuseUnregisteredScope(ctx: KoaContextWithOIDC, registered: readonly string[], errors: typeof Errors): void {
  for (const scope of ctx.oidc.requestParamScopes) {
    if (scope !== IGNORED_SCOPE && !registered.includes(scope))
      throw new errors.InvalidScope('requested scope is not allowed', scope.slice(0, 100));
  }
}

/** One audience for every token, taken when the caller names none; another is refused. */
function resourceIndicators({ resource, errors, accessTokenSeconds, keys }: ConfigurationInput) {
  return {
    enabled: true,
    defaultResource: () => resource,
    useGrantedResource: () => true,
    getResourceServerInfo: (ctx: KoaContextWithOIDC, indicator: string, client: { scope?: string | undefined }) => {
      if (indicator !== resource) throw new errors.InvalidTarget('the resource is unknown');
      const scope = client.scope ?? '';
      refuseUnregisteredScope(ctx, scope.split(' '), errors);
      return {
        scope,
        audience: resource,
        accessTokenTTL: accessTokenSeconds,
        accessTokenFormat: 'jwt' as const,
        jwt: { sign: { alg: SIGNING_ALGORITHM, kid: keys.signingKid } as const },
      };
    },
  };
}

/**
 * Client credentials for systems, authorization code with PKCE for people; JWT access tokens (RFC 9068) for both.
 * `/userinfo` is answered beside the library, which takes only opaque tokens there.
 */
export function issuerConfiguration(input: ConfigurationInput): Configuration {
  const { sql, keys, supported } = input;
  return {
    ...signInConfiguration(input),
    adapter: createOidcAdapter(sql, supported),
    clients: ownClients(input.issuerUrl),
    jwks: { keys: keys.privateJwks.keys.map((key) => ({ ...key })) } as Configuration['jwks'],
    scopes: [...PERSON_SCOPES, ...supported.scopes],
    responseTypes: ['code'],
    clientAuthMethods: ['client_secret_basic', 'client_secret_post', 'none'],
    clientDefaults: { grant_types: ['client_credentials'], response_types: [] },
    enabledJWA: { idTokenSigningAlgValues: [SIGNING_ALGORITHM] },
    features: {
      clientCredentials: { enabled: true },
      resourceIndicators: resourceIndicators(input),
      devInteractions: { enabled: false },
      dPoP: { enabled: false },
      pushedAuthorizationRequests: { enabled: false },
      revocation: { enabled: true },
      rpInitiatedLogout: signOutFeature(input),
      userinfo: { enabled: false },
    },
  };
}
