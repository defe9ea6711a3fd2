import {
  type Config,
  contextOf,
  createQueues,
  directUrlOf,
  type Logger,
  migrate,
  postgresBackend,
  type ServiceContext,
  type ServiceModule,
  waitForSchema,
} from '@urbanpilot/platform';
import { withDatabase } from './with-database';

/**
 * Runs a command on one service's database without starting anything else: its schema is brought up to date, or waited
 * for with MIGRATE_ON_START=false. Nothing is queued here: the relays of the running program take up what is committed.
 */
export async function withModule(
  config: Config,
  log: Logger,
  module: ServiceModule,
  work: (context: ServiceContext) => Promise<void>,
): Promise<void> {
  await withDatabase(config, log, async (connected) => {
    if (connected.environment.MIGRATE_ON_START) await migrate(connected, [module], log);
    else await waitForSchema(connected, module, log);
    const queues = createQueues(postgresBackend(directUrlOf(connected, module.name), log), log);
    const context = contextOf(module, connected, queues, log);
    await context.database.dataSource.initialize();
    try {
      await work(context);
    } finally {
      await context.database.dataSource.destroy();
      await queues.close();
    }
  });
}
