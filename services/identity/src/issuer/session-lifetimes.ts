import type { Configuration } from 'oidc-provider';
import type { SignInOptions } from './sign-in-configuration';
import type { SqlRunner } from './sql-runner';

const MINUTE = 60;

type Limits = Pick<SignInOptions, 'idleSeconds' | 'sessionSeconds'>;

const epochSeconds = (): number => Math.floor(Date.now() / 1000);

/** What is left for something that ends when idle, and at the latest when the session does; at least a second. */
export function secondsLeftOf(signedInAt: number | undefined, { idleSeconds, sessionSeconds }: Limits): number {
  const now = epochSeconds();
  return Math.max(1, Math.min(idleSeconds, (signedInAt ?? now) + sessionSeconds - now));
}

/** Every kind is set, also those of grants that are off: the library writes a notice to stdout for each it must guess. */
export function sessionLifetimes(accessTokenSeconds: number, limits: Limits): Configuration['ttl'] {
  return {
    AccessToken: accessTokenSeconds,
    ClientCredentials: accessTokenSeconds,
    IdToken: accessTokenSeconds,
    AuthorizationCode: MINUTE,
    BackchannelAuthenticationRequest: 10 * MINUTE,
    DeviceCode: 10 * MINUTE,
    PreAuthorizedCode: 10 * MINUTE,
    Interaction: 30 * MINUTE,
    Session: (_ctx, session) => secondsLeftOf(session.loginTs, limits),
    Grant: limits.sessionSeconds + MINUTE,
    RefreshToken: (_ctx, token) => secondsLeftOf(token.authTime, limits),
  };
}

/** Use of a refresh token is use of the session that it hangs on. Only a session that is still there is prolonged. */
export async function prolongSession(sql: SqlRunner, uid: string, seconds: number): Promise<void> {
  await sql.query(
    `UPDATE oidc_payload SET expires_at = now() + make_interval(secs => $2::double precision),
       payload = payload || jsonb_build_object('exp', floor(extract(epoch FROM now()))::bigint + $2::bigint)
     WHERE model = 'Session' AND uid = $1 AND expires_at > now()`,
    [uid, seconds],
  );
}
