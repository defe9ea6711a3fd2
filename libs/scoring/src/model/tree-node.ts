import type { Aggregation } from './aggregation';
import type { LocalText } from './local-text';
import type { Weighting } from './weighting';

/** A leaf of the tree (末级): an indicator at its place with its weight. */
export interface LeafNode {
  /** Code of the indicator (指标代码). */
  indicator: string;
  /** Weight among its siblings (权重), ≥ 0; any scale. All siblings have one, or none has (then all are equal). */
  weight?: number;
}

/** An inner node (上级节点). */
export interface GroupNode {
  /** Code, unique among nodes and indicators (代码). */
  code: string;
  /** Name (名称). */
  name?: LocalText;
  /** Weight among its siblings (权重), ≥ 0; any scale. */
  weight?: number;
  /** How the weights of the children are found (赋权方法). Default `given`, or `equal` when no child has a weight. */
  weighting?: Weighting;
  /** How the children are put together (合成方法). Default the model's, else arithmetic. */
  aggregation?: Aggregation;
  /** Least share of the children's weight that must be present (覆盖率下限), 0 to 1; below it the node has no score. Default the model's, else 0: any known child is enough. */
  coverage?: number;
  /** Children (下级), at least one. */
  children: TreeNode[];
}

/** A node of the tree (指标体系节点). */
export type TreeNode = LeafNode | GroupNode;
