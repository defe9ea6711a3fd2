/**
 * What a data-driven weighting looks at (赋权输入):
 * - `normalised`: the children's scores as aggregated. The default where nothing else is said.
 * - `treated`: the values before normalisation (only where all children are indicators).
 * - `min-max`: the treated values (or scores of group children) stretched to 0–1, turned for cost indicators when `directed`.
 */
export type WeightingInput = 'normalised' | 'treated' | 'min-max';

/** Entropy weights (熵权法), Shannon entropy of each column's shares; 1 − e, divided by their sum. */
export interface EntropyWeighting {
  method: 'entropy';
  /** What is looked at (输入). Default `normalised`. Negative values are refused. */
  input?: WeightingInput;
  /** Turn cost indicators under `min-max` (考虑方向). Default true. */
  directed?: boolean;
  /** Added to every value before the shares (平移量), for instance 0.01 with `min-max`. Default 0, with 0·ln 0 = 0. */
  shift?: number;
}

/** CRITIC (Diakoulaki et al. 1995): standard deviation × Σ(1 − correlation), on `min-max` values. */
export interface CriticWeighting {
  method: 'critic';
  /** What is looked at (输入). Default `min-max`. */
  input?: WeightingInput;
  /** Turn cost indicators under `min-max` (考虑方向). Default true. */
  directed?: boolean;
  /** Divisor n − `ddof` of the standard deviation (自由度修正). Default 1. The weights don't depend on it when no value is missing. */
  ddof?: 0 | 1;
  /** Correlation coefficient (相关系数). Default `pearson`. */
  correlation?: 'pearson' | 'spearman';
  /** Take |correlation| instead of correlation (取绝对值). Default false. */
  absolute?: boolean;
}

/** Weights in proportion to the standard deviation (标准差法). */
export interface DeviationWeighting {
  method: 'standard-deviation';
  /** What is looked at (输入). Default `normalised`. */
  input?: WeightingInput;
  /** Turn cost indicators under `min-max` (考虑方向). Default true. */
  directed?: boolean;
  /** Divisor n − `ddof` (自由度修正). Default 1. */
  ddof?: 0 | 1;
}

/** Weights in proportion to the coefficient of variation sd/|mean| (变异系数法). A mean of 0 is refused. */
export interface VariationWeighting {
  method: 'coefficient-of-variation';
  /** What is looked at (输入). Default `treated` where all children are indicators, else `normalised`. */
  input?: WeightingInput;
  /** Turn cost indicators under `min-max` (考虑方向). Default true. */
  directed?: boolean;
  /** Divisor n − `ddof` (自由度修正). Default 1. */
  ddof?: 0 | 1;
}

/** MEREC (Keshavarz-Ghorabaee et al. 2021): effect of removing each criterion; needs positive values. */
export interface MerecWeighting {
  method: 'merec';
  /** What is looked at (输入). Default `treated` where all children are indicators, else `normalised`. */
  input?: 'normalised' | 'treated';
}

/** Principal components of the correlation matrix (主成分赋权). */
export interface PcaWeighting {
  method: 'pca';
  /** What is looked at (输入). Default `normalised`. */
  input?: WeightingInput;
  /** Turn cost indicators under `min-max` (考虑方向). Default true. */
  directed?: boolean;
  /**
   * `squared-loadings`: Σ over kept components of loading² × share of variance (OECD/JRC Handbook 2008, without rotation);
   * `first`: squared loadings of the first component; `absolute-loadings`: |loading| × share, as common in Chinese
   * handbooks (赋权口径). Default `squared-loadings`.
   */
  rule?: 'squared-loadings' | 'first' | 'absolute-loadings';
  /** Components are kept until this share of variance is explained (累计方差贡献率). Default 0.85. */
  explained?: number;
  /** Components with an eigenvalue above this are kept instead (特征值下限), for instance 1 (Kaiser). */
  minEigenvalue?: number;
}

/** Analytic hierarchy process (层次分析法), Saaty 1980. Refused when the consistency ratio is 0.1 or more. */
export interface AhpWeighting {
  method: 'ahp';
  /** Child codes in the order of the matrix (判断矩阵次序). */
  order: string[];
  /** Pairwise comparisons (判断矩阵): positive, matrix[j][i] = 1/matrix[i][j]. */
  matrix: number[][];
  /** Priorities by principal eigenvector or by row geometric mean (求解方法). Default `eigenvector`. */
  priorities?: 'eigenvector' | 'geometric-mean';
  /** Table of random indices (随机一致性指标表). Default `saaty-1980`. */
  randomIndex?: 'saaty-1980' | 'alonso-lamata-2006';
}

/** Combination of several weightings (组合赋权). */
export interface CombinedWeighting {
  method: 'combined';
  /** Weightings and their shares (各法及占比); shares are positive and are divided by their sum. */
  parts: {
    /** The weighting (赋权方法). */ weighting: Exclude<
      Weighting,
      CombinedWeighting
    > /** Its share (占比). Default 1. */;
    share?: number;
  }[];
  /** `linear`: Σ share·w; `multiplicative`: Π w^share, divided by the sum (合成方式). Default `linear`. */
  rule?: 'linear' | 'multiplicative';
}

/** How a node gets the weights of its children (赋权方法). `given` reads `weight` of the children, `equal` ignores it. */
export type Weighting =
  | { method: 'given' }
  | { method: 'equal' }
  | EntropyWeighting
  | CriticWeighting
  | DeviationWeighting
  | VariationWeighting
  | MerecWeighting
  | PcaWeighting
  | AhpWeighting
  | CombinedWeighting;
