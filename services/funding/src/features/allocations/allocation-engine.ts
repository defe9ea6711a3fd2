import {
  type AllocationResult,
  type AllocationSpec,
  allocate,
  type CoefficientSpec,
  type FactorSpec,
  type LimitSpec,
  type Recipient,
} from '@urbanpilot/allocation';
import { type FieldError, fieldError } from '@urbanpilot/platform';
import { sumOfFen } from '../../money';
import type { Region } from '../pilot-regions/pilot-region';
import type { Round } from '../rounds/round';
import { type Allocation, distributedOf, type Limits, type Terms } from './allocation';

const GRADE = 'grade';

/** Regions that a round has no score for, although they take part. */
export interface MissingScores {
  round: Round;
  pointer: string;
  regions: Region[];
}

/** Divides the pool of an allocation among the regions. Throws AllocationError where the terms allow no solution. */
export function simulate(
  allocation: Pick<Allocation, 'name'> & Terms,
  regions: readonly Region[],
  rounds: readonly Round[],
): AllocationResult {
  const result = allocate(toSpec(allocation, rounds), toRecipients(allocation, regions, rounds));
  const sum = sumOfFen(result.lines.map(({ amount }) => amount));
  if (sum !== distributedOf(allocation)) throw new Error(`The lines add up to ${sum} fen, not to the pool`);
  return result;
}

/** Looks for regions without a score before the engine does, so that the answer can name round and regions. */
export function missingScores(
  terms: Terms,
  regions: readonly Region[],
  rounds: readonly Round[],
): MissingScores | undefined {
  const excluded = new Set(terms.exclusions.map(({ territoryId }) => territoryId));
  const taking = regions.filter(({ territoryId }) => !excluded.has(territoryId));
  for (const [index, factor] of terms.factors.entries()) {
    const round = factor.source === 'round-score' && rounds.find(({ id }) => id === factor.roundId);
    if (!round) continue;
    const scored = new Set(round.results.map(({ territoryId }) => territoryId));
    const without = taking.filter(({ territoryId }) => !scored.has(territoryId));
    if (without.length > 0) return { round, pointer: `/factors/${index}`, regions: without };
  }
  return undefined;
}

/** The field error for regions without a score. */
export function missingScoreError({ pointer }: MissingScores): FieldError {
  return fieldError(pointer, 'scoreRequired', '缺少得分：{recipients}', 'no score for: {recipients}');
}

function toSpec({ name, ...terms }: Pick<Allocation, 'name'> & Terms, rounds: readonly Round[]): AllocationSpec {
  return {
    version: 1,
    title: name,
    unit: 'CNY',
    total: terms.pool,
    reserve: terms.reserve,
    factors: terms.factors.map((factor, index): FactorSpec => {
      const named = factor.source === 'manual' ? factor.name : rounds.find(({ id }) => id === factor.roundId)?.name;
      return {
        key: keyOf(index),
        name: named ?? keyOf(index),
        weight: factor.weight,
        transform: { kind: 'share-of-sum' },
      };
    }),
    coefficients: coefficientsOf(terms),
    base: terms.base,
    ...(terms.floors.perRegion !== null && { floor: { amount: terms.floors.perRegion } }),
    ...(terms.caps.perRegion !== null && { cap: { amount: terms.caps.perRegion } }),
  };
}

function coefficientsOf({ gradeCoefficients }: Terms): CoefficientSpec[] {
  if (gradeCoefficients.length === 0) return [];
  const table = Object.fromEntries(gradeCoefficients.map(({ grade, coefficient }) => [grade, coefficient]));
  return [{ kind: 'grade', key: GRADE, name: '评估等级', label: GRADE, table }];
}

function toRecipients(terms: Terms, regions: readonly Region[], rounds: readonly Round[]): Recipient[] {
  const columns = terms.factors.map((factor): Map<string, string> => {
    if (factor.source === 'manual') {
      return new Map(factor.values.map(({ territoryId, value }) => [territoryId, value]));
    }
    const results = rounds.find(({ id }) => id === factor.roundId)?.results ?? [];
    return new Map(results.map(({ territoryId, score }) => [territoryId, score]));
  });
  // `gradeErrors` of the terms has seen to it that with coefficients there is one round.
  const graded = terms.gradeCoefficients.length > 0 ? (rounds[0]?.results ?? []) : [];
  const grades = new Map(graded.map(({ territoryId, grade }) => [territoryId, grade]));
  const reasons = new Map(terms.exclusions.map(({ territoryId, reason }) => [territoryId, reason]));
  return regions.map(({ territoryId, territoryName }): Recipient => {
    const grade = grades.get(territoryId);
    const excluded = reasons.get(territoryId);
    const floor = overrideOf(terms.floors, territoryId);
    const cap = overrideOf(terms.caps, territoryId);
    return {
      id: territoryId,
      name: territoryName,
      values: Object.fromEntries(columns.map((column, index) => [keyOf(index), column.get(territoryId) ?? null])),
      ...(grade !== undefined && { labels: { [GRADE]: grade } }),
      ...(floor && { floor }),
      ...(cap && { cap }),
      ...(excluded !== undefined && { excluded }),
    };
  });
}

function overrideOf({ overrides }: Limits, territoryId: string): LimitSpec | undefined {
  const own = overrides.find((override) => override.territoryId === territoryId);
  return own && { amount: own.amount };
}

/** Factors are known to the engine by their place. */
function keyOf(index: number): string {
  return `factor-${index + 1}`;
}
