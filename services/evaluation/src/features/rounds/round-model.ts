import type { GroupNode, Indicator as ModelIndicator, ScoringData, ScoringModel, TreeNode } from '@urbanpilot/scoring';
import type { SystemGroup, SystemItem } from '../indicator-systems/indicator-system';
import type { RoundSnapshot } from './round-snapshot';

/** Code of the tree's root; a colon stands in no code of an indicator or group. */
export const ROOT_CODE = ':total';

/** The scoring model of a snapshot: scores from 0 to 100, weighted means, gaps left out with their weight shared. */
export function modelOf({ system, indicators }: RoundSnapshot): ScoringModel {
  const names = new Map(indicators.map((indicator) => [indicator.code, indicator]));
  return {
    format: 1,
    id: system.id,
    version: String(system.version),
    name: { zh: system.name, en: system.name },
    range: [0, 100],
    decimals: 2,
    defaults: { missing: { policy: 'exclude' }, constant: 'middle', aggregation: { method: 'arithmetic' } },
    indicators: system.items.map((item) => modelIndicator(item, names.get(item.indicatorCode))),
    root: {
      code: ROOT_CODE,
      name: { zh: '综合得分', en: 'Total score' },
      children: childrenOf(null, system.items, system.groups),
    },
    ranking: { ties: 'competition', on: 'displayed' },
    grading: { rule: 'cut-off', grades: system.grades.map(({ grade, min }) => ({ name: grade, min: Number(min) })) },
  };
}

function modelIndicator(item: SystemItem, indicator: RoundSnapshot['indicators'][number] | undefined): ModelIndicator {
  if (!indicator) throw new Error(`The snapshot lacks the indicator ${item.indicatorCode}`);
  const { code, name, nameEn, unit, direction } = indicator;
  const normalise =
    item.method === 'target'
      ? ({ method: 'target', base: Number(item.base), target: Number(item.target) } as const)
      : ({ method: 'min-max' } as const);
  return { code, name: { zh: name, en: nameEn ?? name }, unit, direction, normalise };
}

function childrenOf(parent: string | null, items: readonly SystemItem[], groups: readonly SystemGroup[]): TreeNode[] {
  const nodes = groups
    .filter(({ parentCode }) => parentCode === parent)
    .map(
      (group): GroupNode => ({
        code: `group:${group.code}`,
        name: { zh: group.name, en: group.nameEn ?? group.name },
        ...weightOf(group),
        children: childrenOf(group.code, items, groups),
      }),
    );
  const leaves = items
    .filter(({ groupCode }) => groupCode === parent)
    .map((item) => ({ indicator: item.indicatorCode, ...weightOf(item) }));
  return [...nodes, ...leaves];
}

/** Without a weight the engine counts siblings equally. */
function weightOf({ weight }: { weight: string | null }): { weight?: number } {
  return weight === null ? {} : { weight: Number(weight) };
}

/** The matrix of a snapshot; what is missing or not applicable is null. */
export function dataOf({ system, regions, observations }: RoundSnapshot): ScoringData {
  const indicators = system.items.map(({ indicatorCode }) => indicatorCode);
  const columns = new Map(indicators.map((code, column) => [code, column]));
  const rows = new Map(regions.map(({ territoryId }) => [territoryId, indicators.map((): number | null => null)]));
  for (const { territoryId, indicatorCode, value } of observations) {
    const row = rows.get(territoryId);
    const column = columns.get(indicatorCode);
    if (row && column !== undefined && value !== null) row[column] = Number(value);
  }
  return {
    regions: regions.map(({ territoryId: id, territoryName: name }) => ({ id, name })),
    indicators,
    values: [...rows.values()],
  };
}
