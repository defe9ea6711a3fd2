import type { Configuration, KoaContextWithOIDC } from 'oidc-provider';
import { errorPage, type PageFault } from '../pages/error-page';
import { originOf, pageHeaders } from '../pages/page';
import { signedOutPage, signOutPage } from '../pages/sign-out-page';
import { pageLocale } from './page-locale';
import { sessionLifetimes } from './session-lifetimes';

/** A person as the issuer knows him. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly displayName: string;
}

/** What the sign-in of people needs. */
export interface SignInOptions {
  /** The active account of that id. */
  findPerson(id: string): Promise<Person | undefined>;
  /** Called when a person has signed out here; `everywhere` asks to end his other sessions too. */
  signedOut(id: string, everywhere: boolean): Promise<void>;
  /** Signs cookies; the same for every replica. */
  readonly cookieKey: string;
  /** A session without use ends after this. */
  readonly idleSeconds: number;
  /** Every session ends after this. */
  readonly sessionSeconds: number;
}

interface Input {
  readonly issuerUrl: string;
  readonly resource: string;
  readonly accessTokenSeconds: number;
  readonly signIn: SignInOptions;
}

/** What a client of people may ask for beside the scopes of the API. */
export const PERSON_SCOPES = ['openid', 'profile'] as const;

/** Claims of the ID token and of `/userinfo`. */
export function claimsOf({ id, name, displayName }: Person): { sub: string; name: string; preferred_username: string } {
  return { sub: id, name: displayName, preferred_username: name };
}

/**
 * Every client was registered by the office and is its own, so nobody is asked for consent: what a person asks for
 * through it is granted, up to what is registered for the client. What he may do follows from his grants.
 */
async function grantWhatIsAsked(ctx: KoaContextWithOIDC, resource: string) {
  const { client, session, provider } = ctx.oidc;
  const accountId = session?.accountId;
  if (!client || !session || accountId === undefined) return undefined;
  const known = session.grantIdFor(client.clientId);
  const found = known === undefined ? undefined : await provider.Grant.find(known);
  const grant = found ?? new provider.Grant({ clientId: client.clientId, accountId });
  const asked = [...ctx.oidc.requestParamScopes];
  grant.addOIDCScope(asked.join(' '));
  const allowed = ctx.oidc.resourceServers?.[resource]?.scopes ?? new Set<string>();
  grant.addResourceScope(resource, asked.filter((scope) => allowed.has(scope)).join(' '));
  await grant.save();
  return grant;
}

/** A browser of another origin is let in where that origin holds a page of the client. */
function ownOrigin(
  _ctx: KoaContextWithOIDC,
  origin: string,
  client: { redirectUris?: readonly string[] | undefined },
): boolean {
  return (client.redirectUris ?? []).some((uri) => originOf(uri).includes(origin));
}

function sendPage(ctx: KoaContextWithOIDC, text: string, formTargets: readonly string[] = []): void {
  ctx.set(pageHeaders(formTargets));
  ctx.body = text;
}

function faultOf(error: string, status: number): PageFault {
  if (status >= 500) return 'failed';
  return error === 'session_not_found' || error === 'invalid_session' ? 'expired' : 'refused';
}

/** Authorization code with PKCE by S256 for everyone, refresh tokens that change at each use, pages of our own. */
export function signInConfiguration({ issuerUrl, resource, accessTokenSeconds, signIn }: Input): Configuration {
  const prefix = new URL(issuerUrl).pathname.replace(/\/$/, '');
  const secure = issuerUrl.startsWith('https:');
  return {
    claims: { openid: ['sub'], profile: ['name', 'preferred_username'] },
    conformIdTokenClaims: false,
    cookies: {
      keys: [signIn.cookieKey],
      names: {
        session: secure ? '__Host-urbanpilot-session' : 'urbanpilot-session',
        interaction: secure ? '__Secure-urbanpilot-interaction' : 'urbanpilot-interaction',
        resume: secure ? '__Secure-urbanpilot-resume' : 'urbanpilot-resume',
      },
      long: { httpOnly: true, sameSite: 'lax', signed: true, path: '/' },
      short: { httpOnly: true, sameSite: 'lax', signed: true },
    },
    pkce: { required: () => true },
    allowOmittingSingleRegisteredRedirectUri: false,
    ttl: sessionLifetimes(accessTokenSeconds, signIn),
    findAccount: async (_ctx, id) => {
      const person = await signIn.findPerson(id);
      return person && { accountId: person.id, claims: () => claimsOf(person) };
    },
    interactions: { url: (_ctx, { uid }) => `${prefix}/interaction/${uid}` },
    loadExistingGrant: (ctx) => grantWhatIsAsked(ctx, resource),
    issueRefreshToken: (_ctx, client) => client.grantTypeAllowed('refresh_token'),
    expiresWithSession: () => true,
    rotateRefreshToken: true,
    clientBasedCORS: ownOrigin,
    renderError: (ctx, out) => {
      if (!ctx.path.startsWith('/token') && ctx.accepts('html', 'json') === 'html') {
        sendPage(ctx, errorPage(pageLocale(ctx), faultOf(out.error, ctx.status), out.error));
        return;
      }
      ctx.type = 'json';
      ctx.body = out;
    },
  };
}

/** Sign-out by the application (RP-initiated): a person is asked, and led back to a page that is registered. */
export function signOutFeature({ issuerUrl }: Pick<Input, 'issuerUrl'>) {
  return {
    enabled: true,
    logoutSource: (ctx: KoaContextWithOIDC) => {
      const { secret, postLogoutRedirectUri } = (ctx.oidc.session?.state ?? {}) as Record<string, string | undefined>;
      sendPage(
        ctx,
        signOutPage(pageLocale(ctx), `${issuerUrl}/session/end/confirm`, secret ?? ''),
        originOf(postLogoutRedirectUri),
      );
    },
    postLogoutSuccessSource: (ctx: KoaContextWithOIDC) => sendPage(ctx, signedOutPage(pageLocale(ctx))),
  };
}
