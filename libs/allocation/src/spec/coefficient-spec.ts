import type { DecimalInput } from '../arithmetic/decimal';

/** A tier (档) of a coefficient ends `below` a bound (exclusive) or `upTo` it (inclusive); the last one has no bound. */
export interface Tier {
  readonly below?: DecimalInput;
  readonly upTo?: DecimalInput;
  readonly coefficient: DecimalInput;
}

/**
 * A coefficient (系数), not negative, multiplied with the sum of the factors.
 *
 * - `grade`: by a label of the recipient (等级系数表); `otherwise` for labels outside the table, else an error.
 * - `tier`: by a value of the recipient (分档系数表), the first tier that holds it.
 * - `value`: a value of the recipient is itself the coefficient.
 * - `penalty`: `max(least, 1 − rate × value)` (扣减), `least` is 0 by default.
 */
export type CoefficientSpec =
  | {
      readonly kind: 'grade';
      readonly key: string;
      readonly name?: string;
      readonly label: string;
      readonly table: Readonly<Record<string, DecimalInput>>;
      readonly otherwise?: DecimalInput;
    }
  | {
      readonly kind: 'tier';
      readonly key: string;
      readonly name?: string;
      readonly value: string;
      readonly tiers: readonly Tier[];
    }
  | { readonly kind: 'value'; readonly key: string; readonly name?: string; readonly value: string }
  | {
      readonly kind: 'penalty';
      readonly key: string;
      readonly name?: string;
      readonly value: string;
      readonly rate: DecimalInput;
      readonly least?: DecimalInput;
    };
