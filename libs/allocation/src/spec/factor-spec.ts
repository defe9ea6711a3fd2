import type { DecimalInput } from '../arithmetic/decimal';

/**
 * A stated transform (变换) of a factor's values into comparable numbers. Exact unless `places` says otherwise.
 *
 * - `none`: the value itself.
 * - `share-of-sum`: value / Σ values.
 * - `share-of-max`: value / largest value (第1名得满分, 其余按比例).
 * - `ratio-to-mean`: value / mean.
 * - `min-max`: linear from `range[0]` at the smallest to `range[1]` at the largest value (or at `low` and `high`, with
 *   values beyond them cut off); the other way round with `direction: "cost"`. Range 0 to 1 by default.
 * - `rank`: n − r + 1, where r is the competition rank (1, 1, 3) among n recipients; the largest value is first, or the
 *   smallest with `direction: "cost"`.
 * - `reciprocal`: 1 / value, exactly, or rounded half up to `places`.
 * - `square-root`: √value, rounded down to `places` (12 by default).
 * - `bands`: the points of the first band that holds the value (分档).
 */
export type Transform =
  | { readonly kind: 'none' }
  | { readonly kind: 'share-of-sum' }
  | { readonly kind: 'share-of-max' }
  | { readonly kind: 'ratio-to-mean' }
  | {
      readonly kind: 'min-max';
      readonly range?: readonly [DecimalInput, DecimalInput];
      readonly low?: DecimalInput;
      readonly high?: DecimalInput;
      readonly direction?: 'benefit' | 'cost';
    }
  | { readonly kind: 'rank'; readonly direction?: 'benefit' | 'cost' }
  | { readonly kind: 'reciprocal'; readonly places?: number }
  | { readonly kind: 'square-root'; readonly places?: number }
  | { readonly kind: 'bands'; readonly bands: readonly Band[] };

/** A band (档) ends `below` a bound (exclusive) or `upTo` it (inclusive); the last one has no bound and takes the rest. */
export interface Band {
  readonly below?: DecimalInput;
  readonly upTo?: DecimalInput;
  readonly points: DecimalInput;
}

/** A factor (因素): where its value comes from, how it is transformed, how much it weighs. */
export interface FactorSpec {
  readonly key: string;
  readonly name?: string;
  /** Weight (权重), not negative. Weights need not add up to 1; only their proportions matter. */
  readonly weight: DecimalInput;
  /** The key of the value in `recipient.values`; the factor's own key by default. */
  readonly value?: string;
  /** Instead of one value, a weighted sum of several: settlers by origin and year of settlement, for example. */
  readonly parts?: readonly { readonly value: string; readonly weight: DecimalInput }[];
  /** One transform, or several one after the other. */
  readonly transform: Transform | readonly Transform[];
  /** A missing value: an error (default), zero, or the mean of those present. Marked in the result. */
  readonly missing?: 'error' | 'zero' | 'mean';
  /** A transform undefined because all values are equal or add up to zero: an error (default), everyone 1, or everyone 0. */
  readonly constant?: 'error' | 'equal' | 'zero';
}
