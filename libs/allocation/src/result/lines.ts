import type { Column } from '../arithmetic/column';
import { powerOfTen, printDecimal, printScaled, trimZeros } from '../arithmetic/decimal';
import { ratioToDecimal } from '../arithmetic/ratio';
import type { Bounds } from '../limits/bounds';
import type { Pool } from '../limits/pool';
import type { Rounded } from '../rounding/rounded';
import type { Solution } from '../solve/solve';
import type { Participant } from '../spec/participants';
import { readAmount } from '../spec/read';
import type { WorkedCoefficient } from '../weights/coefficients';
import type { WorkedWeights } from '../weights/weights';
import type { AllocationLine, CoefficientStep, FactorStep } from './allocation-result';

/** Everything worked out, aligned by row over the participants that take part. */
export interface Worked {
  readonly pool: Pool;
  readonly weights: WorkedWeights;
  readonly bounds: Bounds;
  readonly solution: Solution;
  readonly rounded: Rounded;
  /** Sum of the weights' numerators. */
  readonly weightSum: bigint;
}

const SHARE_PLACES = 12;
const EXACT_PLACES = 6;
/** In a reduction the solver's upper limit is the floor of the signed amount, and the other way round. */
const OPPOSITE = { floor: 'cap', cap: 'floor', none: null } as const;
const NO_STEPS = { factors: [], coefficients: [] } as const;

/** Writes lines of one allocation; what they share is read once. */
export function lineWriter(
  worked: Worked,
  withSteps: boolean,
): (participant: Participant, row: number) => AllocationLine {
  const { pool, weights, bounds, solution, rounded } = worked;
  const tied = new Set(rounded.tied);
  const weightText = weights.factors.map(({ weight }) => printDecimal(weight));
  const factor = pool.unit * pool.sign;
  // Most parts are zero and most pools positive fen: what need not be multiplied is not.
  const signed = (units: bigint): string => {
    if (units === 0n) return '0';
    return (factor === 1n ? units : units * factor).toString();
  };
  const limitTexts = (row: number) => {
    const low = bounds.low[row] ?? 0n;
    const high = bounds.high[row] ?? null;
    const [least, most] = [low === 0n ? null : signed(low), high === null ? null : signed(high)];
    return pool.sign < 0n ? { floor: most, cap: least } : { floor: least, cap: most };
  };
  const exactText = (whole: bigint, remainder: bigint): string => {
    const numerator = (whole * solution.denominator + remainder) * factor;
    return trimZeros(ratioToDecimal({ numerator, denominator: solution.denominator }, EXACT_PLACES));
  };
  return (participant, row) => {
    const { whole, units, base, free, remainder, weight, hit } = figuresOf(worked, row);
    const amount = signed(units);
    return {
      id: participant.recipient.id,
      name: participant.recipient.name ?? null,
      amount,
      excluded: null,
      ...(withSteps ? stepsOf(weights, weightText, row) : NO_STEPS),
      weight: weight.toString(),
      share: ratioToDecimal({ numerator: weight, denominator: worked.weightSum || 1n }, SHARE_PLACES),
      ...limitTexts(row),
      limit: pool.sign < 0n ? OPPOSITE[hit ?? 'none'] : hit,
      exact: remainder === 0n && units === whole ? amount : exactText(whole, remainder),
      remainder: remainder.toString(),
      parts: {
        base: signed(base),
        proRata: signed(free - base),
        limit: signed(whole - free),
        rounding: signed(units - whole),
      },
      tie: tied.has(row),
      ...changeOf(participant, units * factor),
    };
  };
}

/** What was worked out for one row. */
function figuresOf({ weights, bounds, solution, rounded }: Worked, row: number) {
  return {
    whole: solution.whole[row] ?? 0n,
    units: rounded.units[row] ?? 0n,
    base: bounds.base[row] ?? 0n,
    free: solution.unlimited[row] ?? 0n,
    remainder: solution.remainder[row] ?? 0n,
    weight: weights.weight.values[row] ?? 0n,
    hit: solution.hit[row] ?? null,
  };
}

/** The line of a recipient that takes no part: nothing, with the reason. */
export function excludedLine(participant: Participant): AllocationLine {
  const nothing = { base: '0', proRata: '0', limit: '0', rounding: '0' };
  return {
    id: participant.recipient.id,
    name: participant.recipient.name ?? null,
    amount: '0',
    excluded: participant.excluded,
    ...NO_STEPS,
    weight: '0',
    share: printScaled(0n, SHARE_PLACES),
    floor: null,
    cap: null,
    limit: null,
    exact: '0',
    remainder: '0',
    parts: nothing,
    tie: false,
    ...changeOf(participant, 0n),
  };
}

function changeOf(participant: Participant, amount: bigint): Pick<AllocationLine, 'previous' | 'change'> {
  if (participant.recipient.previous === undefined) return { previous: null, change: null };
  const previous = readAmount(participant.recipient.previous, participant, '/previous');
  return { previous: previous.toString(), change: (amount - previous).toString() };
}

function stepsOf(weights: WorkedWeights, weightText: readonly string[], row: number) {
  const factors = weights.factors.map(
    ({ spec, values, normalised, imputed, weight }, index): FactorStep => ({
      key: spec.key,
      value: cell(values, row),
      imputed: imputed[row] ?? false,
      normalised: cell(normalised, row),
      weight: weightText[index] ?? '',
      product: readable(
        (normalised.values[row] ?? 0n) * weight.digits,
        normalised.denominator * powerOfTen(weight.places),
      ),
    }),
  );
  return { factors, coefficients: weights.coefficients.map((coefficient) => coefficientStep(coefficient, row)) };
}

function coefficientStep({ spec, from, coefficient }: WorkedCoefficient, row: number): CoefficientStep {
  const read = 'labels' in from ? (from.labels[row] ?? '') : cell(from.values, row);
  return { key: spec.key, from: read, coefficient: cell(coefficient, row) };
}

const cell = (column: Column, row: number): string => readable(column.values[row] ?? 0n, column.denominator);

/** A fraction as a decimal for reading: no more digits than needed, 12 places at most. */
function readable(numerator: bigint, denominator: bigint): string {
  if (denominator === 1n) return numerator.toString();
  return trimZeros(ratioToDecimal({ numerator, denominator }, SHARE_PLACES));
}
