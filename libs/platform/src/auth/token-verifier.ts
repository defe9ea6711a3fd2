import { errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { commonProblems } from '../problems/common-problems';
import { Problem } from '../problems/problem';

/** What a token says of its bearer. */
export interface TokenClaims {
  issuer: string;
  subject: string;
  scopes: ReadonlySet<string>;
  expiresAt: number;
}

const CACHE_SECONDS = 60;
const CACHE_SIZE = 10_000;
const CLOCK_TOLERANCE_SECONDS = 5;
const ALGORITHMS = ['ES256', 'ES384', 'PS256', 'RS256', 'EdDSA'];

/**
 * Checks access tokens by RFC 9068: type at+jwt, an asymmetric signature of the issuer's keys, issuer, audience and
 * times. A token that passed is remembered for a minute at most, because checking costs more than a read.
 */
export class TokenVerifier {
  private readonly cache = new Map<string, { claims: TokenClaims; until: number }>();

  constructor(
    private readonly keys: JWTVerifyGetKey,
    private readonly issuer: string,
    private readonly audience: string,
  ) {}

  /** @throws Problem `unauthenticated` that names the reason, or `unavailable` when the keys cannot be fetched. */
  verify(token: string): TokenClaims | Promise<TokenClaims> {
    const now = Date.now() / 1000;
    const known = this.cache.get(token);
    const holds = known && known.until > performance.now() && known.claims.expiresAt > now;
    return holds ? known.claims : this.checkAndKeep(token, now);
  }

  private async checkAndKeep(token: string, now: number): Promise<TokenClaims> {
    const claims = await this.check(token, now);
    if (this.cache.size >= CACHE_SIZE) this.cache.clear();
    this.cache.set(token, { claims, until: performance.now() + CACHE_SECONDS * 1000 });
    return claims;
  }

  private async check(token: string, now: number): Promise<TokenClaims> {
    try {
      const { payload } = await jwtVerify(token, this.keys, {
        issuer: this.issuer,
        audience: this.audience,
        typ: 'at+jwt',
        algorithms: ALGORITHMS,
        requiredClaims: ['iss', 'sub', 'aud', 'exp', 'iat', 'client_id'],
        clockTolerance: CLOCK_TOLERANCE_SECONDS,
      });
      if ((payload.iat ?? 0) > now + CLOCK_TOLERANCE_SECONDS) throw unauthenticated('iat', payload);
      return claimsOf(payload);
    } catch (error) {
      throw toProblem(error);
    }
  }
}

/** The problem of a request without a good token; `WWW-Authenticate` by RFC 6750. */
export class Unauthenticated extends Problem {
  /** `caller` is whose token it was, where its signature was good: then a record of the refusal names him. */
  constructor(
    reason: string,
    readonly caller: { issuer: string; subject: string } | null,
  ) {
    super(commonProblems.unauthenticated, {
      parameters: { reason },
      headers: { 'www-authenticate': 'Bearer realm="urbanpilot", error="invalid_token"' },
    });
  }
}

export function unauthenticated(reason: string, payload?: JWTPayload): Unauthenticated {
  const known = typeof payload?.iss === 'string' && typeof payload.sub === 'string';
  return new Unauthenticated(reason, known ? { issuer: String(payload.iss), subject: String(payload.sub) } : null);
}

function claimsOf(payload: JWTPayload): TokenClaims {
  const scopes = typeof payload.scope === 'string' ? payload.scope.split(' ') : [];
  return {
    issuer: String(payload.iss),
    subject: String(payload.sub),
    scopes: new Set(scopes),
    expiresAt: Number(payload.exp),
  };
}

function toProblem(error: unknown): unknown {
  if (error instanceof Problem) return error;
  if (error instanceof errors.JWTExpired) return unauthenticated('exp', error.payload);
  if (error instanceof errors.JWTClaimValidationFailed) return unauthenticated(error.claim, error.payload);
  if (keysAreAway(error)) return new Problem(commonProblems.unavailable, { headers: { 'retry-after': '2' } });
  if (error instanceof errors.JOSEError) return unauthenticated('signature');
  return error;
}

/** The issuer did not answer, or not with keys: that says nothing about the token. */
function keysAreAway(error: unknown): boolean {
  if (error instanceof errors.JWKSTimeout || error instanceof errors.JWKSInvalid || error instanceof TypeError)
    return true;
  return error instanceof errors.JOSEError && error.code === errors.JOSEError.code;
}
