import { readData } from '../data/read-data';
import type { ScoringData } from '../data/scoring-data';
import { indicatorStages } from '../engine/indicator-stages';
import { planModel } from '../engine/plan';
import type { ScoringModel } from '../model/scoring-model';
import { standardDeviation } from '../numeric/column-statistics';
import { correlationMatrix, isVarying, pearson, spearman } from '../numeric/correlation';
import { symmetricEigen } from '../numeric/symmetric-eigen';
import { completeRows } from '../weights/weigher';

/** Thresholds of the audit (审查阈值). */
export interface AuditOptions {
  /** Correlations from this on are flagged as redundant (冗余阈值). Default 0.92 (COINr 1.1). */
  redundant?: number;
  /** Correlations down to this are flagged as opposed (冲突阈值). Default −0.4. */
  opposed?: number;
  /** Coefficient (相关系数). Default `pearson`. */
  correlation?: 'pearson' | 'spearman';
}

/** Correlations and redundancy of a node's children (相关与冗余审查). */
export interface NodeAudit {
  node: string;
  children: string[];
  /** Regions in which all children are known. */
  regions: number;
  /** Correlation matrix in the order of `children`; null with a constant column. */
  correlations: (number | null)[][];
  /** Pairs beyond the thresholds. */
  flags: { a: string; b: string; correlation: number; kind: 'redundant' | 'opposed' }[];
  /** Cronbach's alpha of the standardised columns; null with fewer than two varying columns (克朗巴赫系数). */
  cronbachAlpha: number | null;
  /** Principal components of the correlation matrix of the varying columns (主成分). */
  components: { eigenvalue: number; explained: number; loadings: Record<string, number> }[];
}

/**
 * Audits the indicators below every node (相关与冗余审查): correlations of normalised values, Cronbach's alpha, principal components.
 * Regions with a gap are left out per node; fewer than three leave no correlations.
 * @throws ScoringError when the model is refused
 */
export function audit(model: ScoringModel, data: ScoringData, options: AuditOptions = {}): NodeAudit[] {
  const plan = planModel(model);
  const table = readData(data, plan);
  const columns = plan.indicators.map((indicator) => indicatorStages(indicator, table).normalised);
  const below = new Map<number, number[]>();
  return plan.nodes.map((node) => {
    const slots = node.children.flatMap((slot) => below.get(slot) ?? [slot]);
    below.set(node.slot, slots);
    const codes = slots.map((slot) => plan.codes[slot] as string);
    return auditColumns(
      node.spec.code,
      codes,
      completeRows(slots.map((slot) => columns[slot] as Float64Array)),
      options,
    );
  });
}

function auditColumns(node: string, children: string[], columns: Float64Array[], options: AuditOptions): NodeAudit {
  const regions = columns[0]?.length ?? 0;
  const matrix =
    regions < 3
      ? columns.map(() => new Float64Array(columns.length).fill(Number.NaN))
      : correlationMatrix(columns, options.correlation === 'spearman' ? spearman : pearson);
  const varying = children
    .map((code, c) => ({ code, c }))
    .filter(({ c }) => regions >= 3 && isVarying(columns[c] as Float64Array));
  return {
    node,
    children,
    regions,
    correlations: matrix.map((row) => Array.from(row, (r) => (Number.isNaN(r) ? null : r))),
    flags: flagged(children, matrix, options),
    cronbachAlpha: alpha(varying.map(({ c }) => columns[c] as Float64Array)),
    components: componentsOf(varying, matrix),
  };
}

function flagged(
  children: readonly string[],
  matrix: readonly Float64Array[],
  options: AuditOptions,
): NodeAudit['flags'] {
  const flags: NodeAudit['flags'] = [];
  children.forEach((a, i) => {
    children.slice(0, i).forEach((b, j) => {
      const correlation = matrix[i]?.[j] as number;
      if (correlation >= (options.redundant ?? 0.92)) flags.push({ a: b, b: a, correlation, kind: 'redundant' });
      if (correlation <= (options.opposed ?? -0.4)) flags.push({ a: b, b: a, correlation, kind: 'opposed' });
    });
  });
  return flags;
}

/** α = k/(k − 1)·(1 − Σ var / var of the sum) (Cronbach 1951), on columns divided by their standard deviation. */
function alpha(columns: readonly Float64Array[]): number | null {
  const k = columns.length;
  if (k < 2) return null;
  const scaled = columns.map((x) => {
    const sd = standardDeviation(x, 1);
    return x.map((value) => value / sd);
  });
  const sum = (scaled[0] as Float64Array).map((_, row) => scaled.reduce((total, x) => total + (x[row] as number), 0));
  return (k / (k - 1)) * (1 - k / standardDeviation(sum, 1) ** 2);
}

function componentsOf(
  varying: readonly { code: string; c: number }[],
  matrix: readonly Float64Array[],
): NodeAudit['components'] {
  const reduced = varying.map(({ c }) => Float64Array.from(varying, (other) => matrix[c]?.[other.c] as number));
  const { values, vectors } = symmetricEigen(reduced);
  return Array.from(values, (eigenvalue, k) => ({
    eigenvalue,
    explained: eigenvalue / values.length,
    loadings: Object.fromEntries(
      varying.map(({ code }, i) => [code, (vectors[i]?.[k] as number) * Math.sqrt(Math.max(0, eigenvalue))]),
    ),
  }));
}
