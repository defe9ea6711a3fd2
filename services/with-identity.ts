import { identityModule } from '@urbanpilot/identity';
import {
  type Config,
  contextOf,
  createQueues,
  type Logger,
  migrate,
  postgresBackend,
  type ServiceContext,
} from '@urbanpilot/platform';
import { withDatabase } from './with-database';

/** Runs a command on the identity service's database, brought up to date, without starting anything else. */
export async function withIdentity(
  config: Config,
  log: Logger,
  work: (context: ServiceContext) => Promise<void>,
): Promise<void> {
  await withDatabase(config, log, async (connected) => {
    await migrate(connected, [identityModule], log);
    const queues = createQueues(postgresBackend(connected.environment.DATABASE_URL ?? '', log), log);
    const context = contextOf(identityModule, connected, queues, log);
    await context.database.dataSource.initialize();
    try {
      await work(context);
    } finally {
      await context.database.dataSource.destroy();
      await queues.close();
    }
  });
}
