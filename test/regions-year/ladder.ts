import { everyItem, must } from '@urbanpilot/contract/client';
import { check } from '../cycle/walk';
import { issuedTask } from './task-work';
import type { YearWorld } from './world';

const DUE = '2026-09-30';

/**
 * The ladder on each of 60 days with the National Day holidays among them, by the daily job; then all of it once more, which
 * changes nothing.
 */
export async function walkLadder(world: YearWorld): Promise<void> {
  world.say('督查督办：60天逐日登梯，跨国庆假期');
  const task = await issuedTask(world, world.territories.third, '城中村改造安置', DUE);
  const climb = () =>
    world.command('run-schedule', '--service=regions', '--name=supervision', '--period=2026-09-01..2026-10-30');
  const { periods } = JSON.parse(await climb()) as { periods: string[] };
  check(world, periods.length === 60, '督办任务逐日运行60天');
  const again = JSON.parse(await climb()) as { periods: string[] };
  check(world, again.periods.length === 0, '同一天再次运行不重复督办');
  const rungs = await everyItem((cursor) =>
    world.as('auditor').GET('/regions/v1/supervision-rungs', {
      params: { query: { taskId: task.id, limit: 200, cursor } },
    }),
  );
  const reached = rungs.map(({ rung, reachedOn }) => `${rung} ${reachedOn}`).join(', ');
  check(
    world,
    reached === 'reminder 2026-09-16, overdue 2026-10-01, notice 2026-10-13, interview 2026-10-27',
    '提醒、逾期、督办、约谈各一次，避开假期',
  );
  const alerts = await must(
    world.as('office').GET('/regions/v1/alerts', {
      params: { query: { kind: 'supervision', territoryId: world.territories.third, limit: 200 } },
    }),
  );
  check(world, alerts.items.filter(({ aboutId }) => aboutId === task.id).length === 1, '一项任务只有一条预警');
}
