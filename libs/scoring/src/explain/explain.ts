import type { Locale } from '../model/local-text';
import type { ScoringResult } from '../result/scoring-result';
import { indicatorSteps } from './explain-indicator';
import { findGroup, nodeSteps } from './explain-node';
import type { Explanation, ExplanationStep } from './explanation';
import { formatNumber } from './format-number';
import { regionIndex, scoresOf } from './lookup';

/**
 * Explains a score from raw values on (得分说明): each step as data and as a sentence. For the root the explanation goes on to bonus,
 * penalty, vetoes, rank and grade.
 * @param code an indicator or node; the root's code for the final score
 * @throws ScoringError REGION_UNKNOWN, NODE_UNKNOWN
 */
export function explain(result: ScoringResult, regionId: string, code: string, locale: Locale): Explanation {
  const k = regionIndex(result, regionId);
  const group = findGroup(result.model.root, code);
  const isRoot = result.model.root.code === code;
  const score = isRoot ? result.final.scores[k] : scoresOf(result, code)[k];
  const steps = group ? nodeSteps(result, group, k) : indicatorSteps(result, code, k);
  if (isRoot) steps.push(...finalSteps(result, regionId, k));
  return {
    region: regionId,
    code,
    score: score ?? null,
    steps,
    sentences: steps.map((step) => (locale === 'zh-CN' ? step.text.zh : step.text.en)),
  };
}

function finalSteps(result: ScoringResult, regionId: string, k: number): ExplanationStep[] {
  const { final } = result;
  const steps: ExplanationStep[] = [];
  for (const [item, points] of Object.entries(final.adjustments)) {
    const value = points[k] ?? 0;
    if (value === 0) continue;
    steps.push({
      kind: 'adjust',
      code: item,
      values: { points: value },
      text: { zh: `${item}：${formatNumber(value)} 分`, en: `${item}: ${formatNumber(value)} points` },
    });
  }
  for (const flag of result.flags) {
    if (flag.kind !== 'vetoed' || flag.region !== regionId) continue;
    const reason = flag.detail ?? { zh: '', en: '' };
    steps.push({
      kind: 'veto',
      code: flag.code ?? '',
      values: { score: final.scores[k] ?? null },
      text: { zh: `${flag.code} 触发一票否决。${reason.zh}`, en: `veto by ${flag.code}. ${reason.en}`.trim() },
    });
  }
  steps.push(rankStep(result, regionId, k));
  const grade = final.grades?.[k] ?? null;
  if (grade !== null)
    steps.push({
      kind: 'grade',
      code: result.model.root.code,
      values: { grade },
      text: { zh: `等级：${grade}`, en: `grade: ${grade}` },
    });
  return steps;
}

function rankStep(result: ScoringResult, regionId: string, k: number): ExplanationStep {
  const { final } = result;
  const [score, rank] = [final.displayed[k] ?? null, final.ranks[k] ?? null];
  const of = final.ranks.filter((one) => one !== null).length;
  const tied = result.flags.some((flag) => flag.kind === 'tie' && flag.region === regionId);
  const text =
    rank === null
      ? {
          zh: `总得分 ${formatNumber(score, 12)}，不参加排名`,
          en: `final score ${formatNumber(score, 12)}, not ranked`,
        }
      : {
          zh: `总得分 ${formatNumber(score, 12)}，在 ${of} 个地区中列第 ${rank} 位${tied ? '（并列）' : ''}`,
          en: `final score ${formatNumber(score, 12)}, rank ${rank} of ${of}${tied ? ' (tied)' : ''}`,
        };
  return { kind: 'rank', code: result.model.root.code, values: { score, rank, of }, text };
}
