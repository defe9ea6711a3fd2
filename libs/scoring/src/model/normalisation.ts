/** A number for all regions, or the name of a column of `data.parameters` with one number per region (参数). */
export type RegionParameter = number | { /** Key of `data.parameters` (参数列). */ parameter: string };

/** What all normalisations share. */
export interface NormalisationBase {
  /**
   * Score range [lowest, highest] (得分区间); default the model's `range`. A lowest score above 0 lets a geometric mean
   * avoid zero. Not read by methods whose text says "in points".
   */
  range?: [number, number];
  /** Compare only within groups of this dimension, a key of `regions[].groups` (组内标准化). */
  within?: string;
}

/** Min-max (极差标准化): (x − min)/(max − min), for cost (max − x)/(max − min), stretched to the range. */
export interface MinMaxNormalisation extends NormalisationBase {
  method: 'min-max';
}

/** Goalposts (固定上下限): min-max with given limits; outside values are truncated unless said otherwise. */
export interface GoalpostNormalisation extends NormalisationBase {
  method: 'goalposts';
  /** Value that gets the lowest score of a benefit indicator (下限). */
  min: number;
  /** Value that gets the highest score of a benefit indicator (上限). */
  max: number;
  /** `log` compares logarithms (both limits and values must be positive), as the HDI does for income (刻度). Default `linear`. */
  scale?: 'linear' | 'log';
  /** Scores outside the range are cut to it (截断). Default true (scoring convention 11). */
  truncate?: boolean;
}

/** Target attainment (目标完成度): (x − base)/(target − base); the direction follows from base and target. */
export interface TargetNormalisation extends NormalisationBase {
  method: 'target';
  /** Starting point (基期值). */
  base: RegionParameter;
  /** Goal (目标值). */
  target: RegionParameter;
  /** `both` cuts below 0 and above 1, `lower` only below, `upper` only above, `none` not at all (截断). Default `both`. */
  truncate?: 'both' | 'lower' | 'upper' | 'none';
  /**
   * Target equal to base (目标等于基期): `error`, or `keep` (full when the value is at least as good as the target in the
   * indicator's direction, else lowest). Default `error`.
   */
  whenEqual?: 'error' | 'keep';
}

/** z-score (Z 分数): (x − mean)/sd, negated for cost; then × `scale` + `center`, in points. */
export interface ZScoreNormalisation extends NormalisationBase {
  method: 'z-score';
  /** Divisor of the variance: n − `ddof` (自由度修正). Default 1 (sample), as COINr; 0 is the population. */
  ddof?: 0 | 1;
  /** Mean of the scores (中心). Default 0. */
  center?: number;
  /** Standard deviation of the scores (尺度). Default 1. */
  scale?: number;
}

/**
 * Rank (位次): by default (n − rank)/(n − 1) stretched to the range. `borda` gives n − rank points (Borda count),
 * `ascending-rank` the rank counted from the worst (1 = worst), as COINr's `n_rank`; both in points.
 */
export interface RankNormalisation extends NormalisationBase {
  method: 'rank';
  /** What is returned (输出). Default `unit`. */
  output?: 'unit' | 'borda' | 'ascending-rank';
  /** Ranks of equal values (并列). Default `fractional` (mean rank). */
  ties?: 'competition' | 'dense' | 'fractional';
}

/**
 * Percentile (百分位): share of known values below x, stretched to the range. `mean` counts equal values (x included) by
 * half, `weak` counts them in full, `strict` not at all (each divided by n), `exclusive` is (number below)/(n − 1) (COINr `n_prank`).
 */
export interface PercentileNormalisation extends NormalisationBase {
  method: 'percentile';
  /** Which definition (口径). Default `mean`. */
  definition?: 'mean' | 'weak' | 'strict' | 'exclusive';
}

/** Best gets full, others in proportion (第1名得满分，其余按比例得分): x/best; for cost best/x. Values must be ≥ 0 (cost: > 0). */
export interface BestProportionalNormalisation extends NormalisationBase {
  method: 'best-proportional';
}

/**
 * Steps from the target (目标值加减分), in points: `full` at the target; deviation = (x − target)/|target| in per cent (for cost the
 * other way round); above it `plus` points per `step` per cent up to `cap`, below it `minus` points per `step` per cent
 * down to `floor`.
 */
export interface TargetStepNormalisation extends NormalisationBase {
  method: 'target-step';
  /** The target (目标值), not 0 with `unit` `percent`. */
  target: RegionParameter;
  /** Points when exactly on target (基本分). */
  full: number;
  /** Points per step above the target (每超一档加分). Default 0. */
  plus?: number;
  /** Points per step short of the target (每欠一档扣分). */
  minus: number;
  /** Size of one step (每档幅度). Default 1. */
  step?: number;
  /** Steps in per cent of the target, or in the indicator's own unit (幅度单位). Default `percent`. */
  unit?: 'percent' | 'absolute';
  /** Whole steps only: part of a step above counts nothing, part of a step short counts as one (只计整档). Default false: in proportion. */
  wholeSteps?: boolean;
  /** Highest points (封顶分). Default `full` + no limit when left out. */
  cap?: number;
  /** Lowest points (保底分). Default 0. */
  floor?: number;
}

/** Efficacy coefficient (功效系数法): `base` + `span` × (x − unallowable)/(satisfactory − unallowable), in points. */
export interface EfficacyNormalisation extends NormalisationBase {
  method: 'efficacy';
  /** Satisfactory value (满意值); default the best observed value. */
  satisfactory?: RegionParameter;
  /** Unallowable value (不允许值); default the worst observed value. */
  unallowable?: RegionParameter;
  /** Points at the unallowable value (基础分). Default 60. */
  base?: number;
  /** Points between unallowable and satisfactory (功效分). Default 40. */
  span?: number;
  /** `exponential` is base·exp(k·d) with k = ln((base + span)/base) (指数型). Default `linear`. */
  form?: 'linear' | 'exponential';
  /** Cut points below `base` and above `base + span` (截断). Default false. */
  truncate?: boolean;
}

/** Target interval (区间型): 1 inside [c, d], linear to 0 at a and b, 0 outside (scoring convention 10). */
export interface IntervalNormalisation extends NormalisationBase {
  method: 'interval';
  /** Left end of the tolerated interval (容忍下限); default the smallest observed value. */
  a?: number;
  /** Left end of the best interval (最优下限). */
  c: number;
  /** Right end of the best interval (最优上限). */
  d: number;
  /** Right end of the tolerated interval (容忍上限); default the largest observed value. */
  b?: number;
}

/**
 * Relative to average (与均值之比), in points: `points` + `plus` × steps, where steps = (x/average − `ratio`)/`step` (for cost
 * (`ratio` − x/average)/`step`), cut to [`floor`, `cap`]. Without `step` the score is x/average (cost: average/x) stretched to the range.
 */
export interface RelativeNormalisation extends NormalisationBase {
  method: 'relative-to-average';
  /** The average: of the column (mean or median), or given (参照值). Default `mean`. */
  average?: 'mean' | 'median' | RegionParameter;
  /** Ratio to the average that gets `points` (起点比值). Default 1. */
  ratio?: number;
  /** Points at `ratio` (起点分). Default 0. */
  points?: number;
  /** Width of one step of the ratio (每档比值). */
  step?: number;
  /** Points for one step better (每档加分). Default 0. */
  plus?: number;
  /** Only whole steps count (只计整档). Default false. */
  wholeSteps?: boolean;
  /** Lowest points (保底分). Default 0. */
  floor?: number;
  /** Highest points (封顶分). */
  cap?: number;
}

/** Step bands (分档计分), in points: the first band whose lower limit is reached. */
export interface StepBandNormalisation extends NormalisationBase {
  method: 'step-bands';
  /** Bands (档次), in any order; `from` is included unless `exclusive`; below all bands the score is `otherwise`. */
  bands: { /** Lower limit (下限). */ from: number /** Points of the band (得分). */; score: number }[];
  /** `from` itself belongs to the band below (下限不含). Default false. */
  exclusive?: boolean;
  /** Points below the lowest band (其余得分). Default 0. */
  otherwise?: number;
}

/** Piecewise linear (分段线性), in points: straight between points, level outside them. */
export interface PiecewiseNormalisation extends NormalisationBase {
  method: 'piecewise-linear';
  /** Points [x, score] (折点), x ascending without repetition, at least two. */
  points: [number, number][];
}

/** Binary (是否型): highest score when the condition holds, else lowest. */
export interface BinaryNormalisation extends NormalisationBase {
  method: 'binary';
  /** Comparison (条件). Default `>=`. */
  op?: '<' | '<=' | '>' | '>=' | '=';
  /** Threshold (阈值). Default 1: done is recorded as 1. */
  value?: number;
}

/** Graded (等级型), in points: each label has its points; data cells hold the label. */
export interface GradedNormalisation extends NormalisationBase {
  method: 'graded';
  /** Labels and their points (等级与得分). */
  levels: { /** Label as in the data (等级). */ label: string /** Points (得分). */; score: number }[];
}

/** Rubric (评分量表): an expert's mark from `from` to `to`, stretched to the range; marks outside are refused. */
export interface RubricNormalisation extends NormalisationBase {
  method: 'rubric';
  /** Lowest mark (最低分). Default 0. */
  from?: number;
  /** Highest mark (满分). Default 100. */
  to?: number;
}

/** Division by the Euclidean norm of the column (向量归一化); cost: 1 − x/‖x‖, or see `cost`; in points from 0 to 1. */
export interface VectorNormalisation extends NormalisationBase {
  method: 'vector';
  /** For cost indicators: `complement` 1 − x/‖x‖, `inverse` (1/x)/‖1/x‖, or `same` (direction ignored) (逆指标处理). Default `complement`. */
  cost?: 'complement' | 'inverse' | 'same';
}

/** Division by the sum of the column (归一化); in points from 0 to 1. */
export interface SumNormalisation extends NormalisationBase {
  method: 'sum';
  /** For cost indicators: `inverse` (1/x)/Σ(1/x), `complement` 1 − x/Σx, or `same` (逆指标处理). Default `inverse`. */
  cost?: 'complement' | 'inverse' | 'same';
}

/** Division by the largest value (最大值归一化); in points. */
export interface MaxNormalisation extends NormalisationBase {
  method: 'max';
  /** For cost indicators: `complement` 1 − x/max, `inverse` min/x, or `same` (逆指标处理). Default `inverse`. */
  cost?: 'complement' | 'inverse' | 'same';
}

/** Distance to a reference region (与标杆地区之比): 1 − (x_ref − x)/(x_ref − min), COINr `n_dist2ref`; cost: with signs turned. */
export interface ReferenceNormalisation extends NormalisationBase {
  method: 'reference';
  /** Id of the reference region (标杆地区). */
  region: string;
  /** Cut scores above full (截断). Default false. */
  truncate?: boolean;
}

/** No change: the treated value is the score (不标准化), negated for cost; in points. */
export interface IdentityNormalisation extends NormalisationBase {
  method: 'identity';
}

/** How a treated value becomes a score (标准化方法). */
export type Normalisation =
  | MinMaxNormalisation
  | GoalpostNormalisation
  | TargetNormalisation
  | ZScoreNormalisation
  | RankNormalisation
  | PercentileNormalisation
  | BestProportionalNormalisation
  | TargetStepNormalisation
  | EfficacyNormalisation
  | IntervalNormalisation
  | RelativeNormalisation
  | StepBandNormalisation
  | PiecewiseNormalisation
  | BinaryNormalisation
  | GradedNormalisation
  | RubricNormalisation
  | VectorNormalisation
  | SumNormalisation
  | MaxNormalisation
  | ReferenceNormalisation
  | IdentityNormalisation;
