import { systemActor } from '../auth/actor';
import type { ServiceContext } from '../runtime/service-context';
import { dueFirings, type Firing, firingOf, latestSlot, periodOf, type Schedule } from './schedule';
import { claimPeriod, clockAndLast, recordBeginning, recordDetail, recordFailure } from './schedule-store';

/**
 * Runs what is due of a schedule and answers the periods that took effect now. Whoever calls it, in how many processes and
 * how often, each period takes effect once: its record commits with the effect. `at` stands for the database's clock.
 */
export async function runDue(context: ServiceContext, schedule: Schedule, at: Date | null = null): Promise<string[]> {
  const { now, last } = await clockAndLast(context.database.reader('*'), schedule.name, at);
  if (last === null) {
    const slot = latestSlot(schedule, now);
    const beginning = { slot, period: periodOf(schedule, slot) };
    await context.transaction(actorOf(schedule, beginning), (unit) => recordBeginning(unit, schedule.name, beginning));
    return [];
  }
  const taken: string[] = [];
  for (const firing of dueFirings(schedule, last, now)) {
    if (await runFiring(context, schedule, firing)) taken.push(firing.period);
  }
  return taken;
}

/** For the command line: what is due, or one period; undefined when the schedule does not fire in that period. */
export async function runScheduleOnce(
  context: ServiceContext,
  schedule: Schedule,
  period: string | undefined,
): Promise<string[] | undefined> {
  if (period === undefined) return runDue(context, schedule);
  const firing = firingOf(schedule, period);
  if (!firing) return undefined;
  return (await runFiring(context, schedule, firing)) ? [period] : [];
}

/** Runs one period; false when it had taken effect before. A failure is recorded and thrown; the period stays due. */
export async function runFiring(context: ServiceContext, schedule: Schedule, firing: Firing): Promise<boolean> {
  const actor = actorOf(schedule, firing);
  try {
    return await context.transaction(actor, async (unit) => {
      if (!(await claimPeriod(unit, schedule.name, firing))) return false;
      await recordDetail(unit, schedule.name, firing.period, await schedule.run(unit, firing, context));
      return true;
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    await context.transaction(actor, (unit) => recordFailure(unit, schedule.name, firing, reason));
    throw error;
  }
}

function actorOf({ name }: Schedule, { period }: Firing) {
  return systemActor(`schedule:${name}:${period}`);
}
