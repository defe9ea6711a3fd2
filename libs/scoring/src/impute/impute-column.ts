import { ScoringError } from '../errors/scoring-error';
import type { MissingPolicy } from '../model/missing';
import { countKnown, mean, median } from '../numeric/column-statistics';

/** What filling gaps needs besides the column. */
export interface ImputeContext {
  /** Code of the indicator, for errors. */
  code: string;
  /** Path of the policy, for errors. */
  path: string;
  /** Region ids of the rows. */
  regions: readonly string[];
  /** Group of each row in a dimension; refused when a row has none. */
  groupsOf(dimension: string): readonly string[];
  /** Place in time of the column, if stated. */
  period: number | undefined;
  /** The same column in other periods, by ascending period; NaN for missing. */
  others: readonly { period: number; values: Float64Array }[];
}

/**
 * Fills the gaps of a column by its policy (缺失值处理). Gaps that the policy cannot fill stay NaN and are left out of the
 * aggregation.
 * @throws ScoringError VALUE_MISSING under `fail`; PERIOD_MISSING
 */
export function imputeColumn(x: Float64Array, policy: MissingPolicy, context: ImputeContext): Float64Array {
  if (countKnown(x) === x.length) return x;
  switch (policy.policy) {
    case 'fail':
      throw new ScoringError('VALUE_MISSING', context.path, {
        code: context.code,
        ids: context.regions.filter((_, row) => Number.isNaN(x[row])).join(', '),
      });
    case 'exclude':
    case 'zero':
      return x;
    case 'constant':
      return fill(x, () => policy.value);
    case 'mean': {
      const average = mean(x);
      return fill(x, () => average);
    }
    case 'median': {
      const middle = median(x);
      return fill(x, () => middle);
    }
    case 'group-mean':
    case 'group-median':
      return fillByGroup(x, context.groupsOf(policy.by), policy.policy === 'group-mean' ? mean : median);
    case 'previous':
      return fill(x, (row) => previous(row, context));
    case 'interpolate':
      return fill(x, (row) => interpolated(row, policy.extrapolate ?? false, context));
  }
}

function fill(x: Float64Array, value: (row: number) => number): Float64Array {
  return x.map((old, row) => (!Number.isNaN(old) ? old : value(row)));
}

function fillByGroup(x: Float64Array, groups: readonly string[], statistic: (x: Float64Array) => number): Float64Array {
  const fills = new Map<string, number>();
  for (const group of new Set(groups)) fills.set(group, statistic(x.filter((_, row) => groups[row] === group)));
  return fill(x, (row) => fills.get(groups[row] as string) ?? Number.NaN);
}

function previous(row: number, context: ImputeContext): number {
  const now = context.period ?? Number.POSITIVE_INFINITY;
  for (let k = context.others.length - 1; k >= 0; k--) {
    const other = context.others[k];
    const value = other?.values[row] as number;
    if (other !== undefined && other.period < now && !Number.isNaN(value)) return value;
  }
  return Number.NaN;
}

function interpolated(row: number, extrapolate: boolean, context: ImputeContext): number {
  const now = context.period;
  if (now === undefined) throw new ScoringError('PERIOD_MISSING', context.path);
  const points = context.others
    .map((other) => ({ at: other.period, value: other.values[row] as number }))
    .filter((point) => !Number.isNaN(point.value));
  const before = points.filter((point) => point.at < now);
  const after = points.filter((point) => point.at > now);
  const left = before[before.length - 1];
  const right = after[0];
  if (left && right) return line(left, right, now);
  if (!extrapolate) return Number.NaN;
  const [first, second] = left ? before.slice(-2) : after.slice(0, 2);
  return first && second ? line(first, second, now) : Number.NaN;
}

function line(a: { at: number; value: number }, b: { at: number; value: number }, at: number): number {
  return a.value + ((b.value - a.value) * (at - a.at)) / (b.at - a.at);
}
