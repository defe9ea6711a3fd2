import { Agent, type IncomingHttpHeaders, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createTestDatabase, createTestIssuer, grant, TEST_ISSUER, tinyModule } from '@urbanpilot/testing';
import type { FastifyInstance } from 'fastify';
import { actorOf } from '../../auth/authenticate';
import { permission } from '../../auth/permission';
import { loadConfig } from '../../config/load-config';
import { createLogger } from '../../logging/logger';
import { postgresBackend } from '../../queue/postgres-backend';
import { createQueues } from '../../queue/queues';
import { contextOf } from '../../runtime/running-service';
import { buildServer, type ClientTiming, mountService } from '../server';
import { requestLimits } from './request-limits';

/** An answer as it came over a socket, with the milliseconds that it took. */
export interface TimedAnswer {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
  ms: number;
}

/** A listening service with limits, whose one route holds a database connection for `SLOW_MS`. */
export interface LimitedServer {
  app: FastifyInstance;
  port: number;
  token(subject: string): Promise<string>;
  ask(path: string, headers?: Record<string, string>): Promise<TimedAnswer>;
  close(): Promise<void>;
}

/** With two connections: 20 requests a second, whatever the machine. */
export const SLOW_MS = 100;
export const POOL_MAX = 2;
const CLIENT_ID = Buffer.from('client:secret').toString('base64');
/** Credentials of a client at the token endpoint. */
export const BASIC = `Basic ${CLIENT_ID}`;

/** Opens it with limits as variables of the environment give them. */
export async function openLimitedServer(
  variables: Record<string, string>,
  timing?: ClientTiming,
): Promise<LimitedServer> {
  const database = await createTestDatabase();
  const log = createLogger('silent', { pretty: false });
  const config = loadConfig(
    {},
    { DATABASE_URL: database.url, DATABASE_POOL_MAX: String(POOL_MAX), ISSUER_URL: TEST_ISSUER, ...variables },
  );
  const module = tinyModule('regions', {
    routes(app, context) {
      app.get('/slow', { config: permission('regions:read', ['office']) }, async (request) =>
        context.database.reader(actorOf(request).reach).rows(`SELECT 1 AS done FROM pg_sleep(${SLOW_MS / 1000})`),
      );
      app.post('/token', { config: { public: true, tokenEndpoint: true } }, async () => ({}));
      app.get('/open', { config: { public: true } }, async () => ({}));
      app.get('/probe', { config: { public: true, unmetered: true } }, async () => ({}));
    },
  });
  const queues = createQueues(postgresBackend(database.url, log), log);
  const context = contextOf(module, config, queues, log);
  await context.database.dataSource.initialize();
  const issuer = await createTestIssuer();
  const limits = requestLimits(config, log);
  const app = await buildServer(log, limits, timing);
  await mountService(app, module, context, issuer.verifier, limits);
  await app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = app.server.address() as AddressInfo;
  const agent = new Agent({ keepAlive: true });
  return {
    app,
    port,
    async token(subject) {
      await grant(context, subject, 'office', '*');
      return issuer.sign({ subject, scopes: ['regions:read'] });
    },
    ask: (path, headers = {}) => ask(agent, port, path, headers),
    async close() {
      agent.destroy();
      await app.close();
      await queues.close();
      await context.database.dataSource.destroy();
      await database.drop();
    },
  };
}

function ask(agent: Agent, port: number, path: string, headers: Record<string, string>): Promise<TimedAnswer> {
  const began = performance.now();
  const method = path === '/token' ? 'POST' : 'GET';
  return new Promise((resolve, reject) => {
    const outgoing = request(
      { agent, host: '127.0.0.1', port, method, path: `/regions/v1${path}`, headers },
      (incoming) => {
        let body = '';
        incoming.setEncoding('utf8');
        incoming.on('data', (text: string) => {
          body += text;
        });
        incoming.on('end', () => {
          const { statusCode = 0, headers: answered } = incoming;
          resolve({ status: statusCode, headers: answered, body, ms: performance.now() - began });
        });
      },
    );
    outgoing.on('error', reject);
    outgoing.end();
  });
}
