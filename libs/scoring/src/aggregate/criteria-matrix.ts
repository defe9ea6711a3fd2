import { ScoringError } from '../errors/scoring-error';
import type { AggregateContext, ChildColumn } from './aggregator';

/** The columns that TOPSIS and VIKOR look at, with their directions. */
export interface CriteriaMatrix {
  columns: Float64Array[];
  benefit: boolean[];
  /** Rows in which every criterion is known. */
  rows: number[];
}

/**
 * Chooses treated values (with direction) or scores (always benefit); rows with a gap are left out of these methods.
 * @throws ScoringError WEIGHTING_INPUT when treated values are asked for and a child is a node
 */
export function criteriaMatrix(
  children: readonly ChildColumn[],
  input: 'treated' | 'scores' | undefined,
  context: AggregateContext,
): CriteriaMatrix {
  const leavesOnly = children.every((child) => child.treated !== undefined);
  if (input === 'treated' && !leavesOnly) throw new ScoringError('WEIGHTING_INPUT', context.path);
  const treated = input === 'treated' || (input === undefined && leavesOnly);
  const columns = children.map((child) => (treated && child.treated ? child.treated : child.scores));
  const benefit = children.map((child) => (treated ? child.benefit : true));
  const n = columns[0]?.length ?? 0;
  const rows = Array.from({ length: n }, (_, row) => row).filter((row) => columns.every((x) => !Number.isNaN(x[row])));
  return { columns, benefit, rows };
}

/** Best and worst known value of each criterion over the complete rows. */
export function extremes(matrix: CriteriaMatrix): { best: number[]; worst: number[] } {
  const best: number[] = [];
  const worst: number[] = [];
  matrix.columns.forEach((x, c) => {
    let min = Number.POSITIVE_INFINITY;
    let max = Number.NEGATIVE_INFINITY;
    for (const row of matrix.rows) {
      min = Math.min(min, x[row] as number);
      max = Math.max(max, x[row] as number);
    }
    best.push(matrix.benefit[c] ? max : min);
    worst.push(matrix.benefit[c] ? min : max);
  });
  return { best, worst };
}
