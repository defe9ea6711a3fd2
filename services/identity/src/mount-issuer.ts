import { join } from 'node:path';
import {
  type Config,
  commonProblems,
  isLoopback,
  isUnreachable,
  Problem,
  poolOf,
  type ServiceContext,
} from '@urbanpilot/platform';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { createIssuer, type Issuer } from './issuer/issuer';
import { ISSUER_ROUTES } from './issuer/issuer-routes';
import { loadOrCreateKeyEncryptionKey } from './issuer/key-encryption';
import type { SqlRunner } from './issuer/sql-runner';
import { SCOPES } from './issuer-scopes';
import { SignInRecorder } from './sign-in-recorder';

const ACCESS_TOKEN_SECONDS = 300;

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
  const issuer = untilMade(() => makeIssuer(context, recorder));
  const onRequest = async (request: FastifyRequest, reply: FastifyReply) => {
    const { callback } = await issuer();
    handOver(request, reply, app.prefix, pathname);
    callback(request.raw, reply.raw);
  };
  for (const [url, methods] of ISSUER_ROUTES) {
    const options = { exposeHeadRoute: false, config: { public: true, tokenEndpoint: url === '/token' } };
    app.route({ ...options, method: [...methods], url, onRequest, handler: unreachableHandler });
  }
}

/** Whether tokens are issued by this installation itself. */
export function isOwnIssuer({ issuerUrl, publicUrl }: Config): boolean {
  return issuerUrl === publicUrl || issuerUrl.startsWith(`${publicUrl}/`);
}

async function makeIssuer({ config, log, database }: ServiceContext, recorder: SignInRecorder): Promise<Issuer> {
  const { KEY_ENCRYPTION_KEY, DATA_DIR, TOKEN_AUDIENCE } = config.environment;
  const file = join(DATA_DIR, 'keys', 'key-encryption-key');
  const given = KEY_ENCRYPTION_KEY === undefined ? {} : { envValue: KEY_ENCRYPTION_KEY };
  const sql: SqlRunner = {
    // The pool itself: TypeORM's query answers rows for some statements and pairs of rows and count for others.
    query: async <Row>(text: string, parameters: readonly unknown[] = []) =>
      (await poolOf(database.dataSource).query(text, [...parameters])).rows as Row[],
  };
  return createIssuer({
    ...{ issuerUrl: config.issuerUrl, resource: TOKEN_AUDIENCE, scopes: SCOPES, sql, log },
    accessTokenSeconds: ACCESS_TOKEN_SECONDS,
    keyEncryptionKey: await loadOrCreateKeyEncryptionKey({ ...given, file }),
    recordSignIn: (signIn) => recorder.record(signIn),
    allowHttp: true,
    isOutage: isUnreachable,
  });
}

/** Makes once what everybody then shares; a failed attempt is forgotten, so that the next caller tries again. */
function untilMade<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    return made;
  };
}

/** The headers that every answer has go along; the address becomes the public one, which the issuer knows itself by. */
function handOver(request: FastifyRequest, reply: FastifyReply, mountedAt: string, issuerPath: string): void {
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
