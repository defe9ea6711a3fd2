import { sumOf } from '../arithmetic/column';
import { AllocationError } from '../errors/allocation-error';
import type { Participant } from '../spec/participants';
import { type Problem, startOf } from './problem';

/**
 * Refuses a problem without solution, with the gap in minor units and the recipients whose limits cause it:
 * `floors-exceed-pool`, `bases-exceed-pool`, `caps-below-pool`, `no-weight`. `unit` is the rounding unit.
 */
export function refuseInfeasible(problem: Problem, participants: readonly Participant[], unit: bigint): void {
  const rows = problem.weight.map((_, row) => row);
  const ids = (concerned: (row: number) => boolean): string[] =>
    rows.filter(concerned).map((row) => participants[row]?.recipient.id ?? '');
  const least = sumOf(rows.map((row) => startOf(problem, row)));
  if (least > problem.pool) {
    const floors = sumOf(problem.low);
    const byFloors = floors > problem.pool;
    const gap = ((byFloors ? floors : least) - problem.pool) * unit;
    const concerned = (row: number): boolean => (byFloors ? (problem.low[row] ?? 0n) : startOf(problem, row)) > 0n;
    const code = byFloors ? 'floors-exceed-pool' : 'bases-exceed-pool';
    throw new AllocationError(code, '/spec', { gap, recipients: ids(concerned) });
  }
  const positive = (row: number): boolean => (problem.weight[row] ?? 0n) > 0n;
  if (least === problem.pool || rows.some((row) => positive(row) && problem.high[row] === null)) return;
  if (!rows.some(positive))
    throw new AllocationError('no-weight', '/spec/factors', { gap: (problem.pool - least) * unit });
  const most = sumOf(rows.map((row) => (positive(row) ? (problem.high[row] ?? 0n) : startOf(problem, row))));
  if (most < problem.pool) {
    const gap = (problem.pool - most) * unit;
    throw new AllocationError('caps-below-pool', '/spec', {
      gap,
      recipients: ids((row) => problem.high[row] !== null),
    });
  }
}
