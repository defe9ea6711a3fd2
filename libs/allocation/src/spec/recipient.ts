import type { DecimalInput } from '../arithmetic/decimal';
import type { LimitSpec, MinorUnits } from './allocation-spec';

/** Who receives a part of the pool (分配对象). */
export interface Recipient {
  /** Unique id, e.g. the division code; compared by code units where ids decide. */
  readonly id: string;
  /** Name shown in explanations. */
  readonly name?: string;
  /** Numbers by key: factor values, and what coefficients read. `null` or absent means missing, never zero. */
  readonly values?: Readonly<Record<string, DecimalInput | null>>;
  /** Words by key, e.g. `{ "grade": "A" }`. */
  readonly labels?: Readonly<Record<string, string>>;
  /** Base amount (基数), instead of the one of the specification. */
  readonly base?: MinorUnits;
  /** Floor (保底), instead of the one of the specification; `null` for none. */
  readonly floor?: LimitSpec | null;
  /** Cap (封顶), instead of the one of the specification; `null` for none. */
  readonly cap?: LimitSpec | null;
  /** Last year's amount (上年数). */
  readonly previous?: MinorUnits;
  /** What was given and can be taken back (已下达数), not negative; required in a reduction. */
  readonly given?: MinorUnits;
  /** A reason that excludes this recipient (不参与分配的原因). */
  readonly excluded?: string;
}
