import { type FieldError, fieldError } from '@urbanpilot/platform';

/** The figures of a profile with their units; a share is at most 100. */
export const PROFILE_FIGURES = {
  'resident-population': '万人',
  'registered-population': '万人',
  'migrant-population': '万人',
  'urbanization-rate': '%',
  'registered-urbanization-rate': '%',
  gdp: '亿元',
  'gdp-per-capita': '元',
  'fiscal-revenue': '亿元',
  'urban-income': '元',
  'rural-income': '元',
  'built-up-area': '平方公里',
  'non-agricultural-employment-share': '%',
} as const;
export type ProfileFigureName = keyof typeof PROFILE_FIGURES;

export interface ProfileFigure {
  name: ProfileFigureName;
  /** A decimal number as digits. */
  value: string;
  /** Where it comes from, e.g. a yearbook. */
  source: string;
}

/** What a pilot region was like in a year (年度概况). */
export interface PilotRegionProfile {
  pilotRegionId: string;
  territoryId: string;
  year: number;
  figures: ProfileFigure[];
  version: number;
  changedAt: Date;
}

/** Each figure is given once, none is below zero, and no share above 100. */
export function profileErrors(figures: readonly ProfileFigure[]): FieldError[] {
  return figures.flatMap(({ name, value }, index) => {
    const errors: FieldError[] = [];
    if (figures.findIndex((other) => other.name === name) < index) {
      errors.push(fieldError(`/figures/${index}/name`, 'unique', '同一数据只能填一次', 'a figure is given once only'));
    }
    const highest = PROFILE_FIGURES[name] === '%' ? 100 : Number.MAX_VALUE;
    if (Number(value) < 0 || Number(value) > highest) {
      const pointer = `/figures/${index}/value`;
      errors.push(fieldError(pointer, 'range', '须不小于 0，比率不大于 100', 'must be 0 or more, a share 100 at most'));
    }
    return errors;
  });
}
