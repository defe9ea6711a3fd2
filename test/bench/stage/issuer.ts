import { once } from 'node:events';
import { createServer } from 'node:http';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

const AUDIENCE = 'urn:urbanpilot:api';
const LIFETIME_SECONDS = 7_200;

/** An issuer of the run's own, so that what is measured is the checking of tokens and not their making. */
export interface Issuer {
  url: string;
  jwksUrl: string;
  sign(subject: string, scopes: string[]): Promise<string>;
  close(): Promise<void>;
}

/** Serves one public key on the loopback interface and signs with the other half. */
export async function startIssuer(): Promise<Issuer> {
  const { privateKey, publicKey } = await generateKeyPair('ES256');
  const keys = JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid: 'bench', alg: 'ES256', use: 'sig' }] });
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'application/json').end(keys);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The issuer has no port');
  const url = `http://127.0.0.1:${address.port}/identity`;
  return {
    url,
    jwksUrl: `${url}/jwks`,
    sign: (subject, scopes) =>
      new SignJWT({ client_id: subject, scope: scopes.join(' ') })
        .setProtectedHeader({ alg: 'ES256', kid: 'bench', typ: 'at+jwt' })
        .setIssuer(url)
        .setAudience(AUDIENCE)
        .setSubject(subject)
        .setIssuedAt()
        .setExpirationTime(`${LIFETIME_SECONDS} s`)
        .sign(privateKey),
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
