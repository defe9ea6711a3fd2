import { sumOf } from './arithmetic/column';
import { printDecimal } from './arithmetic/decimal';
import { printRatio } from './arithmetic/ratio';
import { AllocationError } from './errors/allocation-error';
import { readBounds } from './limits/bounds';
import { type Pool, readPool } from './limits/pool';
import type { AllocationLine, AllocationResult } from './result/allocation-result';
import { concentrationOf } from './result/concentration';
import { ENGINE } from './result/engine';
import { fingerprintOf } from './result/fingerprint';
import { excludedLine, lineWriter, type Worked } from './result/lines';
import { ROUND } from './rounding/round';
import { tieOrder } from './rounding/tie-order';
import { refuseInfeasible } from './solve/feasible';
import { solve } from './solve/solve';
import type { AllocationSpec, RoundingMethod } from './spec/allocation-spec';
import { checkSpecShape } from './spec/check-shape';
import { type Participant, readParticipants } from './spec/participants';
import type { Recipient } from './spec/recipient';
import { defineUnit, unitByCode } from './units/unit';
import { transformsOf } from './weights/factors';
import { workOutWeights } from './weights/weights';

/** How much of the result is written. */
export interface AllocateOptions {
  /** Whether lines hold the steps of factors and coefficients; true by default. Amounts do not depend on it. */
  readonly steps?: boolean;
}

/**
 * Divides a pool among recipients (按因素法分配), exactly.
 *
 * @param spec how it is divided; amounts are digit strings of minor units.
 * @param recipients among whom, in any order.
 * @returns one line for each recipient with every step; the lines add up to `total − reserve`, always.
 * @throws AllocationError with `code`, `path`, and for limits that cannot be met `gap` and `recipients`.
 */
export function allocate(
  spec: AllocationSpec,
  recipients: readonly Recipient[],
  options: AllocateOptions = {},
): AllocationResult {
  const { participants, worked } = prepare(spec, recipients);
  return writeResult(spec, participants, worked, options.steps ?? true);
}

/** Checks, reads and works out everything, before any of it is written as a result. Throws AllocationError. */
export function prepare(spec: AllocationSpec, recipients: readonly Recipient[]) {
  checkSpecShape(spec, '/spec');
  checkUnit(spec);
  const participants = readParticipants(spec, recipients);
  const active = participants.filter(({ excluded }) => excluded === null);
  return { participants, active, worked: workOut(spec, active) };
}

function checkUnit({ unit }: AllocationSpec): void {
  try {
    if (typeof unit === 'string') unitByCode(unit);
    else defineUnit(unit.code, unit.minorPerUnit);
  } catch (error) {
    if (!(error instanceof AllocationError)) throw error;
    const what = typeof unit === 'string' ? unit : unit.minorPerUnit;
    throw new AllocationError('unknown-unit', '/spec/unit', { what });
  }
}

const methodOf = (spec: AllocationSpec): RoundingMethod => spec.rounding?.method ?? 'largest-remainder';

function workOut(spec: AllocationSpec, active: readonly Participant[]): Worked {
  const pool = readPool(spec);
  const weights = workOutWeights(spec, active);
  const bounds = readBounds(spec, active, pool);
  const problem = { ...bounds, pool: (pool.pool * pool.sign) / pool.unit, weight: weights.weight.values };
  refuseInfeasible(problem, active, pool.unit);
  const solution = solve(problem);
  const rounded = ROUND[methodOf(spec)](problem, solution, tieOrder(spec, active, weights.weight));
  return { pool, weights, bounds, solution, rounded, weightSum: sumOf(weights.weight.values) };
}

function writeResult(
  spec: AllocationSpec,
  participants: readonly Participant[],
  worked: Worked,
  withSteps: boolean,
): AllocationResult {
  const { pool, weights, solution, rounded } = worked;
  const write = lineWriter(worked, withSteps);
  let row = -1;
  const lines: AllocationLine[] = participants.map((participant) => {
    if (participant.excluded !== null) return excludedLine(participant);
    row += 1;
    return write(participant, row);
  });
  const active = participants.filter(({ excluded }) => excluded === null);
  return {
    engine: ENGINE,
    title: spec.title ?? null,
    unit: spec.unit,
    method: methodOf(spec),
    roundingUnit: pool.unit.toString(),
    total: pool.total.toString(),
    reserve: pool.reserve.toString(),
    pool: pool.pool.toString(),
    lambda: lambdaOf(pool, worked),
    totals: {
      weight: worked.weightSum.toString(),
      weightDenominator: weights.weight.denominator.toString(),
      remainderDenominator: solution.denominator.toString(),
      unitsRounded: sumOf(rounded.units.map((units, index) => units - (solution.whole[index] ?? 0n))).toString(),
      recipients: active.length,
      excluded: participants.length - active.length,
    },
    factors: weights.factors.map(({ spec: factor, weight }) => ({
      key: factor.key,
      name: factor.name ?? null,
      weight: printDecimal(weight),
      transforms: transformsOf(factor).map(({ kind }) => kind),
    })),
    coefficients: (spec.coefficients ?? []).map(({ key, name, kind }) => ({ key, name: name ?? null, kind })),
    lines,
    ties: rounded.tied.map((index) => active[index]?.recipient.id ?? ''),
    concentration: concentrationOf(rounded.units),
    fingerprint: fingerprintOf(spec, participants),
  };
}

/** λ in minor units for one unit of weight: the solver counts rounding units for one unit of the weights' numerators. */
function lambdaOf({ sign, unit }: Pool, { solution, weights }: Worked): string {
  const { numerator, denominator } = solution.lambda;
  return printRatio({ numerator: numerator * sign * unit * weights.weight.denominator, denominator });
}
