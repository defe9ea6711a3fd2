import type { KoaContextWithOIDC, Provider } from 'oidc-provider';
import { prolongSession, secondsLeftOf } from './session-lifetimes';
import type { SignInOptions } from './sign-in-configuration';
import type { SqlRunner } from './sql-runner';

/** Keeps the session of a person alive whose front end renews its tokens, up to the session's absolute end. */
export function prolongOnRefresh(provider: Provider, sql: SqlRunner, limits: SignInOptions): void {
  provider.use(async (ctx, next) => {
    await next();
    if (ctx.path !== '/token' || ctx.status !== 200) return;
    const token = (ctx as KoaContextWithOIDC).oidc.entities.RotatedRefreshToken;
    if (token?.sessionUid === undefined) return;
    await prolongSession(sql, token.sessionUid, secondsLeftOf(token.authTime, limits));
  });
}

/** Tells of a person who signed out, and whether every other session is to end with this one (a box on the page). */
export function reportSignOut(provider: Provider, signedOut: SignInOptions['signedOut']): void {
  const leaving = new WeakMap<object, { accountId: string; everywhere: boolean }>();
  provider.on('end_session.success', (ctx) => {
    const { body, session } = ctx.oidc;
    const accountId = session?.accountId;
    if (accountId !== undefined) leaving.set(ctx, { accountId, everywhere: body?.everywhere === 'yes' });
  });
  provider.use(async (ctx, next) => {
    await next();
    const left = leaving.get(ctx);
    if (left !== undefined) await signedOut(left.accountId, left.everywhere);
  });
}
