import type { DecimalInput } from '../arithmetic/decimal';
import type { CoefficientSpec } from './coefficient-spec';
import type { FactorSpec } from './factor-spec';

/**
 * An amount at the JSON border: the decimal digits of a whole number of **minor units** (fen, 1/300 m²), with a minus
 * sign when negative. Never a number, so that no float ever holds an amount. `parseAmount` makes one from `12.34 CNY`.
 */
export type MinorUnits = string;

/** A unit known by name, or any other by its scale. */
export type UnitSpec =
  | 'CNY'
  | '亩'
  | 'm2'
  | 'ha'
  | {
      /** Name of the unit. */
      readonly code: string;
      /** How many minor units make one unit, as digits. */
      readonly minorPerUnit: MinorUnits;
    };

/**
 * A floor (保底) or a cap (封顶). Where several are stated, the tightest holds: the largest floor, the smallest cap.
 * Limits hold for the whole amount, base included, with its sign: `floor ≤ amount ≤ cap`. In a reduction amounts are
 * negative, so a floor of `-100` means that at most 100 is taken.
 */
export interface LimitSpec {
  /** Absolute limit in minor units. */
  readonly amount?: MinorUnits;
  /** Limit as a multiple of last year's amount (`previous`), e.g. `"0.9"`. Rounded inwards to the rounding unit. */
  readonly ofPrevious?: DecimalInput;
  /** Limit as a share of the pool, e.g. `"0.15"`. Rounded inwards to the rounding unit. */
  readonly ofPool?: DecimalInput;
  /** What `ofPrevious` means for a recipient without `previous`: an error (default), or no such limit. */
  readonly withoutPrevious?: 'error' | 'no-limit';
}

/** Money kept aside (预留): an amount, or a share of the total (rounded down, then raised until the pool is a multiple of the rounding unit). */
export type ReserveSpec = MinorUnits | { readonly ofTotal: DecimalInput };

/** How exact amounts become whole ones (取整). */
export interface RoundingSpec {
  /**
   * `largest-remainder` (最大余数法, default), `sainte-lague` (圣拉古法), `huntington-hill` (亨廷顿—希尔法),
   * `quota` (Balinski and Young's quota method 配额法; no floors, caps or base amounts).
   */
  readonly method?: RoundingMethod;
  /** Amounts are multiples of this many minor units (取整单位); default `"1"`. The pool and base amounts must be multiples of it. */
  readonly unit?: MinorUnits;
}

export type RoundingMethod = 'largest-remainder' | 'sainte-lague' | 'huntington-hill' | 'quota';

/** One key of the tie order (同余次序). `order` is `desc` by default: the larger goes first. */
export interface TieKey {
  /** The weight, last year's amount, a value, or a stated list of ids (those listed go first, in that order). */
  readonly by: 'weight' | 'previous' | 'value' | 'list';
  /** Which value, with `by: "value"`. A recipient without it goes last. */
  readonly value?: string;
  /** The ids, with `by: "list"`. */
  readonly ids?: readonly string[];
  readonly order?: 'asc' | 'desc';
}

/** Who takes no part (不参与分配), and why. Excluded recipients receive 0 and count in no transform. */
export interface ExclusionSpec {
  /** Ids excluded. */
  readonly ids?: readonly string[];
  /** A label and its values that exclude, e.g. `{ label: "grade", in: ["D"] }`. */
  readonly label?: string;
  readonly in?: readonly string[];
  /** The reason, kept in the result. */
  readonly reason: string;
}

/**
 * How a pool is divided (分配方案). `weight = Π coefficient × Σ factor weight × transformed value`, and
 * `amount = clip(base + λ × weight, floor, cap)`, with the one λ at which the amounts add up to `total − reserve`.
 */
export interface AllocationSpec {
  /** Version of this format. */
  readonly version?: 1;
  /** Free title, kept in the fingerprint. */
  readonly title?: string;
  readonly unit: UnitSpec;
  /** The total (总额) in minor units; negative for a reduction (调减). */
  readonly total: MinorUnits;
  /** Kept aside before dividing (预留); none by default, and none in a reduction. */
  readonly reserve?: ReserveSpec;
  /** At least one factor (因素). */
  readonly factors: readonly FactorSpec[];
  /** Multiplied with the sum of the factors (系数). */
  readonly coefficients?: readonly CoefficientSpec[];
  /** Base amount (基数) of every recipient that states none itself; `"0"` by default. */
  readonly base?: MinorUnits;
  /** Floor of every recipient that states none itself. */
  readonly floor?: LimitSpec;
  /** Cap of every recipient that states none itself. */
  readonly cap?: LimitSpec;
  readonly exclusions?: readonly ExclusionSpec[];
  readonly rounding?: RoundingSpec;
  /** Order among equal claims to a rounding unit; default `[{ "by": "weight" }]`. The smaller id always decides last. */
  readonly tieOrder?: readonly TieKey[];
}
