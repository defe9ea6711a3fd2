import { type FieldError, fieldError } from '@urbanpilot/platform';
import { addUpTo, compareDecimals } from '../../decimal';
import type { Direction } from '../indicators/indicator';
import type { GradeCutOff, IndicatorSystem, SystemGroup, SystemItem } from './indicator-system';

/** What is wrong with a system; `directions` has every known indicator among its items. */
export function systemErrors(
  system: Pick<IndicatorSystem, 'items' | 'groups' | 'grades'>,
  directions: ReadonlyMap<string, Direction>,
): FieldError[] {
  const { items, groups, grades } = system;
  return [
    ...itemErrors(items, groups, directions),
    ...groupErrors(items, groups),
    ...weightErrors(items, groups),
    ...gradeErrors(grades),
  ];
}

function itemErrors(
  items: readonly SystemItem[],
  groups: readonly SystemGroup[],
  directions: ReadonlyMap<string, Direction>,
): FieldError[] {
  const groupCodes = new Set(groups.map(({ code }) => code));
  const seen = new Set<string>();
  return items.flatMap((item, index) => {
    const at = `/items/${index}`;
    const direction = directions.get(item.indicatorCode);
    const errors = direction
      ? methodErrors(item, direction, at)
      : [unknown(`${at}/indicatorCode`, '指标', 'indicator')];
    if (seen.has(item.indicatorCode)) {
      errors.push(fieldError(`${at}/indicatorCode`, 'unique', '指标重复', 'the indicator occurs twice'));
    }
    seen.add(item.indicatorCode);
    if (item.groupCode !== null && !groupCodes.has(item.groupCode)) {
      errors.push(unknown(`${at}/groupCode`, '维度', 'group'));
    }
    return errors;
  });
}

function methodErrors({ method, base, target }: SystemItem, direction: Direction, at: string): FieldError[] {
  if (method === 'min-max') {
    if (base === null && target === null) return [];
    return [
      fieldError(`${at}/method`, 'noTarget', '极差法没有基期值和目标值', 'min-max takes neither base nor target'),
    ];
  }
  if (base === null || target === null) {
    const missing = base === null ? 'base' : 'target';
    return [
      fieldError(
        `${at}/${missing}`,
        'required',
        '目标法须有基期值和目标值',
        'the target method needs both base and target',
      ),
    ];
  }
  const way = compareDecimals(target, base);
  if (direction === 'benefit' ? way > 0 : way < 0) return [];
  return [
    fieldError(
      `${at}/target`,
      'betterThanBase',
      '目标值须优于基期值（与指标方向一致）',
      'the target must be better than the base, in the direction of the indicator',
    ),
  ];
}

function groupErrors(items: readonly SystemItem[], groups: readonly SystemGroup[]): FieldError[] {
  const parents = new Map(groups.map(({ code, parentCode }) => [code, parentCode]));
  const used = new Set([...items.map(({ groupCode }) => groupCode), ...groups.map(({ parentCode }) => parentCode)]);
  const seen = new Set<string>();
  return groups.flatMap(({ code, parentCode }, index) => {
    const at = `/groups/${index}`;
    const errors: FieldError[] = [];
    if (seen.has(code)) errors.push(fieldError(`${at}/code`, 'unique', '维度代码重复', 'the code occurs twice'));
    seen.add(code);
    if (parentCode !== null && !parents.has(parentCode)) errors.push(unknown(`${at}/parentCode`, '维度', 'group'));
    if (isInCircle(code, parents)) {
      errors.push(fieldError(`${at}/parentCode`, 'noCircle', '维度不得循环', 'groups must not go in a circle'));
    }
    if (!used.has(code)) errors.push(fieldError(at, 'notEmpty', '维度下没有指标', 'the group has no indicator'));
    return errors;
  });
}

function isInCircle(code: string, parents: ReadonlyMap<string, string | null>): boolean {
  const visited = new Set<string>();
  for (let at = parents.get(code); at; at = parents.get(at)) {
    if (at === code) return true;
    if (visited.has(at)) return false;
    visited.add(at);
  }
  return false;
}

interface Sibling {
  pointer: string;
  parent: string | null;
  weight: string | null;
}

function weightErrors(items: readonly SystemItem[], groups: readonly SystemGroup[]): FieldError[] {
  const all: Sibling[] = [
    ...groups.map(({ parentCode, weight }, index) => ({
      pointer: `/groups/${index}/weight`,
      parent: parentCode,
      weight,
    })),
    ...items.map(({ groupCode, weight }, index) => ({ pointer: `/items/${index}/weight`, parent: groupCode, weight })),
  ];
  const parents = [...new Set(all.map(({ parent }) => parent))];
  return parents.flatMap((parent) => siblingErrors(all.filter((sibling) => sibling.parent === parent)));
}

/** Siblings have weights that add up to 1 or 100, or none has one. */
function siblingErrors(siblings: readonly Sibling[]): FieldError[] {
  const without = siblings.filter(({ weight }) => weight === null);
  if (without.length === siblings.length) return [];
  if (without.length > 0) {
    return without.map(({ pointer }) =>
      fieldError(pointer, 'allOrNone', '同级都须有权重，或都没有', 'all siblings have a weight, or none has'),
    );
  }
  const weights = siblings.map(({ weight }) => weight ?? '0');
  const nonPositive = siblings.filter((_, index) => compareDecimals(weights[index] ?? '0', '0') <= 0);
  if (nonPositive.length > 0) {
    return nonPositive.map(({ pointer }) => fieldError(pointer, 'positive', '权重须大于零', 'a weight is above zero'));
  }
  if (addUpTo(weights, '1') || addUpTo(weights, '100')) return [];
  return siblings.map(({ pointer }) =>
    fieldError(pointer, 'sumOfSiblings', '同级权重之和须为 1 或 100', 'the weights of siblings add up to 1 or 100'),
  );
}

/** Grades go down from best to worst, and the last begins at 0, so that every score has one. */
function gradeErrors(grades: readonly GradeCutOff[]): FieldError[] {
  const seen = new Set<string>();
  return grades.flatMap(({ grade, min }, index) => {
    const at = `/grades/${index}`;
    const errors: FieldError[] = [];
    const before = grades[index - 1];
    if (seen.has(grade)) errors.push(fieldError(`${at}/grade`, 'unique', '等次重复', 'the grade occurs twice'));
    seen.add(grade);
    if (compareDecimals(min, '100') > 0) {
      errors.push(fieldError(`${at}/min`, 'maximum', '分数线不得高于 100', 'a cut-off is at most 100'));
    }
    if (before && compareDecimals(min, before.min) >= 0) {
      errors.push(fieldError(`${at}/min`, 'descending', '分数线须逐级降低', 'cut-offs go down from grade to grade'));
    }
    if (index === grades.length - 1 && compareDecimals(min, '0') !== 0) {
      errors.push(fieldError(`${at}/min`, 'lastIsZero', '最低等次的分数线须为 0', 'the lowest grade begins at 0'));
    }
    return errors;
  });
}

function unknown(pointer: string, zh: string, en: string): FieldError {
  return fieldError(pointer, 'reference', `${zh}不存在`, `there is no such ${en}`);
}
