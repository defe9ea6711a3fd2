import type { KeyObject } from 'node:crypto';
import type { EventEmitter } from 'node:events';
import type { JWK } from 'jose';
import type { Provider } from 'oidc-provider';
import { verifyAnySecret } from './client-secret';
import { issuerConfiguration } from './issuer-configuration';
import { mountBehindPrefix, type RequestCallback } from './issuer-routes';
import { loadOidcProvider } from './load-oidc-provider';
import { recordSignIns, type SignIn } from './record-sign-ins';
import { prolongOnRefresh, reportSignOut } from './session-middleware';
import { PERSON_SCOPES, type SignInOptions } from './sign-in-configuration';
import { ensureSigningKeys, type SigningKeys } from './signing-keys';
import type { SqlRunner } from './sql-runner';

/** The part of a logger that the issuer uses; pino's fits. */
export interface IssuerLog {
  error(details: object, message: string): void;
  warn(details: object, message: string): void;
  info(details: object, message: string): void;
  debug(details: object, message: string): void;
}

export interface IssuerOptions {
  /** Public address with the prefix and without a slash at its end, e.g. `http://127.0.0.1:8080/identity`. */
  readonly issuerUrl: string;
  readonly sql: SqlRunner;
  readonly keyEncryptionKey: KeyObject;
  /** Every scope that exists; a client gets those of them that are registered for it. */
  readonly scopes: readonly string[];
  /** Audience of the access tokens, e.g. `urn:urbanpilot:api`. */
  readonly resource: string;
  readonly accessTokenSeconds: number;
  /** Plain HTTP is refused unless the operator says that something in front does TLS, or that nothing leaves the machine. */
  readonly allowHttp?: boolean;
  /** Records every answer of the token endpoint; a token leaves only when that succeeds. */
  readonly recordSignIn?: (signIn: SignIn) => Promise<void>;
  readonly log: IssuerLog;
  readonly signIn: SignInOptions;
  /** Says whether an error means that a dependency is away: then the answer is 503 with Retry-After, not 500. */
  readonly isOutage?: (error: unknown) => boolean;
}

export interface Issuer {
  readonly provider: Provider;
  /** Answers requests whose path starts with the issuer's prefix; the body must not have been read before. */
  readonly callback: RequestCallback;
  readonly publicJwks: { readonly keys: readonly JWK[] };
  /** Says whether other keys have come into force since. */
  readonly keysVersion: string;
}

const GRANT_TYPES = ['client_credentials', 'authorization_code', 'refresh_token'];
function checkIssuerUrl(issuerUrl: string, allowHttp: boolean): string {
  const url = new URL(issuerUrl);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && allowHttp)) {
    throw new Error(`The issuer ${issuerUrl} must use https; plain http has to be allowed explicitly.`);
  }
  if (issuerUrl.endsWith('/')) throw new Error(`The issuer ${issuerUrl} must not end with a slash.`);
  return url.pathname === '/' ? '' : url.pathname;
}

/** Hashed secrets, and addresses from the issuer instead of the Host header, which the caller chooses. */
function adaptModels(provider: Provider): void {
  provider.Client.prototype.compareClientSecret = function compareClientSecret(actual) {
    return verifyAnySecret(actual, this.clientSecret ?? '');
  };
  provider.OIDCContext.prototype.urlFor = (name, options) => provider.urlFor(name, options);
}

/** Discovery names what can be had here, and the JWKS shows no key whose tokens have all expired. */
function trimDocuments(provider: Provider, scopes: readonly string[], keys: SigningKeys): void {
  provider.use(async (ctx, next) => {
    await next();
    if (ctx.status !== 200) return;
    if (ctx.path === '/jwks') {
      ctx.body = { keys: keys.publicJwks.keys };
      ctx.type = 'application/jwk-set+json; charset=utf-8';
    } else if (ctx.path.startsWith('/.well-known/')) {
      const own = { scopes_supported: scopes, userinfo_endpoint: `${provider.issuer}/userinfo` };
      ctx.body = { ...(ctx.body as object), ...own };
    }
  });
}

/** A failure of ours is logged in full and answered without a word of it; a refused grant is an event worth a line. */
function reportErrors(provider: Provider, { log, isOutage = () => false }: IssuerOptions): void {
  provider.on('server_error', (ctx, error) => {
    const details = { err: error, method: ctx.method, path: ctx.path };
    if (!isOutage(error)) return log.error(details, 'the issuer failed to answer');
    log.warn(details, 'the issuer cannot answer while a dependency is away');
    ctx.status = 503;
    ctx.set('Retry-After', '5');
    ctx.body = { error: 'temporarily_unavailable', error_description: 'try again in a few seconds' };
  });
  provider.on('grant.error', (ctx, error) => {
    const clientId = ctx.oidc.client?.clientId;
    log.info({ clientId, error: error.message, detail: error.error_detail }, 'a token was refused');
  });
  const koa: EventEmitter = provider;
  koa.on('error', (error) => log.error({ err: error }, 'the issuer failed outside a request handler'));
}

/**
 * The OAuth 2.0 and OpenID Connect issuer on oidc-provider: nothing about tokens is home-made. It signs with the keys
 * that it is made with; when others come into force, another is made (IssuerHost).
 */
export async function createIssuer(options: IssuerOptions, given?: SigningKeys): Promise<Issuer> {
  const { issuerUrl, sql, log } = options;
  const prefix = checkIssuerUrl(issuerUrl, options.allowHttp ?? false);
  const { Provider, errors } = await loadOidcProvider((notice) => log.debug({ notice }, 'oidc-provider on Node 20'));
  const keys = given ?? (await ensureSigningKeys(sql, options.keyEncryptionKey));
  const supported = { scopes: options.scopes, grantTypes: GRANT_TYPES };
  const provider = new Provider(issuerUrl, issuerConfiguration({ ...options, keys, supported, errors }));
  provider.proxy = true;
  adaptModels(provider);
  trimDocuments(provider, [...PERSON_SCOPES, ...options.scopes], keys);
  prolongOnRefresh(provider, sql, options.signIn);
  reportSignOut(provider, options.signIn.signedOut);
  if (options.recordSignIn) {
    recordSignIns(provider, options.recordSignIn, (error) =>
      log.warn({ err: error }, 'a sign-in could not be recorded'),
    );
  }
  reportErrors(provider, options);
  const handle = provider.callback();
  const protocol = new URL(issuerUrl).protocol.slice(0, -1);
  const callback = mountBehindPrefix(prefix, protocol, (request, response) => {
    handle(request, response).catch((error: unknown) => {
      log.error({ err: error }, 'the issuer broke off an answer');
      response.destroy();
    });
  });
  return { provider, callback, publicJwks: keys.publicJwks, keysVersion: keys.version };
}
