import { type FieldError, fieldError } from '@urbanpilot/platform';
import type { IndicatorTarget, Task } from '../tasks/task';
import { indicatorErrors } from '../tasks/task-fixings';

export const IMPLEMENTATION_PLAN_STATES = ['draft', 'submitted', 'returned', 'in-force', 'superseded'] as const;
export type ImplementationPlanState = (typeof IMPLEMENTATION_PLAN_STATES)[number];

/** States in which the region writes on its plan. */
export const AT_DRAFT: readonly ImplementationPlanState[] = ['draft', 'returned'];

/** A task that a region undertakes in its plan; it keeps its id from version to version. */
export interface PlanItem {
  id: string;
  title: string;
  description: string;
  domain: Task['domain'];
  dueOn: string;
  leadUnitId: string;
  indicators: IndicatorTarget[];
}

/** What an indicator shall reach in a year. */
export interface YearlyTarget {
  indicatorCode: string;
  year: number;
  /** A decimal number as digits. */
  target: string;
}

/** What a plan says. */
export interface PlanContent {
  title: string;
  goals: string;
  documentNumber: string | null;
  items: PlanItem[];
  targets: YearlyTarget[];
}

/** What a region undertook (试点方案), as one version: number 1, or an amendment that says as a whole what holds from now on. */
export interface ImplementationPlan extends PlanContent {
  id: string;
  pilotRegionId: string;
  programmeId: string;
  territoryId: string;
  number: number;
  /** The version in force when an amendment was drafted, and why it shall change. */
  amendsId: string | null;
  reason: string | null;
  state: ImplementationPlanState;
  /** Everybody who drafted, changed or submitted it; none of them approves. */
  drafters: string[];
  decidedBy: string | null;
  decidedOn: string | null;
  returnReason: string | null;
  version: number;
  createdAt: Date;
}

/** What is wrong with a plan: items and targets come once, and an item's targets are reached by its due day. */
export function planErrors({ items, targets }: Pick<PlanContent, 'items' | 'targets'>): FieldError[] {
  const ofItems = items.flatMap(({ id, indicators, dueOn }, index) => {
    const errors = indicatorErrors(indicators, dueOn);
    const inside = errors.map((error) => ({ ...error, pointer: `/items/${index}${error.pointer}` }));
    const isRepeated = items.findIndex((other) => other.id === id) < index;
    return isRepeated ? [...inside, repeated(`/items/${index}/id`)] : inside;
  });
  const ofTargets = targets.flatMap(({ indicatorCode, year }, index) => {
    const first = targets.findIndex((other) => other.indicatorCode === indicatorCode && other.year === year);
    return first < index ? [repeated(`/targets/${index}/indicatorCode`)] : [];
  });
  return [...ofItems, ...ofTargets];
}

function repeated(pointer: string): FieldError {
  return fieldError(pointer, 'unique', '不得重复', 'must not be repeated');
}

/** An item that was changed, with the names of what differs. */
export interface ItemChange {
  before: PlanItem;
  after: PlanItem;
  fields: string[];
}

/** What one version changes of another. */
export interface PlanChanges {
  added: PlanItem[];
  changed: ItemChange[];
  dropped: PlanItem[];
  targetsAdded: YearlyTarget[];
  targetsChanged: { before: YearlyTarget; after: YearlyTarget }[];
  targetsDropped: YearlyTarget[];
}

/** The difference of two versions, item by item and target by target. */
export function changesBetween(
  before: Pick<PlanContent, 'items' | 'targets'>,
  after: Pick<PlanContent, 'items' | 'targets'>,
): PlanChanges {
  const items = compare(before.items, after.items, ({ id }) => id);
  const targets = compare(before.targets, after.targets, ({ indicatorCode, year }) => `${indicatorCode}/${year}`);
  return {
    added: items.added,
    changed: items.kept.flatMap(([was, is]) => {
      const fields = changedFields(was, is);
      return fields.length === 0 ? [] : [{ before: was, after: is, fields }];
    }),
    dropped: items.dropped,
    targetsAdded: targets.added,
    targetsChanged: targets.kept.flatMap(([was, is]) => (was.target === is.target ? [] : [{ before: was, after: is }])),
    targetsDropped: targets.dropped,
  };
}

function compare<T>(before: readonly T[], after: readonly T[], keyOf: (entry: T) => string) {
  const known = new Map(before.map((entry) => [keyOf(entry), entry]));
  const left = new Set(after.map(keyOf));
  return {
    added: after.filter((entry) => !known.has(keyOf(entry))),
    kept: after.flatMap((entry): [T, T][] => {
      const was = known.get(keyOf(entry));
      return was === undefined ? [] : [[was, entry]];
    }),
    dropped: before.filter((entry) => !left.has(keyOf(entry))),
  };
}

const COMPARED = ['title', 'description', 'domain', 'dueOn', 'leadUnitId', 'indicators'] as const;

function changedFields(before: PlanItem, after: PlanItem): string[] {
  return COMPARED.filter((field) => !isSame(before[field], after[field]));
}

/** Indicators are compared in their order and field by field: JSON from the database has its keys in another order. */
function isSame(before: PlanItem[keyof PlanItem], after: PlanItem[keyof PlanItem]): boolean {
  return textOf(before) === textOf(after);
}

function textOf(value: PlanItem[keyof PlanItem]): string {
  if (!Array.isArray(value)) return JSON.stringify(value);
  return JSON.stringify(value.map(({ indicatorCode, target, on }) => [indicatorCode, target, on]));
}
