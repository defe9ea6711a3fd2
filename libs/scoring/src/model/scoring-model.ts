import type { Adjustments } from './adjustment';
import type { Aggregation } from './aggregation';
import type { Grading } from './grading';
import type { Indicator } from './indicator';
import type { LocalText } from './local-text';
import type { MissingPolicy } from './missing';
import type { Normalisation } from './normalisation';
import type { Ranking } from './ranking';
import type { Treatment } from './treatment';
import type { GroupNode } from './tree-node';

/** What indicators and nodes do when they don't say so themselves (默认规则). */
export interface ModelDefaults {
  /** Missing data (缺失值处理). Default `exclude`. */
  missing?: MissingPolicy;
  /** Outliers (异常值处理). Default none. */
  treatment?: Treatment;
  /** Normalisation (标准化). Default min-max. */
  normalise?: Normalisation;
  /** Constant columns (常数列). Default `middle`. */
  constant?: 'full' | 'middle' | 'exclude' | 'error';
  /** Aggregation of nodes (合成方法). Default arithmetic. */
  aggregation?: Aggregation;
  /** Coverage threshold of nodes (覆盖率下限). Default 0. */
  coverage?: number;
}

/** A scoring model (评分模型): everything that turns data into scores, as one JSON document. */
export interface ScoringModel {
  /** Version of this format (格式版本). */
  format: 1;
  /** Identifier of the model (模型标识). */
  id?: string;
  /** Version of the model (模型版本). */
  version?: string;
  /** Name (名称). */
  name?: LocalText;
  /** Score range [lowest, highest] of normalised indicators (得分区间). Default [0, 100]. */
  range?: [number, number];
  /** Decimals of published scores, 0 to 10 (小数位数). Default 2. Rounded once, at the end, half-up. */
  decimals?: number;
  /** Defaults (默认规则). */
  defaults?: ModelDefaults;
  /** Indicators (指标); their order has no meaning. */
  indicators: Indicator[];
  /** The tree (指标体系); the order of children has no meaning. */
  root: GroupNode;
  /** Bonus and penalty (加减分). */
  adjustments?: Adjustments;
  /** Ranking (排名). */
  ranking?: Ranking;
  /** Grades (等级). */
  grading?: Grading;
}
