import { codeOf, isLeaf } from './is-leaf';
import type { ScoringModel } from './scoring-model';
import type { TreeNode } from './tree-node';

/**
 * The model in canonical order: indicators, children and bonus items by code, keys of objects by name. Two models that differ only
 * in those orders become the same bytes, so that results don't depend on them.
 */
export function canonicalModel(model: ScoringModel): ScoringModel {
  return sortKeys({
    ...model,
    indicators: [...model.indicators].sort((a, b) => compareCodes(a.code, b.code)),
    root: sortChildren(model.root),
    ...(model.adjustments && {
      adjustments: {
        ...model.adjustments,
        items: [...model.adjustments.items].sort((a, b) => compareCodes(a.code, b.code)),
      },
    }),
  });
}

/** Order by UTF-16 code units, the same on every machine and in every locale. */
export function compareCodes(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function sortChildren<Node extends TreeNode>(node: Node): Node {
  if (isLeaf(node)) return node;
  const children = [...node.children].sort((a, b) => compareCodes(codeOf(a), codeOf(b)));
  return { ...node, children: children.map(sortChildren) };
}

function sortKeys<T>(value: T): T;
function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => sortKeys(item));
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(entries.sort(([a], [b]) => compareCodes(a, b)).map(([key, item]) => [key, sortKeys(item)]));
}
