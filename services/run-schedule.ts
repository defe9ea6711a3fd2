import {
  type Config,
  ConfigError,
  contextOf,
  createQueues,
  type Logger,
  migrate,
  postgresBackend,
  runScheduleOnce,
  schedulesOf,
} from '@urbanpilot/platform';
import { modules } from './modules';
import { withDatabase } from './with-database';

/**
 * Runs one schedule from the command line, for a CronJob or by hand: what is due, or the period named. A period that took
 * effect before does not again. Prints the periods that ran.
 */
export async function runScheduleCommand(
  config: Config,
  log: Logger,
  values: { service?: string; name?: string; period?: string },
): Promise<void> {
  const module = modules.find(({ name }) => name === values.service);
  if (!module)
    throw new ConfigError([
      `--service: "${values.service ?? ''}" is none of ${modules.map(({ name }) => name).join(', ')}`,
    ]);
  const schedules = schedulesOf(module);
  const schedule = schedules.find(({ name }) => name === values.name);
  if (!schedule)
    throw new ConfigError([
      `--name: "${values.name ?? ''}" is none of ${schedules.map(({ name }) => name).join(', ')}`,
    ]);
  await withDatabase(config, log, async (connected) => {
    await migrate(connected, [module], log);
    // Nothing is queued here: the relays of the running program take up what this commits.
    const queues = createQueues(postgresBackend(connected.environment.DATABASE_URL ?? '', log), log);
    const context = contextOf(module, connected, queues, log);
    await context.database.dataSource.initialize();
    try {
      const periods = await runScheduleOnce(context, schedule, values.period);
      if (!periods)
        throw new ConfigError([`--period: "${values.period}" is no ${schedule.period} in which ${schedule.name} runs`]);
      process.stdout.write(`${JSON.stringify({ service: module.name, schedule: schedule.name, periods })}\n`);
    } finally {
      await context.database.dataSource.destroy();
      await queues.close();
    }
  });
}
