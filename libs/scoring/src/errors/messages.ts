import type { LocalText } from '../model/local-text';

/** Every error code with its sentences; `{name}` is replaced by a parameter. */
export const ERROR_MESSAGES = {
  MODEL_INVALID: { zh: '模型格式不正确：{problem}', en: 'The model is malformed: {problem}' },
  DATA_INVALID: { zh: '数据格式不正确：{problem}', en: 'The data are malformed: {problem}' },
  CODE_DUPLICATE: { zh: '代码“{code}”重复', en: 'The code "{code}" occurs twice' },
  CODE_FORBIDDEN: { zh: '代码“{code}”不可使用', en: 'The code "{code}" is not allowed' },
  REGION_DUPLICATE: { zh: '地区“{id}”重复', en: 'The region "{id}" occurs twice' },
  INDICATOR_UNKNOWN: { zh: '没有名为“{code}”的指标', en: 'There is no indicator "{code}"' },
  INDICATOR_TWICE_IN_TREE: {
    zh: '指标“{code}”在指标体系中出现两次',
    en: 'The indicator "{code}" is in the tree twice',
  },
  COLUMN_MISSING: { zh: '数据中没有“{code}”列', en: 'The data have no column "{code}"' },
  REGION_UNKNOWN: { zh: '没有地区“{id}”', en: 'There is no region "{id}"' },
  NODE_UNKNOWN: { zh: '没有名为“{code}”的节点', en: 'There is no node "{code}"' },
  GROUP_UNKNOWN: { zh: '地区“{id}”没有分组“{dimension}”', en: 'The region "{id}" has no group "{dimension}"' },
  REGIONS_EMPTY: { zh: '没有地区', en: 'There are no regions' },
  NODE_EMPTY: { zh: '节点“{code}”没有下级', en: 'The node "{code}" has no children' },
  SHAPE_WRONG: { zh: '应有 {expected} 项，实有 {actual} 项', en: 'Expected {expected} entries, found {actual}' },
  NOT_FINITE: { zh: '数值不是有限数：{value}', en: 'Not a finite number: {value}' },
  NOT_A_NUMBER: { zh: '“{value}”不是数', en: '"{value}" is not a number' },
  LABEL_UNKNOWN: { zh: '等级“{label}”不在等级表中', en: 'The label "{label}" is not among the levels' },
  PARAMETER_MISSING: { zh: '缺少参数“{name}”（地区“{id}”）', en: 'Parameter "{name}" is missing for region "{id}"' },
  VALUE_MISSING: { zh: '地区 {ids} 缺少指标“{code}”的数值', en: 'The indicator "{code}" has no value for {ids}' },
  CONSTANT_COLUMN: { zh: '指标“{code}”各地区数值相同', en: 'The indicator "{code}" has the same value everywhere' },
  GOALPOSTS_REVERSED: {
    zh: '下限 {min} 不小于上限 {max}',
    en: 'The lower goalpost {min} is not below the upper one {max}',
  },
  TARGET_EQUALS_BASE: {
    zh: '目标值等于基期值 {value}（地区“{id}”）',
    en: 'Target equals base, {value} (region "{id}")',
  },
  VALUE_OUTSIDE: {
    zh: '数值 {value} 不在 {min} 至 {max} 之内（地区“{id}”）',
    en: 'The value {value} is outside {min} to {max} (region "{id}")',
  },
  VALUE_NOT_POSITIVE: { zh: '数值 {value} 不是正数（{where}）', en: 'The value {value} is not positive ({where})' },
  VALUE_NEGATIVE: { zh: '数值 {value} 为负（{where}）', en: 'The value {value} is negative ({where})' },
  AVERAGE_ZERO: { zh: '平均值为零', en: 'The average is zero' },
  BOUNDS_EQUAL: { zh: '上下界相等：{value}', en: 'The two bounds are equal: {value}' },
  RANGE_REVERSED: { zh: '区间 [{low}, {high}] 次序颠倒', en: 'The interval [{low}, {high}] is reversed' },
  OUT_OF_RANGE: {
    zh: '参数 {value} 应在 {min} 至 {max} 之间',
    en: 'The parameter {value} must lie between {min} and {max}',
  },
  OVERFLOW: { zh: '计算溢出（{where}）', en: 'The computation overflows ({where})' },
  WEIGHT_MISSING: { zh: '“{code}”没有权重，而其同级有', en: '"{code}" has no weight although its siblings have' },
  WEIGHT_NEGATIVE: { zh: '“{code}”的权重 {value} 为负', en: 'The weight of "{code}" is negative: {value}' },
  WEIGHTS_SUM_ZERO: { zh: '权重之和为零', en: 'The weights sum to zero' },
  WEIGHTING_NEEDS_REGIONS: {
    zh: '至少需要 {min} 个完整地区，只有 {actual} 个',
    en: 'Needs at least {min} complete regions, there are {actual}',
  },
  WEIGHTING_ALL_CONSTANT: {
    zh: '各列均为常数，无法客观赋权',
    en: 'All columns are constant, so no weights can be found',
  },
  WEIGHTING_INPUT: { zh: '此赋权或合成方法要求下级都是指标', en: 'This method needs children that are all indicators' },
  AHP_SHAPE: {
    zh: '判断矩阵应为 {expected} 阶且列出全部下级',
    en: 'The matrix must be {expected} by {expected} and name all children',
  },
  AHP_NOT_RECIPROCAL: {
    zh: '判断矩阵第 {row} 行第 {column} 列不是互反正数',
    en: 'Matrix entry ({row}, {column}) is not positive and reciprocal',
  },
  AHP_INCONSISTENT: { zh: '一致性比率 CR = {cr} 不小于 0.1', en: 'The consistency ratio CR = {cr} is not below 0.1' },
  AHP_TOO_LARGE: {
    zh: '判断矩阵 {size} 阶，超出随机指标表',
    en: 'A matrix of order {size} is beyond the random-index table',
  },
  TREATMENT_NEEDS_VALUES: {
    zh: '至少需要 {min} 个数值，只有 {actual} 个',
    en: 'Needs at least {min} values, there are {actual}',
  },
  PERIOD_MISSING: { zh: '插值需要 data.period', en: 'Interpolation needs data.period' },
  BANDS_INVALID: { zh: '折点或档次不正确：{problem}', en: 'Points or bands are wrong: {problem}' },
  GRADE_UNKNOWN: { zh: '没有等级“{grade}”', en: 'There is no grade "{grade}"' },
  CANCELLED: { zh: '已取消', en: 'Cancelled' },
} as const satisfies Record<string, LocalText>;

/** Code of a scoring error. */
export type ScoringErrorCode = keyof typeof ERROR_MESSAGES;
