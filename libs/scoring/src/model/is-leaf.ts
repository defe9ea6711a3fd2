import type { LeafNode, TreeNode } from './tree-node';

/** Whether a tree node is an indicator. */
export function isLeaf(node: TreeNode): node is LeafNode {
  return 'indicator' in node;
}

/** The code under which a tree node is known: the indicator's, or its own. */
export function codeOf(node: TreeNode): string {
  return isLeaf(node) ? node.indicator : node.code;
}
