import { type Column, product, reduceColumn, weightedSum } from '../arithmetic/column';
import type { AllocationSpec } from '../spec/allocation-spec';
import type { Participant } from '../spec/participants';
import { type WorkedCoefficient, workOutCoefficients } from './coefficients';
import { type WorkedFactor, workOutFactors } from './factors';

/** The weight of every participant, with everything that it was made of. */
export interface WorkedWeights {
  readonly factors: readonly WorkedFactor[];
  readonly coefficients: readonly WorkedCoefficient[];
  /** `Σ factor weight × transformed value`. */
  readonly score: Column;
  /** `Π coefficient × score`, reduced, so that the weights are small integers over one denominator. */
  readonly weight: Column;
}

/** `weight = Π coefficient × Σ factor weight × transformed value`, exactly. */
export function workOutWeights(spec: AllocationSpec, participants: readonly Participant[]): WorkedWeights {
  const factors = workOutFactors(spec.factors, participants);
  const coefficients = workOutCoefficients(spec.coefficients ?? [], participants);
  const terms = factors.map(({ normalised, weight }) => ({ column: normalised, weight }));
  const score = weightedSum(terms, participants.length);
  const weight = coefficients.reduce((sum, { coefficient }) => product(sum, coefficient), score);
  return { factors, coefficients, score, weight: reduceColumn(weight) };
}
