import { type FieldError, fieldError } from '@urbanpilot/platform';
import { compareDecimals } from '../../decimal';

export const DIRECTIONS = ['benefit', 'cost'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** Where an indicator comes from. */
export const INDICATOR_ORIGINS = ['official', 'demonstration', 'custom'] as const;
export type IndicatorOrigin = (typeof INDICATOR_ORIGINS)[number];

/** What a figure of the plan rests on; one that was recalled is shown as unconfirmed. */
export const EVIDENCE = ['page', 'page-provincial', 'recalled'] as const;

export interface OfficialFigure {
  year: number;
  value: string;
  evidence: (typeof EVIDENCE)[number];
  evidenceNote: string | null;
}

export const OPERATORS = ['≈', '≥', '≤', '='] as const;

/** What the national plan says of one of its 18 indicators. */
export interface OfficialDefinition {
  number: number;
  group: string;
  groupEn: string;
  base: OfficialFigure | null;
  target: OfficialFigure & { operator: (typeof OPERATORS)[number] };
  sources: string[];
}

/** An indicator (指标). Numbers are decimal strings. */
export interface Indicator {
  code: string;
  name: string;
  nameEn: string | null;
  unit: string;
  direction: Direction;
  rangeMin: string;
  rangeMax: string;
  description: string | null;
  origin: IndicatorOrigin;
  official: OfficialDefinition | null;
  version: number;
  createdAt: Date;
}

/** Names that would reach into the prototype of an object; the scoring engine refuses them as codes. */
const RESERVED = new Set(['constructor', 'prototype']);

/** What is wrong with the definition of an indicator. */
export function definitionErrors({ code, range }: { code: string; range: { min: string; max: string } }): FieldError[] {
  const errors: FieldError[] = [];
  if (RESERVED.has(code)) {
    errors.push(fieldError('/code', 'reserved', '此代码为保留字', 'this code is a reserved word'));
  }
  if (compareDecimals(range.min, range.max) >= 0) {
    errors.push(fieldError('/range/max', 'aboveMinimum', '上限须大于下限', 'the maximum must be above the minimum'));
  }
  return errors;
}

/** Whether a value may be one of this indicator; both ends of the range are allowed values. */
export function isInRange({ rangeMin, rangeMax }: Pick<Indicator, 'rangeMin' | 'rangeMax'>, value: string): boolean {
  return compareDecimals(value, rangeMin) >= 0 && compareDecimals(value, rangeMax) <= 0;
}
