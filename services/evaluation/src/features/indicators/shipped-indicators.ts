import {
  DEMONSTRATION_INDICATORS,
  type EvidencedFigure,
  type IndicatorDefinition,
  loadOfficialIndicators,
} from '@urbanpilot/seed';
import type { Indicator, IndicatorOrigin, OfficialDefinition, OfficialFigure } from './indicator';

/** The 18 official indicators and those of the demonstration, as this release defines them. */
export function shippedIndicators(now: Date): Indicator[] {
  const official = loadOfficialIndicators().map((indicator) => ({
    ...shipped(indicator, 'official', now),
    official: definitionOf(indicator),
  }));
  return [...official, ...DEMONSTRATION_INDICATORS.map((indicator) => shipped(indicator, 'demonstration', now))];
}

function shipped(indicator: IndicatorDefinition, origin: IndicatorOrigin, now: Date): Indicator {
  const { code, nameZh, nameEn, unit, direction, range } = indicator;
  return {
    code,
    name: nameZh,
    nameEn,
    unit,
    direction,
    rangeMin: String(range.min),
    rangeMax: String(range.max),
    description: null,
    origin,
    official: null,
    version: 1,
    createdAt: now,
  };
}

function definitionOf(indicator: ReturnType<typeof loadOfficialIndicators>[number]): OfficialDefinition {
  const { n, groupZh, groupEn, base, target, sources } = indicator;
  return {
    number: n,
    group: groupZh,
    groupEn,
    base: base && figureOf(base),
    target: { ...figureOf(target), operator: target.operator },
    sources,
  };
}

function figureOf({ year, value, evidence, evidenceNote }: EvidencedFigure): OfficialFigure {
  return { year, value: String(value), evidence, evidenceNote };
}
