import { sweepSchedule } from '../attachments/sweep-files';
import { AuditKeeper } from '../audit/audit-keeper';
import { GrantDirectory } from '../auth/grant-directory';
import { onGrantChanged } from '../auth/on-grant-changed';
import { onCalendarYearChanged } from '../calendar/on-calendar-year-changed';
import type { Config } from '../config/config-schema';
import { createDataSource, databaseUrlOf, poolOf } from '../database/connection';
import { Database } from '../database/database';
import { rolesOf } from '../database/roles';
import { SilenceGuard } from '../database/silence-guard';
import { EventConsumer } from '../events/consumer';
import { Relay, type Routes } from '../events/relay';
import { onPostHandedOver } from '../handover/on-post-handed-over';
import type { Logger } from '../logging/logger';
import { OperationRelay } from '../operations/operation-relay';
import { OperationRunner } from '../operations/operation-runner';
import type { Queues } from '../queue/queues';
import { checkSchedules, type Schedule } from '../schedules/schedule';
import { onTerritorySucceeded } from '../successions/on-territory-succeeded';
import { tracePool } from '../telemetry/trace-pool';
import { WebhookDispatcher } from '../webhooks/webhook-dispatcher';
import { retentionSchedule } from './retention';
import { createServiceContext, type ServiceContext } from './service-context';
import type { ServiceModule } from './service-module';
import { DEFAULT_TIMING, type Timing } from './timing';

/**
 * All handlers of a service: its own, the projections of grants, working days and successions that every service
 * keeps, and the handover of posts.
 */
export function handlersOf(module: ServiceModule) {
  return [onGrantChanged, onCalendarYearChanged, onTerritorySucceeded, onPostHandedOver, ...module.handlers];
}

/** All schedules of a service: its own, and the clearing of old rows and of files that nothing keeps. Two of one name are a fault of the program. */
export function schedulesOf(module: ServiceModule): Schedule[] {
  const sweeps = module.attachmentOwners?.length ? [sweepSchedule()] : [];
  const schedules = [retentionSchedule(module.retention), ...sweeps, ...(module.schedules ?? [])];
  checkSchedules(module.name, schedules);
  return schedules;
}

/** Which service consumes which type. Two handlers of one type in one service are a fault of the program. */
export function routesOf(modules: ServiceModule[]): Routes {
  return modules.flatMap((module) => {
    const types = handlersOf(module).map(({ event }) => event.type);
    const doubled = types.find((type, index) => types.indexOf(type) !== index);
    if (doubled) throw new Error(`${module.name} handles ${doubled} twice`);
    return types.map((type) => ({ type, consumer: module.name }));
  });
}

/** A service's context without any connection yet, for serving HTTP or for generating the contract. */
export function contextOf(
  module: ServiceModule,
  config: Config,
  queues: Queues,
  log: Logger,
  wake?: () => void,
): ServiceContext {
  const dataSource = createDataSource({
    url: databaseUrlOf(config, module.name),
    service: module.name,
    role: rolesOf(module.name).application,
    poolMax: config.environment.DATABASE_POOL_MAX,
    log,
    pooled: config.environment.DATABASE_POOLER === 'transaction',
    entities: module.entities,
  });
  const database = new Database(dataSource);
  const grants = new GrantDirectory(database);
  return createServiceContext(
    { service: module.name, config, log: log.child({ service: module.name }), database, queues, grants, kinds: module },
    wake,
  );
}

/**
 * One service in one process: its connection, the relays that every writing process has, and, where jobs are run, its
 * consumer, its operations and the keeping of its audit log.
 */
export class RunningService {
  readonly context: ServiceContext;
  private readonly relay: Relay;
  private readonly operationRelay: OperationRelay;
  private readonly consumer: EventConsumer;
  private readonly operations: OperationRunner;
  readonly schedules: readonly Schedule[];
  private readonly auditKeeper: AuditKeeper;
  private readonly webhooks: WebhookDispatcher;
  private silenceGuard: SilenceGuard | undefined;
  private working = false;

  constructor(
    readonly module: ServiceModule,
    config: Config,
    queues: Queues,
    routes: Routes,
    log: Logger,
    timing: Timing = DEFAULT_TIMING,
  ) {
    this.context = contextOf(module, config, queues, log, () => this.wake());
    this.relay = new Relay(this.context.database, queues, routes, this.context.log, timing);
    this.operationRelay = new OperationRelay(this.context);
    this.consumer = new EventConsumer(this.context, handlersOf(module), timing);
    this.operations = new OperationRunner(this.context, module.operations);
    this.schedules = schedulesOf(module);
    this.auditKeeper = new AuditKeeper(this.context);
    this.webhooks = new WebhookDispatcher(this.context);
  }

  /** Connects and loads reference data. */
  async connect(): Promise<void> {
    const { config, database, log } = this.context;
    await database.dataSource.initialize();
    tracePool(poolOf(database.dataSource), this.module.name);
    this.silenceGuard = new SilenceGuard(poolOf(database.dataSource), databaseUrlOf(config, this.module.name), log);
    await this.module.loadReferenceData?.(this.context);
  }

  start(options: { work: boolean }): void {
    this.relay.start();
    if (this.module.operations.length > 0) this.operationRelay.start();
    if (!options.work) return;
    this.working = true;
    this.consumer.start();
    if (this.module.operations.length > 0) this.operations.start();
    this.auditKeeper.start();
    if (this.module.publishes.length > 0) this.webhooks.start();
  }

  /** Stops taking work, then lets what runs end. */
  async stop(): Promise<void> {
    if (this.working) await Promise.all([this.consumer.stop(), this.operations.stop(), this.webhooks.stop()]);
    await Promise.all([this.relay.stop(), this.operationRelay.stop()]);
    // Last, so that what was recorded on the way is sealed too.
    if (this.working) await this.auditKeeper.stop();
  }

  async disconnect(): Promise<void> {
    this.silenceGuard?.stop();
    if (this.context.database.dataSource.isInitialized) await this.context.database.dataSource.destroy();
  }

  private wake(): void {
    this.relay.wake();
    this.operationRelay.wake();
  }
}
