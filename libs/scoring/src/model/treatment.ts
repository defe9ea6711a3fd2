/** Winsorisation by percentile (按分位数缩尾): values beyond the percentiles are set to them. */
export interface PercentileWinsorisation {
  method: 'winsorise-percentile';
  /** Lower percentile as a share from 0 to 1 (下分位), for instance 0.05. Default 0.05. */
  lower?: number;
  /** Upper percentile as a share from 0 to 1 (上分位), for instance 0.95. Default 0.95. */
  upper?: number;
}

/**
 * Winsorisation triggered by skewness and kurtosis (按偏度峰度缩尾), as COINr 1.1 and the JRC's COIN Tool do it:
 * while |skewness| ≥ `skewness` and kurtosis ≥ `kurtosis`, the highest (or, when skewed to the left, lowest) values are
 * set to the next one, up to `maxPoints` points; when that is not enough, `fallback` is applied to the untreated column.
 */
export interface ShapeWinsorisation {
  method: 'winsorise-shape';
  /** Threshold of absolute sample skewness G1 (偏度阈值). Default 2. */
  skewness?: number;
  /** Threshold of sample excess kurtosis G2 (峰度阈值). Default 3.5. */
  kurtosis?: number;
  /** Most points that may be changed (最多缩尾点数). Default 5. */
  maxPoints?: number;
  /** What follows when winsorising did not bring the shape within limits (后备处理). Default `log-range`. */
  fallback?: 'none' | 'log-range';
}

/** Logarithm (对数变换). */
export interface LogTreatment {
  method: 'log';
  /** Base of the logarithm: natural or decimal (底). Default `e`. */
  base?: 'e' | '10';
  /** Added before the logarithm (平移量). Default 0; values that are not positive then are refused. */
  shift?: number;
}

/** ln(x − min + 0.01·(max − min)) (极差对数变换), the `log_CT` of COINr 1.1. */
export interface RangeLogTreatment {
  method: 'log-range';
}

/** Box–Cox transformation (Box-Cox 变换): (x^λ − 1)/λ, or ln x when λ = 0 (Box and Cox 1964). */
export interface BoxCoxTreatment {
  method: 'box-cox';
  /** λ; when left out, the λ of largest profile likelihood in [−2, 2], to about 1e-5 (变换参数). */
  lambda?: number;
  /** Shift before the transformation: none, or x − min + 1 (平移方式). Default `none`. */
  shift?: 'none' | 'min-to-one';
}

/** Power transformation x^exponent, for instance a square root (幂变换); x must be ≥ 0. */
export interface PowerTreatment {
  method: 'power';
  /** The exponent, above 0 (指数). */
  exponent: number;
}

/** Treatment of outliers and skewed columns before normalisation (异常值处理). */
export type Treatment =
  | { method: 'none' }
  | PercentileWinsorisation
  | ShapeWinsorisation
  | LogTreatment
  | RangeLogTreatment
  | BoxCoxTreatment
  | PowerTreatment;
