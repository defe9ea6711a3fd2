import type { LocalText } from '../model/local-text';
import type { ScoringModel } from '../model/scoring-model';

/** One number per region, in the order of `ScoringResult.regions`; null where there is none. */
export type RegionNumbers = (number | null)[];

/** What the normalisation used (标准化所用参数), for instance { min, max } or { mean, sd }; per group when it ran within groups. */
export type UsedParameters = Record<string, number | string>;

/** What the treatment did to a column (异常值处理情况). */
export interface TreatmentReport {
  /** The method that was applied in the end; `none` when the column passed. */
  applied: string;
  /** Ids of regions whose value was winsorised (被缩尾的地区). */
  winsorised: string[];
  /** Numbers of the method, for instance skewness and kurtosis before and after, λ, limits. */
  parameters: Record<string, number>;
}

/** All stages of one indicator (指标各阶段数值). */
export interface IndicatorResult {
  /** Value as given (原值); for a graded indicator the points of its label. */
  raw: RegionNumbers;
  /** After denominator and factor (除以分母后). */
  denominated: RegionNumbers;
  /** After filling gaps (填补后). */
  imputed: RegionNumbers;
  /** After treatment (处理后). */
  treated: RegionNumbers;
  /** Score of the indicator (标准化得分). */
  normalised: RegionNumbers;
  /** Numbers used by the normalisation (标准化参数); key `''` or the group's name. */
  parameters: Record<string, UsedParameters>;
  /** What the treatment did (处理情况). */
  treatment: TreatmentReport;
  /** Product of weights from here to the root, before any rescaling for missing data (有效权重). */
  effectiveWeight: number;
}

/** One node of the tree (节点结果). */
export interface NodeResult {
  /** Codes of children: indicators and nodes (下级). */
  children: string[];
  /** Score in full precision (得分). */
  scores: RegionNumbers;
  /** Score rounded to the model's decimals (公布得分). */
  displayed: RegionNumbers;
  /** Rank of the score (位次), by the model's ranking rule. */
  ranks: RegionNumbers;
  /** Weights of the children as used, in the order of no gap: child → weight (权重). Sum 1, except under `sum`. */
  weights: Record<string, number>;
  /** Numbers of the weighting (赋权过程), for instance lambdaMax, ci, cr; entropies as `entropy.<child>`. */
  weighting: Record<string, number | string>;
  /** Share of the children's weight that was present (覆盖率). */
  coverage: RegionNumbers;
  /** Numbers of the aggregation per region (合成过程): S, R, Q of VIKOR; dPlus, dMinus of TOPSIS. */
  details: Record<string, RegionNumbers>;
  /** Product of weights from here to the root (有效权重). */
  effectiveWeight: number;
}

/** A remark on a region, indicator or node (标记). */
export interface Flag {
  /**
   * `imputed` filled gap; `missing` gap left out or scored 0; `winsorised`; `constant-column`; `all-missing`; `below-coverage`;
   * `tie` equal score; `tie-broken` decided by a further key; `vetoed`; `no-score`; `zero-weight` data-driven weight 0.
   */
  kind:
    | 'imputed'
    | 'missing'
    | 'winsorised'
    | 'constant-column'
    | 'all-missing'
    | 'below-coverage'
    | 'tie'
    | 'tie-broken'
    | 'vetoed'
    | 'no-score'
    | 'zero-weight';
  /** Region id. */
  region?: string;
  /** Indicator or node code. */
  code?: string;
  /** What exactly, for instance the imputation policy or the veto's reason. */
  detail?: LocalText;
}

/** The final score after bonus, penalty and vetoes (最终结果). */
export interface FinalResult {
  /** Full precision (得分). */
  scores: RegionNumbers;
  /** Rounded half-up to the model's decimals (公布得分). */
  displayed: RegionNumbers;
  /** Rank by the model's ranking rule (排名). */
  ranks: RegionNumbers;
  /** Rank within the peer group (同类排名); only with `ranking.peerGroup`. */
  peerRanks?: RegionNumbers;
  /** Grade (等级); only with `grading`. */
  grades?: (string | null)[];
  /** Points given and taken, item → region (加减分), after caps; penalties are negative. */
  adjustments: Record<string, RegionNumbers>;
  /**
   * What each item contributes to the final score (贡献), item → region, in full precision. Items: indicator codes,
   * `bonus:<code>`, `penalty:<code>`, `limit` (cut to the allowed interval), `veto`. They add up to `scores`.
   */
  contributions: Record<string, RegionNumbers>;
  /** The same rounded so that they add up exactly to `displayed` (公布贡献), by largest remainder. */
  displayedContributions: Record<string, RegionNumbers>;
}

/** Fingerprints, SHA-256 in hexadecimal of canonical JSON (指纹). */
export interface Fingerprint {
  /** Of the canonical model. */
  model: string;
  /** Of the data, regions sorted by id and columns by code, only columns that the model uses. */
  data: string;
  /** Of model, data and engine version together. */
  all: string;
}

/** Everything that `scoreModel` found (评分结果); plain JSON. Regions are sorted by id. */
export interface ScoringResult {
  /** Version of this format. */
  format: 1;
  /** Name and version of the engine (引擎). */
  engine: { name: string; version: string };
  /** Fingerprints (指纹). */
  fingerprint: Fingerprint;
  /** The model in canonical order (模型). */
  model: ScoringModel;
  /** Region ids, sorted by UTF-16 code units; all arrays follow this order (地区). */
  regions: string[];
  /** Names of the regions, where given (名称). */
  names: Record<string, LocalText>;
  /** Group of each region in each dimension: dimension → region order (分组). */
  groups: Record<string, (string | null)[]>;
  /** Indicator code → stages (指标). */
  indicators: Record<string, IndicatorResult>;
  /** Node code → result (节点). */
  nodes: Record<string, NodeResult>;
  /** The final score (最终结果). */
  final: FinalResult;
  /** Remarks, sorted (标记). */
  flags: Flag[];
}
