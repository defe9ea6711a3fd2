import {
  addDays,
  type Config,
  ConfigError,
  daysBetween,
  type Logger,
  runScheduleOnce,
  schedulesOf,
} from '@urbanpilot/platform';
import { modules } from './modules';
import { withModule } from './with-module';

/**
 * Runs one schedule from the command line, for a CronJob or by hand: what is due, the period named, or each day from one to
 * another. A period that took effect before does not again. Prints the periods that ran.
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
    const periods: string[] = [];
    for (const period of wantedPeriods(values.period)) {
      const ran = await runScheduleOnce(context, schedule, period);
      if (!ran)
        throw new ConfigError([`--period: "${period}" is no ${schedule.period} in which ${schedule.name} runs`]);
      periods.push(...ran);
    }
    process.stdout.write(`${JSON.stringify({ service: module.name, schedule: schedule.name, periods })}\n`);
  });
}

const DAYS = /^(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})$/;
const MOST_DAYS = 400;

/** The period that was named, each day from one to another, or nothing in particular: what is due. */
function wantedPeriods(named: string | undefined): (string | undefined)[] {
  const [, first, last] = DAYS.exec(named ?? '') ?? [];
  if (first === undefined || last === undefined) return [named];
  const days = daysBetween(first, last) + 1;
  if (!(days >= 1 && days <= MOST_DAYS)) throw new ConfigError([`--period: "${named}" is not 1 to ${MOST_DAYS} days`]);
  return Array.from({ length: days }, (_, index) => addDays(first, index));
}
