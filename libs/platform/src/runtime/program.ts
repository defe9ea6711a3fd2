import type { FastifyInstance } from 'fastify';
import { createRemoteJWKSet } from 'jose';
import { TokenVerifier } from '../auth/token-verifier';
import type { Config } from '../config/config-schema';
import { databaseUrlOf, directUrlOf } from '../database/connection';
import { settleLoginRole } from '../database/login-role';
import { isUpToDate, migrateService } from '../database/migrate';
import { waitForSchema } from '../database/schema-level';
import type { Routes } from '../events/relay';
import { DOCS_CLIENT, DOCS_PAGE, serveDocs } from '../http/docs';
import { requestLimits } from '../http/limits/request-limits';
import { buildServer, mountService } from '../http/server';
import type { Logger } from '../logging/logger';
import { migrateQueues, postgresBackend } from '../queue/postgres-backend';
import { createQueues, type Queues } from '../queue/queues';
import { redisBackend } from '../queue/redis-backend';
import { Scheduler } from '../schedules/scheduler';
import { serveHealth } from '../telemetry/health';
import { serveMetrics } from '../telemetry/metrics';
import { startTracing } from '../telemetry/start-tracing';
import { checkConnectionLimits } from './connections';
import { inOrderOfDependencies } from './module-order';
import { RunningService, routesOf } from './running-service';
import type { ServiceModule } from './service-module';
import { DEFAULT_TIMING, type Timing } from './timing';

/** A started program; `stop` ends it in reverse order. */
export interface Program {
  services: RunningService[];
  app: FastifyInstance | undefined;
  stop(): Promise<void>;
}

/**
 * Starts what the target asks for: schemas up to date, connections, consumers and jobs, HTTP last. The database must be
 * there; `services/main.ts` starts the embedded one before.
 */
export async function startProgram(
  config: Config,
  allModules: ServiceModule[],
  log: Logger,
  timing: Timing = DEFAULT_TIMING,
): Promise<Program> {
  const { target } = config;
  const stopTracing = startTracing(config);
  const modules = inOrderOfDependencies(allModules);
  const hosted = target === 'all' || target === 'worker' ? modules : modules.filter(({ name }) => name === target);
  const work = target === 'all' || target === 'worker';
  const workers = work ? 1 + hosted.length + hosted.filter(({ operations }) => operations.length > 0).length : 0;
  await checkConnectionLimits(
    config,
    hosted.map(({ name }) => name),
    workers,
  );
  if (config.environment.MIGRATE_ON_START) await migrate(config, hosted, log);
  else for (const module of hosted) await waitForSchema(config, module, log);

  const queues = connectQueues(config, log, timing);
  const routes = routesOf(modules);
  const services = hosted.map((module) => new RunningService(module, config, queues, routes, log, timing));
  const scheduler = new Scheduler(services, queues, log, timing.schedulePollMs);
  const stopServices = async () => {
    await scheduler.stop();
    for (const service of [...services].reverse()) await service.stop();
    await queues.close();
    for (const service of services) await service.disconnect();
    await stopTracing();
  };
  try {
    const connected = await Promise.allSettled(services.map((service) => service.connect()));
    const refused = connected.find((outcome) => outcome.status === 'rejected');
    if (refused) throw refused.reason;
    for (const service of services) service.start({ work });
    if (work) scheduler.start();
    const http = await serveHttp(config, services, routes, log);
    return {
      services,
      app: target === 'worker' ? undefined : http.app,
      async stop() {
        http.stopping();
        await http.app.close();
        await stopServices();
      },
    };
  } catch (error) {
    await stopServices();
    throw error;
  }
}

/** Brings the schemas of these modules and of the queue up to date. */
export async function migrate(config: Config, modules: ServiceModule[], log: Logger): Promise<void> {
  const schemas = modules.map(({ name, migrations }) => ({
    service: name,
    migrations,
    url: directUrlOf(config, name),
  }));
  const upToDate = await Promise.all(schemas.map(isUpToDate));
  for (const [index, schema] of schemas.entries()) {
    const { service: name } = schema;
    if (!upToDate[index]) await migrateService({ ...schema, log });
    if (config.environment.DATABASE_POOLER === 'transaction') await settleLoginRole(databaseUrlOf(config, name), name);
  }
  const [first] = modules;
  if (first && !config.environment.REDIS_URL) await migrateQueues(directUrlOf(config, first.name));
}

function connectQueues(config: Config, log: Logger, timing: Timing): Queues {
  const { REDIS_URL, QUEUE_PREFIX, DATABASE_DIRECT_URL, DATABASE_URL } = config.environment;
  if (REDIS_URL) return createQueues(redisBackend(REDIS_URL, QUEUE_PREFIX, log), log, timing);
  return createQueues(
    postgresBackend(DATABASE_DIRECT_URL ?? DATABASE_URL ?? directUrlOf(config, 'identity'), log),
    log,
    timing,
  );
}

/** A worker serves its health and its metrics alone. */
async function serveHttp(config: Config, services: RunningService[], routes: Routes, log: Logger) {
  const limits = requestLimits(config, log);
  const app = await buildServer(log, limits);
  let isStopping = false;
  const contexts = services.map(({ context }) => context);
  const keys = createRemoteJWKSet(new URL(config.jwksUrl), { timeoutDuration: 3_000, cooldownDuration: 1_000 });
  const verifier = new TokenVerifier(keys, config.issuerUrl, config.environment.TOKEN_AUDIENCE);
  serveHealth(app, contexts, () => isStopping);
  serveMetrics(app, contexts);
  if (config.target !== 'worker') {
    for (const { module, context } of services) await mountService(app, module, context, verifier, limits, routes);
    serveDocs(
      app,
      services.map(({ module }) => module),
      config.seed === 'demo' ? { id: DOCS_CLIENT, redirectUri: config.publicUrl + DOCS_PAGE } : undefined,
    );
  }
  await app.listen({ host: config.environment.HOST, port: config.environment.PORT });
  return {
    app,
    stopping: () => {
      isStopping = true;
    },
  };
}
