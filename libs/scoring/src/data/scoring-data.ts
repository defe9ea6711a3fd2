import type { LocalText } from '../model/local-text';

/** One region (地区). */
export interface Region {
  /** Unique id (标识), for instance a division code. */
  id: string;
  /** Name (名称). */
  name?: LocalText | string;
  /** Its group in each dimension (分组), for instance { kind: '县' }. */
  groups?: Record<string, string>;
}

/** One cell: a number, a label of a graded indicator, or null for missing (单元格). */
export type Cell = number | string | null;

/** Values of another period (其他时期), in the shape of `values`. */
export interface PeriodValues {
  /** Its place in time (时点), for instance the year. */
  period: number;
  /** Rows are regions, columns indicators, as in `ScoringData.values`. */
  values: Cell[][];
  /** Denominators of that period (该期分母); those of `ScoringData` when left out. */
  denominators?: Record<string, (number | null)[]>;
}

/** The input matrix (评分数据). Rows and columns may come in any order; the result does not depend on it. */
export interface ScoringData {
  /** Regions, one per row (地区). */
  regions: Region[];
  /** Indicator codes, one per column (指标代码). Columns that the model doesn't use are ignored. */
  indicators: string[];
  /** values[row][column] (数值). */
  values: Cell[][];
  /** Denominators by name, one number per region (分母). */
  denominators?: Record<string, (number | null)[]>;
  /** Parameters by name, one number per region (各地区参数), for instance its own target. */
  parameters?: Record<string, (number | null)[]>;
  /** Place in time of `values` (时点); needed by `interpolate`. */
  period?: number;
  /** Other periods, before or after (其他时期). `previous` looks only at earlier ones. */
  periods?: PeriodValues[];
}
