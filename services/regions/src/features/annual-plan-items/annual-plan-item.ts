import { type FieldError, fieldError } from '@urbanpilot/platform';
import { type AnnualPlan, daysOf } from '../annual-plans/annual-plan';
import type { Task } from '../tasks/task';

/** Where an item comes from; more kinds will come with the resources that they come from. */
export const ITEM_SOURCES = ['unfinished-task', 'finding', 'implementation-plan', 'office'] as const;

/** A task of an annual plan, as yet planned, or one that goes on from earlier years. */
export interface AnnualPlanItem
  extends Pick<Task, 'territoryId' | 'title' | 'description' | 'origin' | 'domain' | 'dueOn' | 'leadUnitId'> {
  id: string;
  annualPlanId: string;
  source: (typeof ITEM_SOURCES)[number];
  /** The finding or the item of an implementation plan that it comes from. */
  sourceId: string | null;
  /** The open task that it goes on with: that one is not doubled, and its due day changes by requests only. */
  continuesTaskId: string | null;
  /** The task that it became when the plan was issued. */
  taskId: string | null;
  cooperatingUnitIds: string[];
  dropReason: string | null;
  version: number;
  createdAt: Date;
}

/** An item is due within the plan's year, and its leading unit does not cooperate with itself. */
export function itemErrors(
  { dueOn, leadUnitId, cooperatingUnitIds }: Pick<AnnualPlanItem, 'dueOn' | 'leadUnitId' | 'cooperatingUnitIds'>,
  plan: Pick<AnnualPlan, 'year'>,
): FieldError[] {
  const errors: FieldError[] = [];
  const { first, last } = daysOf(plan);
  if (dueOn !== null && (dueOn < first || dueOn > last)) {
    const en = `must be a day of ${plan.year}`;
    errors.push(fieldError('/dueOn', 'withinYear', `须在 ${plan.year} 年内`, en));
  }
  const leading = leadUnitId === null ? -1 : cooperatingUnitIds.indexOf(leadUnitId);
  if (leading >= 0) {
    const en = 'the leading unit cannot cooperate too';
    errors.push(fieldError(`/cooperatingUnitIds/${leading}`, 'notLeading', '牵头单位不能同时为配合单位', en));
  }
  return errors;
}
