import type { Problem } from '../solve/problem';
import type { Solution } from '../solve/solve';
import type { RoundingMethod } from '../spec/allocation-spec';
import { divisorMethod, huntingtonHill, sainteLague } from './divisor-method';
import { largestRemainder } from './largest-remainder';
import { quotaMethod } from './quota-method';
import type { Rounded } from './rounded';
import type { Compare } from './tie-order';

/** Every rounding method by its name in the specification. */
export const ROUND: Record<RoundingMethod, (problem: Problem, solution: Solution, ties: Compare) => Rounded> = {
  'largest-remainder': largestRemainder,
  'sainte-lague': divisorMethod(sainteLague),
  'huntington-hill': divisorMethod(huntingtonHill),
  quota: quotaMethod,
};
