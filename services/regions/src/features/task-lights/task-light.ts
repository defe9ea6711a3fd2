import { daysBetween } from '@urbanpilot/platform';
import type { LightThresholds } from '../programme-settings/programme-settings';
import type { PlannedPoint, Task } from '../tasks/task';

/** Green, yellow and red (绿、黄、红); `off` where no work is on: not yet started, suspended, cancelled. */
export const LIGHTS = ['green', 'yellow', 'red', 'off'] as const;
export type Light = (typeof LIGHTS)[number];

/** What a light is judged by: how far the task is, and until when. */
export type LitTask = Pick<Task, 'state' | 'percent' | 'startedOn' | 'submittedOn'>;

/** A plan: the present one of a task, or its original one. */
export interface Plan {
  dueOn: string;
  curve: readonly PlannedPoint[];
}

/**
 * The percentage that the curve asks for on a day: straight lines from 0 on the day of the start over the points, rounded
 * down; after the last point that of the last.
 */
export function plannedPercent(curve: readonly PlannedPoint[], startedOn: string, day: string): number {
  const start = { on: startedOn, percent: 0 };
  const after = curve.findIndex((point) => point.on > day);
  if (after < 0) return curve.at(-1)?.percent ?? 0;
  const to = curve[after] ?? start;
  const from = curve[after - 1] ?? start;
  if (day <= from.on) return from.percent;
  // Multiplied before it is divided: 29 of 100 days as a fraction is a little less, and one percent would be lost.
  const gained = (daysBetween(from.on, day) * (to.percent - from.percent)) / daysBetween(from.on, to.on);
  return from.percent + Math.floor(gained);
}

/**
 * The light of a task on a day. One at work is red when it is overdue or lags by more points than its programme's red
 * threshold, yellow when by more than the yellow one; one that was submitted is green if that was by the due day, otherwise yellow.
 */
export function lightOf(task: LitTask, plan: Plan, day: string, { yellowLag, redLag }: LightThresholds): Light {
  if (isSubmitted(task)) return endOf(task, day) <= plan.dueOn ? 'green' : 'yellow';
  if (task.startedOn === null || !isAtWork(task)) return 'off';
  if (day > plan.dueOn) return 'red';
  const lag = plannedPercent(plan.curve, task.startedOn, day) - task.percent;
  if (lag > redLag) return 'red';
  return lag > yellowLag ? 'yellow' : 'green';
}

/** Calendar days by which a task is late on a day; the clock stops with the submission, and stands while no work is on. */
export function daysLate(task: LitTask, dueOn: string, day: string): number {
  if (!isSubmitted(task) && !isAtWork(task)) return 0;
  return Math.max(0, daysBetween(dueOn, endOf(task, day)));
}

/** The task as it was at the end of a day, with the percentage of its last entry then; what came later is not known yet. */
export function asOf(task: LitTask, percent: number, day: string): LitTask {
  const submittedOn = task.submittedOn !== null && task.submittedOn <= day ? task.submittedOn : null;
  const startedOn = task.startedOn !== null && task.startedOn <= day ? task.startedOn : null;
  const state = isSubmitted(task) && submittedOn === null ? 'in-progress' : task.state;
  return { state, percent, startedOn, submittedOn };
}

function isSubmitted({ state }: LitTask): boolean {
  return state === 'submitted' || state === 'accepted';
}

function isAtWork({ state }: LitTask): boolean {
  return state === 'in-progress' || state === 'returned';
}

function endOf(task: LitTask, day: string): string {
  return isSubmitted(task) && task.submittedOn !== null ? task.submittedOn : day;
}
