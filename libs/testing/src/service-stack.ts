import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Role } from '@urbanpilot/contract';
import {
  buildServer,
  contextOf,
  createLogger,
  createQueues,
  encodeReach,
  loadConfig,
  mountService,
  postgresBackend,
  type Queues,
  type Reach,
  type ServiceContext,
  type ServiceModule,
} from '@urbanpilot/platform';
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';
import { v4 as uuidv4 } from 'uuid';
import { createTestDatabase } from './test-database';
import { createTestIssuer, TEST_ISSUER, type TestIssuer } from './test-issuer';
import { watchAnswers } from './watch-answers';

/** A caller with a role over some territories. */
export interface Caller {
  subject: string;
  request(method: InjectOptions['method'], path: string, options?: CallOptions): Promise<LightMyRequestResponse>;
  get(path: string, options?: CallOptions): Promise<LightMyRequestResponse>;
  post(path: string, body?: unknown, options?: CallOptions): Promise<LightMyRequestResponse>;
  patch(path: string, body?: unknown, options?: CallOptions): Promise<LightMyRequestResponse>;
}

export interface CallOptions {
  /** Version for If-Match. */
  version?: number;
  /** Idempotency-Key. */
  key?: string;
  headers?: Record<string, string>;
  body?: unknown;
}

/** One service over HTTP on a database of its own, without queue workers: what it published waits in the outbox. */
export interface ServiceStack {
  app: FastifyInstance;
  context: ServiceContext;
  issuer: TestIssuer;
  /** A caller whose token has all scopes of the service and who is granted `role` over `reach`, for a unit or for all. */
  as(role: Role, reach?: Reach, subject?: string, unitId?: string): Promise<Caller>;
  /** A caller with exactly this token. */
  withToken(token: string, subject?: string): Caller;
  /** Events in the outbox, oldest first. */
  outbox(): Promise<{ type: string; subject: string; data: Record<string, unknown> }[]>;
  /** Audit rows of what was done, oldest first; what was refused is recorded a moment later, and left out here. */
  auditLog(): Promise<{ action: string; actor: string; resourceId: string; territoryId: string | null }[]>;
  close(): Promise<void>;
}

/** Opens a service for one test file; call `close` in afterAll, which fails when an answer broke the contract (P15). */
export async function openServiceStack(
  module: ServiceModule,
  environment: Record<string, string> = {},
): Promise<ServiceStack> {
  const database = await createTestDatabase();
  const log = createLogger('silent', { pretty: false });
  const dataDir = mkdtempSync(join(tmpdir(), 'urbanpilot-stack-'));
  const config = loadConfig(
    {},
    { DATABASE_URL: database.url, DATABASE_POOL_MAX: '8', ISSUER_URL: TEST_ISSUER, DATA_DIR: dataDir, ...environment },
  );
  const queues: Queues = createQueues(postgresBackend(database.url, log), log);
  const context = contextOf(module, config, queues, log);
  await context.database.dataSource.initialize();
  const issuer = await createTestIssuer();
  const app = await buildServer(log);
  const answers = watchAnswers(app, module.name);
  await mountService(app, module, context, issuer.verifier);
  await app.ready();
  await answers.start();

  const withToken = (token: string, subject = 'tester') => callerOf(app, subject, token);
  return {
    app,
    context,
    issuer,
    withToken,
    async as(role, reach = '*', subject = `${role}-${uuidv4().slice(0, 8)}`, unitId?: string) {
      await grant(context, subject, role, reach, TEST_ISSUER, unitId);
      return withToken(await issuer.sign({ subject, scopes: Object.keys(module.scopes) }), subject);
    },
    async outbox() {
      return context.database
        .reader('*')
        .rows(`SELECT type, subject, event->'data' AS data FROM outbox_event ORDER BY id`);
    },
    async auditLog() {
      return context.database.reader('*').rows(
        `SELECT action, actor, resource_id AS "resourceId", territory_id AS "territoryId" FROM audit_log
           WHERE action <> 'access.refused' ORDER BY id`,
      );
    },
    async close() {
      await app.close();
      await queues.close();
      await context.database.dataSource.destroy();
      await database.drop();
      rmSync(dataDir, { recursive: true, force: true });
      answers.assertKept();
    },
  };
}

/** Gives a grant as if identity had told of it. */
export async function grant(
  context: ServiceContext,
  subject: string,
  role: Role,
  reach: Reach,
  issuer: string = TEST_ISSUER,
  unitId: string | null = null,
): Promise<void> {
  await context.database.dataSource.query(
    `INSERT INTO access_grant (id, issuer, subject, role, reach, unit_id, valid_from, version)
     VALUES ($1, $2, $3, $4, $5, $6, now() - interval '1 minute', 1)`,
    [uuidv4(), issuer, subject, role, encodeReach(reach).split(',').filter(Boolean), unitId],
  );
  context.grants.clear();
}

function callerOf(app: FastifyInstance, subject: string, token: string): Caller {
  const request: Caller['request'] = (method, path, { version, key, headers, body } = {}) =>
    app.inject({
      method: method ?? 'GET',
      url: path,
      headers: {
        authorization: `Bearer ${token}`,
        ...(version !== undefined && { 'if-match': `"${version}"` }),
        ...(key !== undefined && { 'idempotency-key': key }),
        ...headers,
      },
      ...(body !== undefined && { payload: body as object }),
    });
  return {
    subject,
    request,
    get: (path, options) => request('GET', path, options),
    post: (path, body, options) => request('POST', path, { ...options, body }),
    patch: (path, body, options) => request('PATCH', path, { ...options, body }),
  };
}
