/** TOPSIS (逼近理想解法), Hwang and Yoon 1981: closeness D⁻/(D⁺ + D⁻). */
export interface TopsisAggregation {
  method: 'topsis';
  /** `treated` values with each indicator's direction (all children must be indicators), or their `scores` (输入). Default `treated` where possible. */
  input?: 'treated' | 'scores';
  /** Normalisation inside TOPSIS (内部标准化). Default `vector` with `treated`, `none` with `scores`. */
  normalise?: 'vector' | 'min-max' | 'max' | 'sum' | 'none';
  /** Distance: 2 Euclidean, 1 city block (距离). Default 2. */
  metric?: 1 | 2;
  /** The closeness from 0 to 1 is multiplied by this (放大倍数). Default 1. */
  scale?: number;
}

/** VIKOR (多准则妥协解法), Opricovic and Tzeng 2004: the node's score is (1 − Q) × scale; S, R and Q are in `details`. */
export interface VikorAggregation {
  method: 'vikor';
  /** As for TOPSIS (输入). Default `treated` where possible. */
  input?: 'treated' | 'scores';
  /** Weight of group utility (群体效用权重). Default 0.5. */
  v?: number;
  /** 1 − Q is multiplied by this (放大倍数). Default 1. */
  scale?: number;
}

/**
 * How the children's scores become the node's (合成方法).
 * - `arithmetic`: Σ w·x / Σ w (加权算术平均). The default.
 * - `geometric`: Π x^(w/Σw) (加权几何平均); `harmonic`: Σw / Σ(w/x) (加权调和平均). Values ≤ 0 are refused unless `shift` is
 *   given, which is added before and taken off afterwards.
 * - `power`: (Σ w·x^p / Σ w)^(1/p) (幂平均).
 * - `sum`: Σ w·x, weights as they are (加权求和), for systems in which weights are points and scores are shares, or weights are 1 and scores are points.
 * - `median`: weighted median (加权中位数): the value at which half of the weight is reached; the mean of two when exactly half lies below.
 * - `minimum`: the worst child (短板).
 */
export type Aggregation =
  | { method: 'arithmetic' | 'sum' | 'median' | 'minimum' }
  | { method: 'geometric' | 'harmonic' /** Added before, taken off afterwards (平移量). */; shift?: number }
  | {
      method: 'power' /** Exponent, not 0 (指数). */;
      p: number /** Added before, taken off afterwards (平移量). */;
      shift?: number;
    }
  | TopsisAggregation
  | VikorAggregation;
