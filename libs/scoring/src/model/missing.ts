/**
 * What happens to a missing value (缺失值处理).
 * - `fail`: the whole computation is refused, naming the cells (拒绝).
 * - `exclude`: left out, the other weights of its node are rescaled (剔除并重新分配权重). The default.
 * - `zero`: the indicator's score is 0 (按零分计); the raw value stays missing.
 * - `constant`: the raw value is replaced by `value` (以常数填补).
 * - `mean`, `median`: of the column's known values (均值、中位数填补).
 * - `group-mean`, `group-median`: of the known values of the region's group in dimension `by` (同组均值、中位数填补).
 * - `previous`: the latest known value of an earlier period (沿用上期).
 * - `interpolate`: linear in time between the nearest known periods before and after; extrapolated from the last two
 *   known periods only when `extrapolate` is true (线性插值).
 */
export type MissingPolicy =
  | { policy: 'fail' | 'exclude' | 'zero' | 'mean' | 'median' | 'previous' }
  | { policy: 'constant' /** Replacement in the indicator's unit (填补值). */; value: number }
  | {
      policy: 'group-mean' | 'group-median' /** Group dimension, a key of `regions[].groups` (分组维度). */;
      by: string;
    }
  | {
      policy: 'interpolate' /** Continue the line of the last two known periods (允许外推). Default false. */;
      extrapolate?: boolean;
    };
