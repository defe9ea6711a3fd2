import type { CASE_DOMAINS } from '@urbanpilot/contract';

export const TASK_STATES = [
  'draft',
  'issued',
  'elaborated',
  'in-progress',
  'submitted',
  'returned',
  'suspended',
  'accepted',
  'cancelled',
] as const;
export type TaskState = (typeof TASK_STATES)[number];

/** States in which the region works on a task. */
export const AT_WORK: readonly TaskState[] = ['in-progress', 'returned'];

/** Where a task comes from; own initiative is 自主探索, rectification answers a finding of the evaluation. */
export const TASK_ORIGINS = ['national', 'municipal', 'own', 'rectification'] as const;
export type TaskOrigin = (typeof TASK_ORIGINS)[number];

/** Orders of a list; tasks without a due day come last, or first in descending order. */
export const TASK_SORTS = ['createdAt', '-createdAt', 'dueOn', '-dueOn'] as const;
export type TaskSort = (typeof TASK_SORTS)[number];

/** One point of the planned curve (定进度): by this day, this much. */
export interface PlannedPoint {
  on: string;
  percent: number;
}

/** A target that makes a task measurable (指标化): this indicator shall reach this value by this day. */
export interface IndicatorTarget {
  indicatorCode: string;
  /** A decimal number as digits. */
  target: string;
  on: string;
}

/** A reform task (任务) of one territory. Days are ISO dates in Asia/Shanghai. */
export interface Task {
  id: string;
  programmeId: string;
  /** Further programmes that the task serves (一项任务可服务多个试点). */
  alsoProgrammeIds: string[];
  territoryId: string;
  title: string;
  description: string;
  origin: TaskOrigin;
  domain: (typeof CASE_DOMAINS)[number] | null;
  findingId: string | null;
  state: TaskState;
  /** The task that this one is a part of, and its weight among the parts. */
  parentId: string | null;
  weight: number;
  dueOn: string | null;
  leadUnitId: string | null;
  responsiblePerson: string | null;
  measures: string | null;
  plannedCurve: PlannedPoint[];
  indicators: IndicatorTarget[];
  /** The due day and the curve with which the task started; an extension leaves them as they are. */
  originalDueOn: string | null;
  originalCurve: PlannedPoint[] | null;
  /** The day on which the office confirmed, from which the curve runs. */
  startedOn: string | null;
  percent: number;
  submittedBy: string | null;
  submittedOn: string | null;
  version: number;
  createdAt: Date;
}

type Given = 'id' | 'programmeId' | 'territoryId' | 'title' | 'description' | 'origin' | 'state' | 'createdAt';

/** A new task with what is given; everything else is as yet unknown. */
export function newTask(given: Pick<Task, Given> & Partial<Task>): Task {
  return {
    alsoProgrammeIds: [],
    domain: null,
    findingId: null,
    parentId: null,
    weight: 1,
    dueOn: null,
    leadUnitId: null,
    responsiblePerson: null,
    measures: null,
    plannedCurve: [],
    indicators: [],
    originalDueOn: null,
    originalCurve: null,
    startedOn: null,
    percent: 0,
    submittedBy: null,
    submittedOn: null,
    version: 1,
    ...given,
  };
}
