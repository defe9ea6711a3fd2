import { type FieldError, fieldError, type LocalizedText } from '@urbanpilot/platform';

export const TASK_STATES = [
  'draft',
  'issued',
  'elaborated',
  'in-progress',
  'submitted',
  'returned',
  'accepted',
  'cancelled',
] as const;
export type TaskState = (typeof TASK_STATES)[number];

/** Where a task comes from; own initiative is 自主探索, rectification answers a finding of the evaluation. */
export const TASK_ORIGINS = ['national', 'municipal', 'own', 'rectification'] as const;
export type TaskOrigin = (typeof TASK_ORIGINS)[number];

/** One point of the planned curve (定进度): by this day, this much. */
export interface PlannedPoint {
  on: string;
  percent: number;
}

/** A reform task (任务) of one territory. Days are ISO dates in Asia/Shanghai. */
export interface Task {
  id: string;
  programmeId: string;
  territoryId: string;
  title: string;
  description: string;
  origin: TaskOrigin;
  findingId: string | null;
  state: TaskState;
  dueOn: string | null;
  leadUnitId: string | null;
  responsiblePerson: string | null;
  measures: string | null;
  plannedCurve: PlannedPoint[];
  percent: number;
  submittedBy: string | null;
  submittedOn: string | null;
  version: number;
  createdAt: Date;
}

/** The five fixings (五定) without which no task is in progress. */
const FIXINGS: { pointer: string; name: LocalizedText; isFixed(task: Task): boolean }[] = [
  { pointer: '/dueOn', name: { 'zh-CN': '定时间', en: 'time' }, isFixed: (task) => task.dueOn !== null },
  {
    pointer: '/title',
    name: { 'zh-CN': '定任务', en: 'task' },
    isFixed: (task) => task.title !== '' && task.description !== '',
  },
  {
    pointer: '/plannedCurve',
    name: { 'zh-CN': '定进度', en: 'progress' },
    isFixed: (task) => task.plannedCurve.length > 0,
  },
  { pointer: '/measures', name: { 'zh-CN': '定措施', en: 'measures' }, isFixed: (task) => task.measures !== null },
  {
    pointer: '/responsiblePerson',
    name: { 'zh-CN': '定责任', en: 'responsibility' },
    isFixed: (task) => task.leadUnitId !== null && task.responsiblePerson !== null,
  },
];

/** The fixings that a task lacks, each as a field error that names it. */
export function missingFixings(task: Task): FieldError[] {
  return FIXINGS.filter(({ isFixed }) => !isFixed(task)).map(({ pointer, name }) =>
    fieldError(pointer, 'fiveFixings', `缺少「${name['zh-CN']}」`, `the fixing "${name.en}" is missing`),
  );
}

/**
 * What is wrong with a planned curve: days must rise, percentages must not fall, and the last point must be 100 % on or
 * before the due day.
 */
export function curveErrors(curve: readonly PlannedPoint[], dueOn: string | null): FieldError[] {
  const errors: FieldError[] = [];
  curve.forEach((point, index) => {
    const before = curve[index - 1];
    if (before && point.on <= before.on) {
      errors.push(
        fieldError(`/plannedCurve/${index}/on`, 'ascending', '日期须逐点递增', 'days must rise from point to point'),
      );
    }
    if (before && point.percent < before.percent) {
      errors.push(
        fieldError(
          `/plannedCurve/${index}/percent`,
          'notFalling',
          '计划进度不得下降',
          'planned percentages must not fall',
        ),
      );
    }
  });
  const last = curve.at(-1);
  if (last && last.percent !== 100) {
    const pointer = `/plannedCurve/${curve.length - 1}/percent`;
    errors.push(fieldError(pointer, 'endsAt100', '最后一点须为 100%', 'the last point must be 100 %'));
  }
  if (last && dueOn !== null && last.on > dueOn) {
    const pointer = `/plannedCurve/${curve.length - 1}/on`;
    errors.push(
      fieldError(pointer, 'byDueDate', '最后一点不得晚于完成时限', 'the last point must not be after the due date'),
    );
  }
  return errors;
}

/** What is wrong with a progress report: percent falls only with a stated reason (进度不得无故下降). */
export function progressErrors(
  task: Pick<Task, 'percent'>,
  entry: { percent: number; fallReason?: string },
): FieldError[] {
  if (entry.percent >= task.percent || entry.fallReason !== undefined) return [];
  return [
    fieldError(
      '/fallReason',
      'reasonForFall',
      `进度由 ${task.percent}% 下降，须说明原因`,
      `progress falls from ${task.percent} %; state the reason`,
    ),
  ];
}
