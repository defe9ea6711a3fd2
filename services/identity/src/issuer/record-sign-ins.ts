import type { Provider } from 'oidc-provider';

/** What somebody got, or did not get, at the token endpoint. */
export interface SignIn {
  /** The client, when there is one of this id. */
  clientId: string | undefined;
  grantType: string | undefined;
  /** What was given; undefined where nothing was. */
  scope: string | undefined;
  /** OAuth's code of the refusal; undefined where a token was given. */
  error: string | undefined;
  address: string | undefined;
}

interface TokenAnswer {
  scope?: string;
  error?: string;
}

/**
 * Tells of every answer of the token endpoint before it leaves. No record, no token: when a success cannot be recorded,
 * the caller gets 503 in place of it.
 */
export function recordSignIns(
  provider: Provider,
  record: (signIn: SignIn) => Promise<void>,
  onFailure: (error: unknown) => void,
): void {
  provider.use(async (ctx, next) => {
    await next();
    if (ctx.path !== '/token' || ctx.method !== 'POST' || ctx.status >= 500) return;
    const { scope, error } = (ctx.body ?? {}) as TokenAnswer;
    const oidc = ctx.oidc as typeof ctx.oidc | undefined;
    const grantType = oidc?.params?.grant_type;
    try {
      await record({
        clientId: oidc?.client?.clientId,
        grantType: typeof grantType === 'string' ? grantType.slice(0, 100) : undefined,
        scope,
        error,
        address: ctx.req.socket.remoteAddress,
      });
    } catch (failure) {
      onFailure(failure);
      ctx.status = 503;
      ctx.set('Retry-After', '5');
      ctx.body = { error: 'temporarily_unavailable', error_description: 'try again in a few seconds' };
    }
  });
}
