import { type FieldError, fieldError } from '@urbanpilot/platform';
import type { Terms } from './allocation';

/** A territory that the terms name, and where. */
export interface NamedTerritory {
  territoryId: string;
  pointer: string;
}

/** What is wrong with the terms by themselves, whatever regions and rounds there are. */
export function termErrors(terms: Terms): FieldError[] {
  return [...amountErrors(terms), ...weightErrors(terms), ...gradeErrors(terms), ...repeatErrors(terms)];
}

/** Every territory that factors, limits and exclusions name. */
export function namedTerritories({ factors, floors, caps, exclusions }: Terms): NamedTerritory[] {
  const lists: [pointer: string, entries: { territoryId: string }[]][] = [
    ...factors.map((factor, index): [string, { territoryId: string }[]] => [
      `/factors/${index}/values`,
      factor.source === 'manual' ? factor.values : [],
    ]),
    ['/floors/overrides', floors.overrides],
    ['/caps/overrides', caps.overrides],
    ['/exclusions', exclusions],
  ];
  return lists.flatMap(([list, entries]) =>
    entries.map(({ territoryId }, index) => ({ territoryId, pointer: `${list}/${index}/territoryId` })),
  );
}

/** The rounds that factors refer to, in the order of the factors. */
export function roundIdsOf({ factors }: Pick<Terms, 'factors'>): string[] {
  return factors.flatMap((factor) => (factor.source === 'round-score' ? [factor.roundId] : []));
}

/** Where a factor refers to a round. */
export function pointerOfRound({ factors }: Pick<Terms, 'factors'>, roundId: string): string {
  const index = factors.findIndex((factor) => factor.source === 'round-score' && factor.roundId === roundId);
  return `/factors/${index}/roundId`;
}

function amountErrors({ pool, reserve }: Terms): FieldError[] {
  if (BigInt(pool) <= 0n) {
    return [fieldError('/pool/amount', 'positive', '分配总额须大于零', 'the pool must be more than zero')];
  }
  if (BigInt(reserve) < BigInt(pool)) return [];
  return [fieldError('/reserve/amount', 'belowPool', '预留须小于分配总额', 'the reserve must be less than the pool')];
}

function weightErrors({ factors }: Terms): FieldError[] {
  if (factors.some(({ weight }) => /[1-9]/.test(weight))) return [];
  return [fieldError('/factors', 'positiveWeight', '至少一个因素的权重须大于零', 'one weight must be more than zero')];
}

/** Grades come from a round; with two of them it would be open which grade counts. */
function gradeErrors(terms: Terms): FieldError[] {
  if (terms.gradeCoefficients.length === 0 || roundIdsOf(terms).length === 1) return [];
  const zh = '等级系数须且只能依据一个评估轮次因素';
  return [fieldError('/gradeCoefficients', 'oneRound', zh, 'grade coefficients need exactly one factor from a round')];
}

function repeatErrors(terms: Terms): FieldError[] {
  const grades = terms.gradeCoefficients.map(({ grade }, index) => ({
    key: `/gradeCoefficients ${grade}`,
    pointer: `/gradeCoefficients/${index}/grade`,
  }));
  const territories = namedTerritories(terms).map(({ territoryId, pointer }) => ({
    key: `${pointer.replace(/\/\d+\/territoryId$/, '')} ${territoryId}`,
    pointer,
  }));
  const rounds = terms.factors.flatMap((factor, index) =>
    factor.source === 'round-score' ? [{ key: factor.roundId, pointer: `/factors/${index}/roundId` }] : [],
  );
  const seen = new Set<string>();
  return [...rounds, ...grades, ...territories].flatMap(({ key, pointer }) => {
    if (seen.has(key)) return [fieldError(pointer, 'unique', '重复', 'stands there twice')];
    seen.add(key);
    return [];
  });
}
