import type { LocalText } from '../model/local-text';

/** Names of normalisations for sentences. */
export const NORMALISATION_NAMES: Record<string, LocalText> = {
  'min-max': { zh: '极差标准化', en: 'min-max' },
  goalposts: { zh: '固定上下限标准化', en: 'goalposts' },
  target: { zh: '目标完成度', en: 'target attainment' },
  'z-score': { zh: 'Z 分数', en: 'z-score' },
  rank: { zh: '位次得分', en: 'rank' },
  percentile: { zh: '百分位得分', en: 'percentile' },
  'best-proportional': { zh: '第1名得满分、其余按比例得分', en: 'best gets full, others in proportion' },
  'target-step': { zh: '目标值加减分', en: 'steps from the target' },
  efficacy: { zh: '功效系数法', en: 'efficacy coefficient' },
  interval: { zh: '区间型评分', en: 'target interval' },
  'relative-to-average': { zh: '与均值之比评分', en: 'relative to average' },
  'step-bands': { zh: '分档计分', en: 'step bands' },
  'piecewise-linear': { zh: '分段线性评分', en: 'piecewise linear' },
  binary: { zh: '是否型评分', en: 'yes or no' },
  graded: { zh: '等级评分', en: 'graded' },
  rubric: { zh: '量表评分', en: 'rubric' },
  vector: { zh: '向量归一化', en: 'vector normalisation' },
  sum: { zh: '总和归一化', en: 'sum normalisation' },
  max: { zh: '最大值归一化', en: 'division by the maximum' },
  reference: { zh: '与标杆地区之比', en: 'distance to a reference region' },
  identity: { zh: '原值计分', en: 'value as it is' },
};

/** Names of treatments for sentences. */
export const TREATMENT_NAMES: Record<string, LocalText> = {
  'winsorise-percentile': { zh: '按分位数缩尾', en: 'winsorised by percentile' },
  'winsorise-shape': { zh: '按偏度峰度缩尾', en: 'winsorised by skewness and kurtosis' },
  log: { zh: '取对数', en: 'logarithm' },
  'log-range': { zh: '极差对数变换', en: 'logarithm of the distance to the minimum' },
  'box-cox': { zh: 'Box-Cox 变换', en: 'Box–Cox transformation' },
  power: { zh: '幂变换', en: 'power transformation' },
};

/** Names of aggregations for sentences. */
export const AGGREGATION_NAMES: Record<string, LocalText> = {
  arithmetic: { zh: '加权算术平均', en: 'weighted arithmetic mean' },
  geometric: { zh: '加权几何平均', en: 'weighted geometric mean' },
  harmonic: { zh: '加权调和平均', en: 'weighted harmonic mean' },
  power: { zh: '加权幂平均', en: 'weighted power mean' },
  sum: { zh: '加权求和', en: 'weighted sum' },
  median: { zh: '加权中位数', en: 'weighted median' },
  minimum: { zh: '取最低分', en: 'minimum' },
  topsis: { zh: 'TOPSIS 贴近度', en: 'TOPSIS closeness' },
  vikor: { zh: 'VIKOR 折衷值', en: 'VIKOR compromise' },
};

/** Names of missing-data policies, Chinese. */
export const POLICY_NAMES: Record<string, string> = {
  fail: '拒绝',
  exclude: '剔除并重新分配权重',
  zero: '按零分计',
  constant: '以常数填补',
  mean: '均值填补',
  median: '中位数填补',
  'group-mean': '同组均值填补',
  'group-median': '同组中位数填补',
  previous: '沿用上期',
  interpolate: '线性插值',
};
