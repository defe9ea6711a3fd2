import type { Condition } from './condition';
import type { LocalText } from './local-text';
import type { MissingPolicy } from './missing';
import type { Normalisation } from './normalisation';
import type { Treatment } from './treatment';

/** One veto (一票否决): when the condition holds for a region, the effect is applied to its final score. */
export interface Veto {
  /** The condition on the raw value or on the indicator's score (条件). */
  when: Condition;
  /** What is compared: the raw value or the score (比较对象). Default `raw`. */
  on?: 'raw' | 'score';
  /** `zero`: final score 0; `cap`: at most `score`; `grade`: at best grade `grade`; `unranked`: no rank and no grade (后果). */
  effect: 'zero' | 'cap' | 'grade' | 'unranked';
  /** Highest final score under `cap` (封顶分). */
  score?: number;
  /** Best grade under `grade`, a name from the grade list (最高等级). */
  grade?: string;
  /** Why, for the explanation (原因). */
  reason?: LocalText;
}

/** One indicator (指标). */
export interface Indicator {
  /** Code, unique (代码); a column of the data. */
  code: string;
  /** Name (名称). */
  name?: LocalText;
  /** Unit (单位), for sentences. */
  unit?: string;
  /** More is better (`benefit`, 正向) or less is better (`cost`, 逆向). Default `benefit`. */
  direction?: 'benefit' | 'cost';
  /** Kind (类型), for documentation: a statistic, a formula or a rubric. */
  kind?: 'quantitative' | 'formula' | 'rubric';
  /** Divide by this column of `data.denominators` first (分母). A denominator of 0 or none makes the value missing. */
  denominator?: string;
  /** Factor after division (换算系数), for instance 10000. Default 1. */
  factor?: number;
  /** Missing data (缺失值处理). Default the model's, else `exclude`. */
  missing?: MissingPolicy;
  /** Outliers (异常值处理). Default the model's, else none. */
  treatment?: Treatment;
  /** Normalisation (标准化). Default the model's, else min-max. */
  normalise?: Normalisation;
  /**
   * What a constant column gets where the method compares regions (常数列): `full` (highest score), `middle` (middle of the
   * range; for a z-score its center), `exclude` (as if missing, weight rescaled) or `error`. Default the model's, else `middle`.
   */
  constant?: 'full' | 'middle' | 'exclude' | 'error';
  /** Vetoes (一票否决). */
  vetoes?: Veto[];
}
