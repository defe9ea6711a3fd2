import type { Indicator } from '../model/indicator';
import type { LocalText } from '../model/local-text';
import type { IndicatorResult, ScoringResult } from '../result/scoring-result';
import type { ExplanationStep } from './explanation';
import { formatNumber } from './format-number';
import { NORMALISATION_NAMES, POLICY_NAMES, TREATMENT_NAMES } from './method-names';

type Add = (kind: ExplanationStep['kind'], values: ExplanationStep['values'], text: LocalText) => void;

/** Steps of one indicator for one region: value, denominator, gap, treatment, normalisation. */
export function indicatorSteps(result: ScoringResult, code: string, k: number): ExplanationStep[] {
  const stages = result.indicators[code] as IndicatorResult;
  const spec = result.model.indicators.find((indicator) => indicator.code === code) as Indicator;
  const steps: ExplanationStep[] = [];
  const add: Add = (kind, values, text) => steps.push({ kind, code, values, text });
  rawSteps(spec, stages, k, add);
  gapSteps(result, spec, stages, k, add);
  const [imputed, treated, score] = [at(stages.imputed, k), at(stages.treated, k), at(stages.normalised, k)];
  if (treated !== imputed) {
    const { applied } = stages.treatment;
    const method = TREATMENT_NAMES[applied] as LocalText;
    const [from, to] = [formatNumber(imputed), formatNumber(treated)];
    add(
      'treat',
      { value: treated, method: applied },
      { zh: `${method.zh}，由 ${from} 变为 ${to}`, en: `${method.en}: ${from} becomes ${to}` },
    );
  }
  if (score !== null && treated !== null) add('normalise', ...normaliseStep(result, spec, stages, k, score));
  return steps;
}

function at(column: readonly (number | null)[], k: number): number | null {
  return column[k] ?? null;
}

function rawSteps(spec: Indicator, stages: IndicatorResult, k: number, add: Add): void {
  const [raw, denominated] = [at(stages.raw, k), at(stages.denominated, k)];
  const name = spec.name ?? { zh: spec.code, en: spec.code };
  const unit = spec.unit === undefined ? '' : ` ${spec.unit}`;
  const value = formatNumber(raw);
  const none = { zh: `${name.zh}：没有数据`, en: `${name.en}: no value` };
  add(
    'raw',
    { value: raw },
    raw === null ? none : { zh: `${name.zh}：原值 ${value}${unit}`, en: `${name.en}: value ${value}${unit}` },
  );
  if (denominated === raw) return;
  const by = spec.denominator ?? '1';
  const factor = spec.factor ?? 1;
  const text = {
    zh: `除以“${by}”并乘以 ${factor}，得 ${formatNumber(denominated)}`,
    en: `divided by ${by} and times ${factor}: ${formatNumber(denominated)}`,
  };
  add('denominate', { value: denominated, denominator: by, factor }, text);
}

function gapSteps(result: ScoringResult, spec: Indicator, stages: IndicatorResult, k: number, add: Add): void {
  const imputed = at(stages.imputed, k);
  const policy = (spec.missing ?? result.model.defaults?.missing)?.policy ?? 'exclude';
  if (imputed !== at(stages.denominated, k)) {
    const value = formatNumber(imputed);
    add(
      'impute',
      { value: imputed, policy },
      { zh: `缺失，${POLICY_NAMES[policy]}，取 ${value}`, en: `missing, filled by ${policy}: ${value}` },
    );
  } else if (imputed === null) {
    const zero = { zh: '缺失，按零分计', en: 'missing, scored 0' };
    const left = { zh: '缺失，不计入，权重由其余指标分担', en: 'missing, left out, its weight goes to the others' };
    add('missing', { policy }, policy === 'zero' ? zero : left);
  }
}

function normaliseStep(
  result: ScoringResult,
  spec: Indicator,
  stages: IndicatorResult,
  k: number,
  score: number,
): [ExplanationStep['values'], LocalText] {
  const normalise = spec.normalise ?? result.model.defaults?.normalise ?? { method: 'min-max' };
  const group = normalise.within === undefined ? '' : (result.groups[normalise.within]?.[k] ?? '');
  const parameters = stages.parameters[group] ?? {};
  const method = NORMALISATION_NAMES[normalise.method] as LocalText;
  const listed = Object.entries(parameters).map(
    ([key, value]) => `${key} = ${typeof value === 'number' ? formatNumber(value) : value}`,
  );
  const detail =
    listed.length === 0 ? { zh: '', en: '' } : { zh: `（${listed.join('，')}）`, en: ` (${listed.join(', ')})` };
  const way = spec.direction === 'cost' ? { zh: '（逆向）', en: ', less is better' } : { zh: '', en: '' };
  return [
    { score, method: normalise.method, direction: spec.direction ?? 'benefit', ...parameters },
    {
      zh: `${method.zh}${way.zh}${detail.zh}，得分 ${formatNumber(score)}`,
      en: `${method.en}${way.en}${detail.en}: score ${formatNumber(score)}`,
    },
  ];
}
