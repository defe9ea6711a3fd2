import type { ScoringData } from '../data/scoring-data';
import { scoreModel } from '../engine/score-model';
import { ScoringError } from '../errors/scoring-error';
import { codeOf, isLeaf } from '../model/is-leaf';
import type { ScoringModel } from '../model/scoring-model';
import type { GroupNode, TreeNode } from '../model/tree-node';
import type { Weighting } from '../model/weighting';
import { compareResults, type ResultComparison } from './compare-results';

/** What happens without one indicator (剔除一个指标). */
export interface LeftOut extends ResultComparison {
  /** The indicator that was left out. */
  indicator: string;
  /** Error code when the model is refused without it; the comparison is then empty. */
  refused: string | null;
}

/**
 * Leaves each indicator of the tree out in turn and compares the ranks (逐一剔除指标). Nodes that become empty go too; pairwise comparisons
 * of AHP lose its row and column.
 * @throws ScoringError when the whole model is refused
 */
export function leaveOneOut(model: ScoringModel, data: ScoringData): LeftOut[] {
  const whole = scoreModel(model, data);
  const indicators = Object.keys(whole.indicators).filter((code) => code in whole.final.contributions);
  return indicators.map((indicator) => {
    try {
      const root = without(model.root, indicator);
      if (!root) throw new ScoringError('NODE_EMPTY', 'model.root.children', { code: model.root.code });
      return { indicator, refused: null, ...compareResults(whole, scoreModel({ ...model, root }, data)) };
    } catch (error) {
      if (!(error instanceof ScoringError)) throw error;
      return { indicator, refused: error.code, ...EMPTY };
    }
  });
}

const EMPTY: ResultComparison = {
  regions: 0,
  kendall: null,
  spearman: null,
  meanShift: 0,
  moved: [],
  onlyBefore: [],
  onlyAfter: [],
};

/** The tree without an indicator; undefined when nothing is left. */
function without(node: GroupNode, indicator: string): GroupNode | undefined {
  const children = node.children.flatMap((child): TreeNode[] => {
    if (isLeaf(child)) return child.indicator === indicator ? [] : [child];
    const kept = without(child, indicator);
    return kept ? [kept] : [];
  });
  if (children.length === 0) return undefined;
  const left = new Set(children.map(codeOf));
  return { ...node, children, ...(node.weighting && { weighting: shrunk(node.weighting, left) }) };
}

function shrunk(weighting: Weighting, left: ReadonlySet<string>): Weighting {
  if (weighting.method === 'combined') {
    const parts = weighting.parts.map((part) => ({
      ...part,
      weighting: shrunk(part.weighting, left) as typeof part.weighting,
    }));
    return { ...weighting, parts };
  }
  if (weighting.method !== 'ahp') return weighting;
  const keep = weighting.order.map((code) => left.has(code));
  return {
    ...weighting,
    order: weighting.order.filter((_, i) => keep[i]),
    matrix: weighting.matrix.filter((_, i) => keep[i]).map((row) => row.filter((_, j) => keep[j])),
  };
}
