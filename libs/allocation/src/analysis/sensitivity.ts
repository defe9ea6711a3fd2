import { prepare } from '../allocate';
import { sumOf } from '../arithmetic/column';
import { decimalToRatio, type Ratio, ratioToDecimal } from '../arithmetic/ratio';
import type { DecimalText } from '../result/allocation-result';
import type { AllocationSpec } from '../spec/allocation-spec';
import type { Recipient } from '../spec/recipient';
import { transformsOf, type WorkedFactor } from '../weights/factors';

/** How one recipient's amount answers to one factor (敏感性). Minor units, 6 places, before rounding. */
export interface FactorSensitivity {
  readonly key: string;
  /** ∂amount / ∂weight of the factor, everything else unchanged. */
  readonly toWeight: DecimalText;
  /**
   * ∂amount / ∂own value of the factor. `null` where there is no derivative in closed form: ranks, bands, roots,
   * reciprocals, stated goalposts, several transforms, several parts, gaps filled by the mean, and the largest or smallest value of a transform that refers to it.
   */
  readonly toValue: DecimalText | null;
}

/** How one recipient's amount answers to its factors. */
export interface RecipientSensitivity {
  readonly id: string;
  /** False at a limit or without weight: small changes do not move the amount, all derivatives are 0. */
  readonly free: boolean;
  readonly factors: readonly FactorSensitivity[];
}

const PLACES = 6;
const ZERO = '0.000000';

/**
 * Derivatives of each exact amount to each factor's weight and to the recipient's own value of it. With the free
 * recipients F (those at no limit), `x = base + λ·w` and `λ = (pool − fixed − Σ base) / Σ w` over F, so that
 * `dx = λ·dw − w·λ·Σ dw / Σ w`. The derivatives hold as long as no limit begins or ceases to bind. A change of weight also
 * moves the others: the `toWeight` of all recipients add up to zero.
 */
export function sensitivity(spec: AllocationSpec, recipients: readonly Recipient[]): RecipientSensitivity[] {
  const { active, worked } = prepare(spec, recipients);
  const { weights, solution, pool } = worked;
  const size = active.length;
  const isFree = Array.from(
    { length: size },
    (_, row) => solution.hit[row] === null && (weights.weight.values[row] ?? 0n) > 0n,
  );
  const coefficient = coefficients(
    weights.coefficients.map(({ coefficient: column }) => column),
    size,
  );
  // λ in minor units for one unit of the numerators of the weights, and the weights as they enter there.
  const lambda: Ratio = {
    numerator: solution.lambda.numerator * pool.sign * pool.unit,
    denominator: solution.lambda.denominator,
  };
  const numerators = weights.weight.values;
  const freeSum = sumOf(numerators.filter((_, row) => isFree[row]));
  /** `dx` of a row for its own `dw` and the sum of all `dw` of the free rows, both in true units of weight. */
  const answer = (row: number, own: Ratio, sum: Ratio): DecimalText => {
    if (!isFree[row] || freeSum === 0n) return ZERO;
    const scale = weights.weight.denominator;
    const bracket =
      own.numerator * sum.denominator * freeSum - (numerators[row] ?? 0n) * sum.numerator * own.denominator;
    const denominator = own.denominator * sum.denominator * freeSum * lambda.denominator;
    return ratioToDecimal({ numerator: lambda.numerator * scale * bracket, denominator }, PLACES);
  };
  const perFactor = weights.factors.map((factor) => {
    const { values, denominator } = factor.normalised;
    const changes = values.map((value, row) => value * (coefficient.values[row] ?? 0n));
    const scale = denominator * coefficient.denominator;
    const all = sumOf(changes.filter((_, row) => isFree[row]));
    const ownValue = derivativeToValue(factor, coefficient, isFree);
    return (row: number): FactorSensitivity => {
      const toWeight = answer(
        row,
        { numerator: changes[row] ?? 0n, denominator: scale },
        { numerator: all, denominator: scale },
      );
      const moved = ownValue?.(row) ?? null;
      return { key: factor.spec.key, toWeight, toValue: moved && answer(row, moved.own, moved.sum) };
    };
  });
  return active.map(({ recipient }, row) => ({
    id: recipient.id,
    free: isFree[row] ?? false,
    factors: perFactor.map((derive) => derive(row)),
  }));
}

interface Scaled {
  readonly values: readonly bigint[];
  readonly denominator: bigint;
}

/** The product of all coefficients of each row. */
function coefficients(columns: readonly Scaled[], size: number): Scaled {
  return columns.reduce<Scaled>(
    (product, { values, denominator }) => ({
      values: product.values.map((value, row) => value * (values[row] ?? 0n)),
      denominator: product.denominator * denominator,
    }),
    { values: new Array<bigint>(size).fill(1n), denominator: 1n },
  );
}

type Derivative = (row: number) => { own: Ratio; sum: Ratio } | null;

/**
 * `dw` of a row and `Σ dw` over the free rows, for one more unit of the row's own value. A share of the sum also moves the
 * shares of the others: `d(vᵢ/S)/dvⱼ = δᵢⱼ/S − vᵢ/S²`.
 */
function derivativeToValue(factor: WorkedFactor, coefficient: Scaled, isFree: readonly boolean[]): Derivative | null {
  const [transform, ...more] = transformsOf(factor.spec);
  if (!transform || more.length > 0 || factor.spec.parts) return null;
  // A stated goalpost cuts values off, and a mean that fills gaps moves with every value: neither is linear in it.
  const goalposts = transform.kind === 'min-max' && (transform.low !== undefined || transform.high !== undefined);
  if (goalposts || (factor.spec.missing === 'mean' && factor.imputed.includes(true))) return null;
  const weight = decimalToRatio(factor.weight);
  const { values } = factor.values;
  const slope = slopeOf(factor);
  if (!slope) return null;
  const all = sumOf(values.map((value, row) => (isFree[row] ? value * (coefficient.values[row] ?? 0n) : 0n)));
  const denominator = weight.denominator * coefficient.denominator * slope.denominator;
  return (row) => {
    if (slope.kinks(row)) return null;
    const own = coefficient.values[row] ?? 0n;
    const scale = weight.numerator * slope.numerator;
    if (!slope.ofSum) {
      const change = { numerator: scale * own, denominator };
      return { own: change, sum: isFree[row] ? change : { numerator: 0n, denominator: 1n } };
    }
    // Over S²: S·cⱼ − vⱼ·cⱼ for the own weight, S·cⱼ − Σ vᵢ·cᵢ over the free rows for the sum.
    const { ofSum } = slope;
    const value = values[row] ?? 0n;
    return {
      own: { numerator: scale * own * (ofSum - value), denominator: denominator * ofSum },
      sum: { numerator: scale * ((isFree[row] ? ofSum * own : 0n) - all), denominator: denominator * ofSum },
    };
  };
}

interface Slope extends Ratio {
  /** The sum of the values' numerators, where the transform divides by it. */
  readonly ofSum: bigint | null;
  /** Whether the transform bends at the value of this row. */
  readonly kinks: (row: number) => boolean;
}

/** The slope of a transform per unit of the value, or `null` where it has none in closed form. */
function slopeOf({ spec, values, normalised }: WorkedFactor): Slope | null {
  const [transform] = transformsOf(spec);
  const { denominator } = values;
  const smooth = { ofSum: null, kinks: () => false };
  const sum = sumOf(values.values);
  if (transform?.kind === 'none') return { numerator: 1n, denominator: 1n, ...smooth };
  if (transform?.kind === 'share-of-sum' && sum > 0n)
    return { numerator: denominator, denominator: sum, ofSum: sum, kinks: () => false };
  if (transform?.kind === 'ratio-to-mean' && sum > 0n) {
    return { numerator: denominator * BigInt(values.values.length), denominator: sum, ofSum: sum, kinks: () => false };
  }
  if (transform?.kind !== 'share-of-max' && transform?.kind !== 'min-max') return null;
  return linearSlope(values, normalised);
}

/** Min-max and share of the maximum are linear between the extremes, and bend at those who are the extremes. */
function linearSlope(values: Scaled, normalised: Scaled): Slope | null {
  const order = values.values
    .map((_, row) => row)
    .sort((a, b) => ((values.values[a] ?? 0n) < (values.values[b] ?? 0n) ? -1 : 1));
  const [low, high] = [order[0] ?? 0, order.at(-1) ?? 0];
  const [bottom, top] = [values.values[low] ?? 0n, values.values[high] ?? 0n];
  if (bottom === top) return null;
  const rise = (normalised.values[high] ?? 0n) - (normalised.values[low] ?? 0n);
  const kinks = (row: number): boolean => values.values[row] === bottom || values.values[row] === top;
  return {
    numerator: rise * values.denominator,
    denominator: normalised.denominator * (top - bottom),
    ofSum: null,
    kinks,
  };
}
