import { type FieldError, fieldError, type LocalizedText } from '@urbanpilot/platform';
import type { IndicatorTarget, PlannedPoint, Task } from './task';

/** A part as far as the fixings depend on it: one that its unit has not confirmed is `assigned`. */
interface PartToConfirm {
  state: string;
}

/** The five fixings (五定) without which no task is in progress. */
const FIXINGS: {
  pointer: string;
  name: LocalizedText;
  isFixed(task: Task, parts: readonly PartToConfirm[]): boolean;
}[] = [
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
  {
    pointer: '/parts',
    name: { 'zh-CN': '定责任：配合单位确认', en: 'responsibility: confirmation by the cooperating units' },
    isFixed: (_task, parts) => parts.every(({ state }) => state !== 'assigned'),
  },
];

/** The fixings that a task lacks, each as a field error that names it. Every cooperating unit must have confirmed its part. */
export function missingFixings(task: Task, parts: readonly PartToConfirm[]): FieldError[] {
  return FIXINGS.filter(({ isFixed }) => !isFixed(task, parts)).map(({ pointer, name }) =>
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

/** A curve that ends on another day: its last point moves there, and points that would lie beyond are left out. */
export function curveUntil(curve: readonly PlannedPoint[], dueOn: string): PlannedPoint[] {
  if (curve.length === 0) return [];
  return [...curve.slice(0, -1).filter(({ on }) => on < dueOn), { on: dueOn, percent: 100 }];
}

/** What is wrong with the targets: each indicator once, and none later than the due day. */
export function indicatorErrors(indicators: readonly IndicatorTarget[], dueOn: string | null): FieldError[] {
  return indicators.flatMap(({ indicatorCode, on }, index) => {
    const errors: FieldError[] = [];
    if (indicators.findIndex((other) => other.indicatorCode === indicatorCode) < index) {
      const pointer = `/indicators/${index}/indicatorCode`;
      errors.push(fieldError(pointer, 'unique', '同一指标只能设一个目标', 'an indicator has one target only'));
    }
    if (dueOn !== null && on > dueOn) {
      const pointer = `/indicators/${index}/on`;
      errors.push(fieldError(pointer, 'byDueDate', '不得晚于完成时限', 'must not be after the due date'));
    }
    return errors;
  });
}
