import { TokenVerifier } from '@urbanpilot/platform';
import { createLocalJWKSet, exportJWK, generateKeyPair, type JSONWebKeySet, type JWTPayload, SignJWT } from 'jose';

export const TEST_ISSUER = 'http://issuer.test/identity';
export const TEST_AUDIENCE = 'urn:urbanpilot:api';

/** What a test token may say differently from a good one. */
export interface TokenOptions {
  subject?: string;
  scopes?: string[];
  claims?: JWTPayload;
  type?: string;
}

/** An issuer of this process's own, so that a test needs no identity service to have a token. */
export interface TestIssuer {
  verifier: TokenVerifier;
  /** What the issuer publishes. */
  jwks: JSONWebKeySet;
  sign(options: TokenOptions): Promise<string>;
}

/** Makes a key pair, and a verifier that trusts it. Another issuer's tokens are foreign to it. */
export async function createTestIssuer(): Promise<TestIssuer> {
  const { privateKey, publicKey } = await generateKeyPair('ES256');
  const jwk = { ...(await exportJWK(publicKey)), kid: 'test', alg: 'ES256' };
  const jwks = { keys: [jwk] };
  return {
    verifier: new TokenVerifier(createLocalJWKSet(jwks), TEST_ISSUER, TEST_AUDIENCE),
    jwks,
    sign({ subject = 'tester', scopes = [], claims = {}, type = 'at+jwt' }) {
      const now = Math.floor(Date.now() / 1000);
      const payload = {
        iss: TEST_ISSUER,
        aud: TEST_AUDIENCE,
        sub: subject,
        client_id: subject,
        scope: scopes.join(' '),
        iat: now,
        exp: now + 300,
        ...claims,
      };
      return new SignJWT(payload).setProtectedHeader({ alg: 'ES256', kid: 'test', typ: type }).sign(privateKey);
    },
  };
}
