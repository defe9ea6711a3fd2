import { type Config, ConfigError, type Logger, runScheduleOnce, schedulesOf } from '@urbanpilot/platform';
import { modules } from './modules';
import { withModule } from './with-module';

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
  await withModule(config, log, module, async (context) => {
    const periods = await runScheduleOnce(context, schedule, values.period);
    if (!periods)
      throw new ConfigError([`--period: "${values.period}" is no ${schedule.period} in which ${schedule.name} runs`]);
    process.stdout.write(`${JSON.stringify({ service: module.name, schedule: schedule.name, periods })}\n`);
  });
}
