import { ScoringError } from '../errors/scoring-error';
import type { BoxCoxTreatment, LogTreatment, PowerTreatment } from '../model/treatment';
import { extent, mean } from '../numeric/column-statistics';
import type { Treated } from './treat-column';

/** Logarithm (对数变换), natural or decimal, after a shift. */
export function logarithm(x: Float64Array, spec: LogTreatment, path: string): Treated {
  const shift = spec.shift ?? 0;
  requirePositive(x, shift, path);
  const log = spec.base === '10' ? Math.log10 : Math.log;
  return { values: x.map((value) => log(value + shift)), applied: 'log', parameters: { shift } };
}

/** ln(x − min + 0.01·(max − min)) (极差对数变换). A constant column is left alone. Source: `log_CT` of COINr 1.1. */
export function rangeLog(x: Float64Array): Treated {
  const { min, max } = extent(x);
  if (!(max > min)) return { values: x, applied: 'none', parameters: {} };
  const offset = 0.01 * (max - min);
  return {
    values: x.map((value) => Math.log(value - min + offset)),
    applied: 'log-range',
    parameters: { min, offset },
  };
}

/** x^exponent (幂变换) for values ≥ 0. */
export function powerTransform(x: Float64Array, spec: PowerTreatment, path: string): Treated {
  if (!(spec.exponent > 0))
    throw new ScoringError('VALUE_NOT_POSITIVE', `${path}.exponent`, { value: spec.exponent, where: 'exponent' });
  for (const value of x) {
    if (value < 0) throw new ScoringError('VALUE_NEGATIVE', path, { value, where: 'power' });
  }
  return {
    values: x.map((value) => value ** spec.exponent),
    applied: 'power',
    parameters: { exponent: spec.exponent },
  };
}

/** Box–Cox (Box-Cox 变换); λ given, or the one of largest profile log-likelihood in [−2, 2]. Source: Box and Cox (1964). */
export function boxCox(x: Float64Array, spec: BoxCoxTreatment, path: string): Treated {
  const { min, max } = extent(x);
  const shift = spec.shift === 'min-to-one' ? 1 - min : 0;
  requirePositive(x, shift, path);
  if (!(max > min) && spec.lambda === undefined) return { values: x, applied: 'none', parameters: {} };
  const shifted = x.map((value) => value + shift);
  const lambda = spec.lambda ?? likeliestLambda(shifted);
  return { values: shifted.map((value) => boxCoxOf(value, lambda)), applied: 'box-cox', parameters: { lambda, shift } };
}

function boxCoxOf(value: number, lambda: number): number {
  return lambda === 0 ? Math.log(value) : (value ** lambda - 1) / lambda;
}

function requirePositive(x: Float64Array, shift: number, path: string): void {
  for (const value of x) {
    if (value + shift <= 0) throw new ScoringError('VALUE_NOT_POSITIVE', path, { value: value + shift, where: 'log' });
  }
}

/** Golden-section search of the profile log-likelihood, after a coarse scan that picks the right hill. */
function likeliestLambda(x: Float64Array): number {
  let best = -2;
  for (let step = 1; step <= 40; step++) {
    const candidate = -2 + step / 10;
    if (likelihood(x, candidate) > likelihood(x, best)) best = candidate;
  }
  const ratio = (Math.sqrt(5) - 1) / 2;
  let low = Math.max(-2, best - 0.1);
  let high = Math.min(2, best + 0.1);
  while (high - low > 1e-9) {
    const left = high - ratio * (high - low);
    const right = low + ratio * (high - low);
    if (likelihood(x, left) >= likelihood(x, right)) high = right;
    else low = left;
  }
  return (low + high) / 2;
}

function likelihood(x: Float64Array, lambda: number): number {
  const transformed = x.map((value) => boxCoxOf(value, lambda));
  const center = mean(transformed);
  let squares = 0;
  let logs = 0;
  let n = 0;
  for (let row = 0; row < x.length; row++) {
    const value = x[row] as number;
    if (Number.isNaN(value)) continue;
    squares += ((transformed[row] as number) - center) ** 2;
    logs += Math.log(value);
    n++;
  }
  return (-n / 2) * Math.log(squares / n) + (lambda - 1) * logs;
}
