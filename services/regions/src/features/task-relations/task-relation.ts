/** A task as far as the roll-up of its hierarchy depends on it. */
export interface TreeNode {
  id: string;
  parentId: string | null;
  /** Its share among its siblings, a whole number from 1. */
  weight: number;
  percent: number;
  state: string;
}

/** What a task and the tasks below it come to. */
export interface RollUp {
  /** Weighted mean of the tasks below, in whole percent, rounded down; the task's own percentage where there are none. */
  percent: number;
  /** How many tasks stand below it, at any depth, without drafts and cancelled ones. */
  below: number;
  /** How many of them are accepted. */
  accepted: number;
}

/** Rounding down must not turn a sum of shares that is exactly a whole number into the one before. */
const TOLERANCE = 1e-9;

/**
 * Rolls a hierarchy up (加权汇总): the percentage of a task with children is the mean of theirs by weight, from the leaves
 * upwards. `nodes` hold the root and everything below it, in any order, without cycles.
 */
export function rollUp(nodes: readonly TreeNode[], rootId: string): RollUp {
  const root = nodes.find(({ id }) => id === rootId);
  if (!root) return { percent: 0, below: 0, accepted: 0 };
  const children = new Map<string | null, TreeNode[]>();
  for (const node of nodes) {
    if (node === root) continue;
    const siblings = children.get(node.parentId);
    if (siblings) siblings.push(node);
    else children.set(node.parentId, [node]);
  }
  const percentOf = (node: TreeNode): number => {
    const below = children.get(node.id);
    if (!below) return node.percent;
    const weight = below.reduce((sum, child) => sum + child.weight, 0);
    return below.reduce((sum, child) => sum + child.weight * percentOf(child), 0) / weight;
  };
  const accepted = nodes.filter(({ id, state }) => id !== rootId && state === 'accepted').length;
  return { percent: Math.floor(percentOf(root) + TOLERANCE), below: nodes.length - 1, accepted };
}
