import {
  type Actor,
  actorId,
  countAlerts,
  countUnread,
  listRunningNotices,
  type Queryable,
} from '@urbanpilot/platform';
import { checkRegions } from '../mechanism-checks/mechanism-check-service';
import { reportingSummary } from '../reporting-summary/reporting-summary-read-model';
import { RUNGS, SUPERVISED } from '../supervision/supervision';
import { LIGHTS } from '../task-lights/task-light';
import { TASK_STATES } from '../tasks/task';
import type { OverviewFilter, TaskCount } from './overview';
import { countClosedTasks, countOpenTasks, countRequests, listDueTasks, listLateUnits } from './overview-read-model';
import { MOST_REGIONS, MOST_SHOWN, type Overview } from './overview-schemas';

/** How things stand on a day, as far as a caller reaches. Alerts, forms and notices belong to no programme. */
export async function overviewOf(
  reader: Queryable,
  actor: Actor,
  filter: OverviewFilter,
  day: string,
): Promise<Overview> {
  const { reach } = actor;
  const [counts, lateUnits, nextDue, mechanisms, reporting, requests, alerts, notices, unread] = await Promise.all([
    Promise.all([countOpenTasks(reader, reach, filter, day), countClosedTasks(reader, reach, filter)]),
    listLateUnits(reader, reach, filter, day, MOST_SHOWN),
    listDueTasks(reader, reach, filter, day, MOST_SHOWN),
    mechanismsOf(reader, actor, filter, day),
    reportingSummary(reader, reach, filter, day),
    countRequests(reader, reach, filter),
    openAlerts(reader, actor, filter),
    listRunningNotices(reader, reach, filter, day, MOST_SHOWN),
    countUnread(reader, actorId(actor)),
  ]);
  const request = (kind: 'extension' | 'change') => requests.find((one) => one.kind === kind)?.count ?? 0;
  return {
    day,
    ...taskFigures(counts.flat()),
    ...{ lateUnits, nextDue, mechanisms, reporting, alerts },
    requests: { extension: request('extension'), change: request('change') },
    publicNotices: notices,
    unreadNotifications: unread,
  };
}

/** The counts of tasks, added up by each of what is told. */
function taskFigures(counts: readonly TaskCount[]): Pick<Overview, 'tasks' | 'supervision'> {
  const sum = (of: (one: TaskCount) => boolean) => counts.filter(of).reduce((total, { count }) => total + count, 0);
  const by = <Word extends string>(words: readonly Word[], of: (one: TaskCount, word: Word) => boolean) =>
    Object.fromEntries(words.map((word) => [word, sum((one) => of(one, word))])) as Record<Word, number>;
  return {
    tasks: {
      byState: by(TASK_STATES, ({ state }, word) => state === word),
      byLight: by(LIGHTS, ({ light }, word) => light === word),
      overdue: sum(({ isOverdue }) => isOverdue),
    },
    supervision: by(RUNGS, ({ rung, state }, word) => rung === word && SUPERVISED.includes(state)),
  };
}

async function mechanismsOf(
  reader: Queryable,
  { reach }: Actor,
  filter: OverviewFilter,
  day: string,
): Promise<Overview['mechanisms']> {
  const checks = await checkRegions(reader, reach, filter, day, { after: null, limit: MOST_REGIONS - 1 });
  const incomplete = checks.filter(({ isComplete }) => !isComplete);
  const complete = checks.length - incomplete.length;
  return { regions: checks.length, complete, incomplete: incomplete.slice(0, MOST_SHOWN) };
}

async function openAlerts(
  reader: Queryable,
  actor: Actor,
  { territoryId }: OverviewFilter,
): Promise<Overview['alerts']> {
  const states = ['open', 'in-hand'] as const;
  const counts = (await Promise.all(states.map((state) => countAlerts(reader, actor, { state, territoryId })))).flat();
  const of = (severity: string) =>
    counts.filter((one) => one.severity === severity).reduce((total, { count }) => total + count, 0);
  return { notice: of('notice'), warning: of('warning'), urgent: of('urgent') };
}
