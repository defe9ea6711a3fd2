import type { RatioText } from '../arithmetic/ratio';
import type { LimitHit } from '../solve/solve';
import type { MinorUnits, RoundingMethod, UnitSpec } from '../spec/allocation-spec';
import type { CoefficientSpec } from '../spec/coefficient-spec';
import type { Transform } from '../spec/factor-spec';

/** A whole number as digits: a numerator whose denominator stands in `AllocationResult.totals`. */
export type Digits = string;
/** A decimal for reading, rounded half up. */
export type DecimalText = string;

/** A factor in one line (因素). Decimals are exact where they end within 12 places, else rounded to 12. */
export interface FactorStep {
  readonly key: string;
  /** The value before its transform. */
  readonly value: DecimalText;
  /** True where the policy for missing values filled it in. */
  readonly imputed: boolean;
  /** The value after its transform. */
  readonly normalised: DecimalText;
  /** Weight as given. */
  readonly weight: DecimalText;
  /** `weight × normalised`. */
  readonly product: DecimalText;
}

/** A coefficient in one line (系数). */
export interface CoefficientStep {
  readonly key: string;
  /** The value or label that it was read from. */
  readonly from: string;
  readonly coefficient: DecimalText;
}

/** A factor as all lines share it. */
export interface FactorHeading {
  readonly key: string;
  readonly name: string | null;
  /** Weight as given. */
  readonly weight: DecimalText;
  /** Kinds of its transforms, in order. */
  readonly transforms: readonly Transform['kind'][];
}

/** A coefficient as all lines share it. */
export interface CoefficientHeading {
  readonly key: string;
  readonly name: string | null;
  readonly kind: CoefficientSpec['kind'];
}

/** What an amount is made of; the four add up to it exactly. Minor units. */
export interface AmountParts {
  /** Base amount (基数). */
  readonly base: MinorUnits;
  /** Whole part of `λ × weight` (按因素分配), in rounding units. */
  readonly proRata: MinorUnits;
  /** What the floor added or the cap took (限额调整). */
  readonly limit: MinorUnits;
  /** What rounding added (尾差). */
  readonly rounding: MinorUnits;
}

/** What one recipient receives, and every step to it (分配明细). */
export interface AllocationLine {
  readonly id: string;
  readonly name: string | null;
  /** The amount in minor units; negative in a reduction. */
  readonly amount: MinorUnits;
  /** Why this recipient takes no part; `null` otherwise. */
  readonly excluded: string | null;
  /** Steps to the weight; empty for excluded recipients, or when asked for without steps. */
  readonly factors: readonly FactorStep[];
  readonly coefficients: readonly CoefficientStep[];
  /** Numerator of the weight; the denominator is `totals.weightDenominator`. */
  readonly weight: Digits;
  /** Share of all weights (归一化份额), 12 places, rounded half up; `weight / totals.weight` is exact. */
  readonly share: DecimalText;
  /** The limits that held, in minor units; `null` for none. */
  readonly floor: MinorUnits | null;
  readonly cap: MinorUnits | null;
  /** Which limit cut the amount. */
  readonly limit: LimitHit;
  /** The amount before rounding, 6 places of a minor unit. */
  readonly exact: DecimalText;
  /** `|exact| = ⌊|exact|⌋ to the rounding unit + remainder / totals.remainderDenominator × rounding unit`, exactly. */
  readonly remainder: Digits;
  readonly parts: AmountParts;
  /** Rounding found equal claims here, and the tie order decided. */
  readonly tie: boolean;
  /** Last year's amount, and the difference from it (增减额); `null` where it is not known. */
  readonly previous: MinorUnits | null;
  readonly change: MinorUnits | null;
}

/** Inequality of the amounts (集中度). */
export interface Concentration {
  /** Gini coefficient of the amounts, 12 places: 0 all equal, near 1 all with one. Excluded recipients do not count. */
  readonly gini: DecimalText;
  /** Lorenz curve from (0, 0) to (1, 1): share of the recipients, poorest first, and their share of the money. At most 101 points. */
  readonly lorenz: readonly { readonly recipients: DecimalText; readonly amount: DecimalText }[];
}

/** The whole allocation as plain JSON; the same input gives the same bytes on every machine. */
export interface AllocationResult {
  readonly engine: { readonly name: string; readonly version: string };
  readonly title: string | null;
  readonly unit: UnitSpec;
  readonly method: RoundingMethod;
  readonly roundingUnit: MinorUnits;
  readonly total: MinorUnits;
  readonly reserve: MinorUnits;
  /** `total − reserve`, and the sum of the lines. */
  readonly pool: MinorUnits;
  /** Minor units for one unit of weight, exactly; negative in a reduction. The smallest where several would do. */
  readonly lambda: RatioText;
  readonly totals: {
    /** Sum of the weights' numerators. */
    readonly weight: Digits;
    readonly weightDenominator: Digits;
    readonly remainderDenominator: Digits;
    /** How many rounding units rounding distributed. */
    readonly unitsRounded: Digits;
    readonly recipients: number;
    readonly excluded: number;
  };
  /** The factors and coefficients that lines refer to by key. */
  readonly factors: readonly FactorHeading[];
  readonly coefficients: readonly CoefficientHeading[];
  /** One line for every recipient, in order of id (by code units). */
  readonly lines: readonly AllocationLine[];
  /** Ids with equal claims among whom the tie order decided. */
  readonly ties: readonly string[];
  readonly concentration: Concentration;
  /** SHA-256 of the canonical JSON of engine, specification and recipients in order of id. */
  readonly fingerprint: string;
}
