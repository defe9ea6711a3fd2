import { supervisionInterviewRecommended } from '@urbanpilot/contract';
import {
  type AlertKind,
  checkVersion,
  raiseAlert,
  readWorkCalendar,
  requireWholeReach,
  type Schedule,
  type Severity,
  settleAlert,
  type UnitOfWork,
} from '@urbanpilot/platform';
import { checkLadder, type Rung, reachedRungs, type SupervisionLadder } from './supervision';
import { readLadder } from './supervision-read-model';
import { keepLadder, listSettledCauses, listSupervised, recordRungs, type SupervisedTask } from './supervision-store';

/** That a task's work is owed: soon, late, or so late that the office should talk to those who answer for it. */
export const SUPERVISION: AlertKind = { kind: 'supervision', description: '督查督办' };

const BATCH = 500;

const SEVERITY: Record<Rung, Severity> = {
  reminder: 'notice',
  overdue: 'warning',
  notice: 'warning',
  interview: 'urgent',
};
const TITLE: Record<Rung, { 'zh-CN': string; en: string }> = {
  reminder: { 'zh-CN': '临期提醒', en: 'Due soon' },
  overdue: { 'zh-CN': '任务逾期', en: 'Overdue' },
  notice: { 'zh-CN': '督办通知', en: 'Supervision notice' },
  interview: { 'zh-CN': '建议约谈', en: 'Interview recommended' },
};

/** Climbs the ladder each morning; what days without a worker missed is climbed with the latest. */
export const superviseTasks: Schedule = {
  name: 'supervision',
  description: '督查督办 Reminds of tasks that are due and follows those that are late',
  pattern: '0 6 * * *',
  period: 'day',
  catchUp: 'latest',
  run: (unit, { period }) => climbLadder(unit, period),
};

/**
 * Records the rungs that tasks reached by a day, each once for a task and its due day however often and wherever it runs, raises
 * one alert per task and due day to the highest of them, and settles those whose task needs nobody any more.
 *
 * @returns how many rungs were reached and alerts settled
 */
export async function climbLadder(unit: UnitOfWork, day: string): Promise<{ reached: number; settled: number }> {
  const [ladder, calendar] = [await readLadder(unit), await readWorkCalendar(unit)];
  const dueBy = calendar.addWorkingDays(day, ladder.reminderDays);
  let reached = 0;
  let after: SupervisedTask | undefined;
  for (;;) {
    const tasks = await listSupervised(unit, dueBy, after, BATCH);
    for (const task of tasks) {
      const left = reachedRungs(task.dueOn, ladder, calendar, day).filter((rung) => !task.reached.includes(rung));
      if (left.length > 0) reached += await climb(unit, task, left, day);
    }
    after = tasks.at(-1);
    if (tasks.length < BATCH) break;
  }
  const settled = await listSettledCauses(unit, SUPERVISION.kind);
  for (const cause of settled) await settleAlert(unit, cause, '任务已报送、暂停、终止或调整期限 no longer owed');
  return { reached, settled: settled.length };
}

async function climb(unit: UnitOfWork, task: SupervisedTask, rungs: Rung[], day: string): Promise<number> {
  const climbed = await recordRungs(unit, task, rungs, day);
  const highest = climbed.at(-1);
  if (highest === undefined) return 0;
  const { id, territoryId, dueOn, leadUnitId } = task;
  await raiseAlert(unit, {
    cause: `${SUPERVISION.kind}/${id}/${dueOn}`,
    occasion: highest,
    kind: SUPERVISION.kind,
    severity: SEVERITY[highest],
    title: titleOf(highest, task),
    aboutType: 'task',
    aboutId: id,
    territoryId,
    unitId: leadUnitId,
    role: highest === 'interview' ? 'office' : 'pilot',
    dueOn,
  });
  for (const rung of climbed) {
    unit.audit({
      action: 'supervision.climbed',
      resourceType: 'task',
      resourceId: id,
      territoryId,
      detail: { rung, dueOn, reachedOn: day },
    });
  }
  if (climbed.includes('interview'))
    unit.publish(supervisionInterviewRecommended, {
      subject: id,
      version: 1,
      data: { taskId: id, territoryId, leadUnitId, dueOn, recommendedOn: day },
    });
  return climbed.length;
}

function titleOf(rung: Rung, { title, dueOn }: SupervisedTask) {
  const short = title.slice(0, 200);
  return { 'zh-CN': `${TITLE[rung]['zh-CN']}（${dueOn}）：${short}`, en: `${TITLE[rung].en} (${dueOn}): ${short}` };
}

/** Sets the days of the ladder for what is climbed from now on; rungs that were reached stay. */
export async function changeLadder(
  unit: UnitOfWork,
  version: number,
  days: Omit<SupervisionLadder, 'version'>,
): Promise<SupervisionLadder> {
  requireWholeReach(unit.actor);
  checkLadder(days);
  const before = await readLadder(unit, 'FOR UPDATE');
  checkVersion(before, version);
  const after = { ...days, version: version + 1 };
  await keepLadder(unit, after);
  unit.audit({
    action: 'supervision-ladder.changed',
    resourceType: 'supervision-ladder',
    resourceId: 'ladder',
    detail: { before, after },
  });
  return after;
}
