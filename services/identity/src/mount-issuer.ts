import { type Config, commonProblems, isLoopback, Problem, type ServiceContext } from '@urbanpilot/platform';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { IssuerOptions } from './issuer/issuer';
import { IssuerHost } from './issuer/issuer-host';
import { ISSUER_ROUTES } from './issuer/issuer-routes';
import { BOARD_PATH } from './issuer/own-clients';
import { issuerOptions } from './issuer-options';
import { queueBoardRoutes } from './queue-board/queue-board-routes';
import { signInRoutes } from './sign-in/sign-in-routes';
import { userinfoRoute } from './sign-in/userinfo-route';
import { SignInRecorder } from './sign-in-recorder';

/**
 * Policy of what the library shows itself: two forms that send themselves, whose script it adds by hash. Every page of
 * ours replaces it by a stricter one.
 */
const LIBRARY_POLICY = "default-src 'none'; script-src 'self'; base-uri 'none'; frame-ancestors 'none'";

/**
 * Mounts the issuer of this installation, unless tokens come from another one. It is made at the first request: the
 * contract is generated without a database, and a database that is away then costs that request only.
 */
export async function mountIssuer(app: FastifyInstance, context: ServiceContext): Promise<void> {
  const { config, log } = context;
  if (!isOwnIssuer(config)) return;
  const { protocol, hostname, pathname } = new URL(config.issuerUrl);
  if (protocol === 'http:' && !isLoopback(hostname.replace(/^\[|\]$/g, ''))) {
    log.warn(
      { issuer: config.issuerUrl },
      'Secrets and tokens travel over plain http: set PUBLIC_URL to an https address',
    );
  }
  const recorder = new SignInRecorder(context);
  app.addHook('onClose', () => recorder.stop());
  const recordSignIn: IssuerOptions['recordSignIn'] = (signIn) => recorder.record(signIn);
  const host = new IssuerHost(async () => ({ ...(await issuerOptions(context)), recordSignIn }));
  const onRequest = async (request: FastifyRequest, reply: FastifyReply) => {
    const { callback } = await host.current();
    handOver(request, reply, app.prefix, pathname);
    callback(request.raw, reply.raw);
  };
  for (const [url, methods] of ISSUER_ROUTES) {
    const options = { exposeHeadRoute: false, config: { public: true, tokenEndpoint: url === '/token' } };
    app.route({ ...options, method: [...methods], url, onRequest, handler: unreachableHandler });
  }
  await app.register((scope) => signInRoutes(scope, context, host));
  userinfoRoute(app, context, host);
  await app.register((scope) => queueBoardRoutes(scope, context, host), { prefix: BOARD_PATH });
}

/** Whether tokens are issued by this installation itself. */
export function isOwnIssuer({ issuerUrl, publicUrl }: Config): boolean {
  return issuerUrl === publicUrl || issuerUrl.startsWith(`${publicUrl}/`);
}

/** The headers that every answer has go along; the address becomes the public one, which the issuer knows itself by. */
function handOver(request: FastifyRequest, reply: FastifyReply, mountedAt: string, issuerPath: string): void {
  reply.header('content-security-policy', LIBRARY_POLICY);
  reply.hijack();
  for (const [name, value] of Object.entries(reply.getHeaders())) {
    if (value !== undefined) reply.raw.setHeader(name, value);
  }
  const path = (request.raw.url ?? '').slice(mountedAt.length);
  request.raw.url = `${issuerPath.replace(/\/$/, '')}${path}`;
}

/** Never called, because every request is handed over before its body is read. */
async function unreachableHandler(): Promise<never> {
  throw new Problem(commonProblems.internal);
}
