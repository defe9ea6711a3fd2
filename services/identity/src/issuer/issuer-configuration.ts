import type { Configuration, errors as Errors, KoaContextWithOIDC } from 'oidc-provider';
import type { Supported } from './client-metadata';
import { createOidcAdapter } from './oidc-adapter';
import { SIGNING_ALGORITHM, type SigningKeys } from './signing-keys';
import type { SqlRunner } from './sql-runner';

/** What the configuration of oidc-provider is made from. */
export interface ConfigurationInput {
  readonly sql: SqlRunner;
  readonly keys: SigningKeys;
  readonly supported: Supported;
  readonly resource: string;
  readonly accessTokenSeconds: number;
  readonly errors: typeof Errors;
}

const MINUTE = 60;
const DAY = 24 * 60 * MINUTE;

/** Every kind is set, also those of grants that are off: the library writes a notice to stdout for each it must guess. */
function lifetimes(accessTokenSeconds: number): Configuration['ttl'] {
  return {
    AccessToken: accessTokenSeconds,
    ClientCredentials: accessTokenSeconds,
    IdToken: accessTokenSeconds,
    AuthorizationCode: MINUTE,
    BackchannelAuthenticationRequest: 10 * MINUTE,
    DeviceCode: 10 * MINUTE,
    PreAuthorizedCode: 10 * MINUTE,
    Interaction: 60 * MINUTE,
    Session: DAY,
    Grant: DAY,
    RefreshToken: DAY,
  };
}

/**
 * Refuses a scope that is not registered for the client. The library checks only scopes it knows and only for clients
 * that have one, and drops the rest in silence; a caller should learn that it asked for what it cannot have.
 */
function refuseUnregisteredScope(ctx: KoaContextWithOIDC, registered: readonly string[], errors: typeof Errors): void {
  for (const scope of ctx.oidc.requestParamScopes) {
    if (!registered.includes(scope))
      throw new errors.InvalidScope('requested scope is not allowed', scope.slice(0, 100));
  }
}

/** One audience for every token, taken when the caller names none; another is refused. */
function resourceIndicators({ resource, errors, accessTokenSeconds }: ConfigurationInput) {
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
        jwt: { sign: { alg: SIGNING_ALGORITHM } as const },
      };
    },
  };
}

/** Client credentials with JWT access tokens (RFC 9068); everything else is off until people sign in. */
export function issuerConfiguration(input: ConfigurationInput): Configuration {
  const { sql, keys, supported } = input;
  return {
    adapter: createOidcAdapter(sql, supported),
    jwks: { keys: keys.privateJwks.keys.map((key) => ({ ...key })) } as Configuration['jwks'],
    scopes: [...supported.scopes],
    responseTypes: [],
    clientAuthMethods: ['client_secret_basic', 'client_secret_post'],
    clientDefaults: { grant_types: ['client_credentials'], response_types: [] },
    clientBasedCORS: () => false,
    enabledJWA: { idTokenSigningAlgValues: [SIGNING_ALGORITHM] },
    ttl: lifetimes(input.accessTokenSeconds),
    renderError: (ctx, out) => {
      ctx.type = 'json';
      ctx.body = out;
    },
    features: {
      clientCredentials: { enabled: true },
      resourceIndicators: resourceIndicators(input),
      devInteractions: { enabled: false },
      dPoP: { enabled: false },
      pushedAuthorizationRequests: { enabled: false },
      rpInitiatedLogout: { enabled: false },
      userinfo: { enabled: false },
    },
  };
}
