/** One child of a node while it is aggregated. */
export interface ChildColumn {
  /** Its code. */
  code: string;
  /** Its scores, NaN where there is none. */
  scores: Float64Array;
  /** For leaves: treated values and direction, for methods that look behind the scores. */
  treated?: Float64Array;
  benefit: boolean;
}

/** What an aggregation needs besides its children. */
export interface AggregateContext {
  /** Code of the node, for errors. */
  code: string;
  /** Path of the aggregation, for errors. */
  path: string;
  /** Region ids of the rows. */
  regions: readonly string[];
  /** Some child has no score for some region. */
  hasGap: boolean;
}

/**
 * A node's scores, and how each child made them: contribution of child c in row r = slope[c][r] × score + constant[c][r],
 * which add up to the node's score. For arithmetic, geometric, harmonic and power means this is Euler's decomposition of
 * a function that is homogeneous of degree 1: x·∂S/∂x.
 */
export interface Aggregated {
  scores: Float64Array;
  /** Numbers per row, for instance S, R, Q. */
  details: Record<string, Float64Array>;
  /** Fills slope and constant of every child for one row; NaN scores have 0 and 0. */
  decompose(row: number, slope: Float64Array, constant: Float64Array): void;
}
