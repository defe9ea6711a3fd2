import { AllocationError, type ErrorCode } from '@urbanpilot/allocation';
import { type FieldError, fieldError, type LocalizedText, Problem } from '@urbanpilot/platform';
import { fundingProblems } from '../../funding-problems';
import { toMoney } from '../../money';
import type { Region } from '../pilot-regions/pilot-region';
import { type MissingScores, missingScoreError } from './allocation-engine';

const SHOWN = 5;

/** Limits that nothing can satisfy, by the engine's code: the field at fault and the rule in words. */
const LIMITS: Partial<Record<ErrorCode, { pointer: string; rule: LocalizedText }>> = {
  'floors-exceed-pool': {
    pointer: '/floors',
    rule: { 'zh-CN': '保底合计超过可分配总额', en: 'the floors exceed the pool' },
  },
  'bases-exceed-pool': {
    pointer: '/base',
    rule: { 'zh-CN': '基数与保底合计超过可分配总额', en: 'base amounts and floors exceed the pool' },
  },
  'caps-below-pool': {
    pointer: '/caps',
    rule: { 'zh-CN': '封顶合计低于可分配总额', en: 'the caps fall short of the pool' },
  },
  'floor-above-cap': {
    pointer: '/floors',
    rule: { 'zh-CN': '保底高于封顶', en: 'the floor is above the cap' },
  },
};

/** Values that nothing can be divided by, by the engine's code; the field is the one that the engine names. */
const FACTORS: Partial<Record<ErrorCode, LocalizedText>> = {
  'missing-value': { 'zh-CN': '以下地区缺少因素值', en: 'these regions lack a value' },
  'missing-label': { 'zh-CN': '以下地区的等级不在系数表内', en: 'the grade of these regions is not in the table' },
  'negative-factor': { 'zh-CN': '以下地区的因素值为负', en: 'the value of these regions is negative' },
  'constant-factor': { 'zh-CN': '各地因素值合计为零', en: 'the values of all regions add up to zero' },
  'no-weight': { 'zh-CN': '各地权重均为零', en: 'no region has a weight' },
};

/** The problem for what the engine refused, with regions by name; what is no fault of the terms stays as it is. */
export function refusalOf(error: unknown, regions: readonly Region[]): unknown {
  if (!(error instanceof AllocationError)) return error;
  if (error.code === 'no-recipients') return new Problem(fundingProblems['no-recipients']);
  const recipients = namesOf(regions.filter(({ territoryId }) => error.recipients.includes(territoryId)));
  const limit = LIMITS[error.code];
  if (limit) {
    const gap = toMoney(error.gap ?? '0').amount;
    const errors = [limitError(limit.pointer, error.code)];
    return new Problem(fundingProblems['limits-infeasible'], {
      parameters: { rule: limit.rule, gap, recipients },
      errors,
    });
  }
  const reason = FACTORS[error.code];
  if (!reason) return error;
  const pointer = error.code === 'missing-label' ? '/gradeCoefficients' : error.path.replace(/^\/spec/, '');
  const errors = [fieldError(pointer, error.code, '{reason}。{recipients}', '{reason}. {recipients}')];
  return new Problem(fundingProblems['factor-unusable'], { parameters: { reason, recipients }, errors });
}

/** The problem for regions that a round has no score for. */
export function scoreMissing(missing: MissingScores): Problem {
  const parameters = { round: missing.round.name, recipients: namesOf(missing.regions) };
  return new Problem(fundingProblems['score-missing'], { parameters, errors: [missingScoreError(missing)] });
}

function limitError(pointer: string, rule: string): FieldError {
  const zh = '{rule}，相差 {gap} 元，涉及：{recipients}';
  return fieldError(pointer, rule, zh, '{rule} by {gap} yuan; concerned: {recipients}');
}

/** A few names and how many there are: an answer about hundreds must stay readable. */
function namesOf(regions: readonly Region[]): LocalizedText {
  const names = regions.map(({ territoryName }) => territoryName).slice(0, SHOWN);
  const rest = regions.length > SHOWN;
  return {
    'zh-CN': `${names.join('、')}${rest ? ` 等 ${regions.length} 个地区` : ''}`,
    en: `${names.join(', ')}${rest ? ` … (${regions.length} in all)` : ''}`,
  };
}
