import type { Aggregation } from '../model/aggregation';
import { canonicalModel } from '../model/canonical-model';
import type { Indicator } from '../model/indicator';
import { codeOf, isLeaf } from '../model/is-leaf';
import type { MissingPolicy } from '../model/missing';
import type { Normalisation } from '../model/normalisation';
import type { ScoringModel } from '../model/scoring-model';
import type { Treatment } from '../model/treatment';
import type { GroupNode } from '../model/tree-node';
import type { Weighting } from '../model/weighting';
import { validateModel } from '../validate/validate-model';

/** An indicator with every default filled in. */
export interface IndicatorPlan {
  spec: Indicator;
  benefit: boolean;
  factor: number;
  missing: MissingPolicy;
  treatment: Treatment;
  normalise: Normalisation;
  constant: 'full' | 'middle' | 'exclude' | 'error';
  low: number;
  high: number;
  /** Whether it is in the tree (else it only serves vetoes). */
  inTree: boolean;
}

/** A node with its defaults; children are slots: indicators first, then nodes. */
export interface NodePlan {
  spec: GroupNode;
  slot: number;
  children: number[];
  given: Float64Array;
  weighting: Weighting;
  aggregation: Aggregation;
  coverage: number;
}

/** A model ready to run. */
export interface ScoringPlan {
  model: ScoringModel;
  decimals: number;
  indicators: IndicatorPlan[];
  /** Children before parents; the last is the root. */
  nodes: NodePlan[];
  /** Code of each slot. */
  codes: string[];
}

/**
 * Checks a model, puts it into canonical order and fills in defaults.
 * @throws ScoringError with the path of the offending part
 */
export function planModel(input: ScoringModel): ScoringPlan {
  validateModel(input);
  const model = canonicalModel(input);
  const leaves = new Set<string>();
  const groups: GroupNode[] = [];
  collect(model.root, leaves, groups);
  const indicators = model.indicators.map((spec) => planIndicator(spec, model, leaves.has(spec.code)));
  const codes = [...indicators.map((indicator) => indicator.spec.code), ...groups.map((group) => group.code)];
  const slots = new Map(codes.map((code, slot) => [code, slot]));
  const nodes = groups.map((spec) => planNode(spec, model, slots));
  return { model, decimals: model.decimals ?? 2, indicators, nodes, codes };
}

function collect(node: GroupNode, leaves: Set<string>, groups: GroupNode[]): void {
  for (const child of node.children) {
    if (isLeaf(child)) leaves.add(child.indicator);
    else collect(child, leaves, groups);
  }
  groups.push(node);
}

function planIndicator(spec: Indicator, model: ScoringModel, inTree: boolean): IndicatorPlan {
  const defaults = model.defaults ?? {};
  const normalise = spec.normalise ?? defaults.normalise ?? { method: 'min-max' };
  const [low, high] = normalise.range ?? model.range ?? [0, 100];
  return {
    spec,
    benefit: spec.direction !== 'cost',
    factor: spec.factor ?? 1,
    missing: spec.missing ?? defaults.missing ?? { policy: 'exclude' },
    treatment: spec.treatment ?? defaults.treatment ?? { method: 'none' },
    normalise,
    constant: spec.constant ?? defaults.constant ?? 'middle',
    low,
    high,
    inTree,
  };
}

function planNode(spec: GroupNode, model: ScoringModel, slots: ReadonlyMap<string, number>): NodePlan {
  return {
    spec,
    slot: slots.get(spec.code) as number,
    children: spec.children.map((child) => slots.get(codeOf(child)) as number),
    given: Float64Array.from(spec.children, (child) => child.weight ?? Number.NaN),
    weighting: spec.weighting ?? { method: 'given' },
    aggregation: spec.aggregation ?? model.defaults?.aggregation ?? { method: 'arithmetic' },
    coverage: spec.coverage ?? model.defaults?.coverage ?? 0,
  };
}
