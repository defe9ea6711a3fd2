import type { ScoringData } from '../data/scoring-data';
import { scoreModel } from '../engine/score-model';
import type { ScoringModel } from '../model/scoring-model';
import type { GroupNode, TreeNode } from '../model/tree-node';
import { readCase } from '../testing/read-case';

type Matrix = Record<string, Record<string, number | null>>;

interface AsemCase {
  inputs: {
    tree: {
      code: string;
      level: number;
      direction: number;
      weight: number;
      parent: string | null;
      denominator: string | null;
    }[];
    raw: Matrix;
    groups_EurAsia: Record<string, string>;
    denominators: Matrix;
  };
  expected: Record<'denominated' | 'imputed' | 'treated' | 'normalised' | 'aggregated' | 'ranks', Matrix> & {
    effective_weights: { iCode: string; EffWeight: string }[];
    treatment_log: { iCode: string; 'winsorise.nwin': string }[];
  };
}

const { inputs, expected } = readCase<AsemCase>('asem-coinr-full-chain.json');
const leaves = inputs.tree.filter((item) => item.level === 1);

function nodeOf(code: string): GroupNode {
  const children = inputs.tree
    .filter((item) => item.parent === code)
    .map(
      (item): TreeNode =>
        item.level === 1
          ? { indicator: item.code, weight: item.weight }
          : { ...nodeOf(item.code), weight: item.weight },
    );
  return { code, children };
}

const model: ScoringModel = {
  format: 1,
  range: [0, 100],
  decimals: 10,
  defaults: {
    missing: { policy: 'group-mean', by: 'EurAsia' },
    treatment: { method: 'winsorise-shape', skewness: 2, kurtosis: 3.5, maxPoints: 5 },
  },
  ranking: { on: 'exact' },
  indicators: leaves.map((item) => ({
    code: item.code,
    direction: item.direction < 0 ? 'cost' : 'benefit',
    ...(item.denominator !== null && { denominator: item.denominator }),
  })),
  root: nodeOf('Index'),
};

const ids = Object.keys(inputs.raw);
const data: ScoringData = {
  regions: ids.map((id) => ({ id, groups: { EurAsia: inputs.groups_EurAsia[id] as string } })),
  indicators: leaves.map((item) => item.code),
  values: ids.map((id) => leaves.map((item) => inputs.raw[id]?.[item.code] ?? null)),
  denominators: Object.fromEntries(
    ['Area', 'Energy', 'GDP', 'Population'].map((name) => [
      name,
      ids.map((id) => inputs.denominators[id]?.[name] ?? null),
    ]),
  ),
};

function largestDeviation(
  want: Matrix,
  have: (code: string) => (number | null)[] | undefined,
  regions: string[],
): number {
  const deviations = regions.flatMap((id, k) =>
    Object.entries(want[id] ?? {}).map(([code, value]) => {
      const found = have(code)?.[k] ?? null;
      if (found === null || value === null) return found === value ? 0 : Number.POSITIVE_INFINITY;
      return Math.abs(found - value) / Math.max(1, Math.abs(value));
    }),
  );
  return Math.max(...deviations);
}

describe('ASEM sustainable connectivity index, every stage of COINr 1.1.14', () => {
  const result = scoreModel(model, data);

  it.each(['denominated', 'imputed', 'treated', 'normalised'] as const)(
    'agrees to 1e-9 after the stage %s',
    (stage) => {
      expect(
        largestDeviation(expected[stage], (code) => result.indicators[code]?.[stage], result.regions),
      ).toBeLessThan(1e-9);
    },
  );

  it('agrees to 1e-9 in every node and gives the same ranks', () => {
    expect(largestDeviation(expected.aggregated, (code) => result.nodes[code]?.scores, result.regions)).toBeLessThan(
      1e-9,
    );
    expect(largestDeviation(expected.ranks, (code) => result.nodes[code]?.ranks, result.regions)).toBe(0);
  });

  it('gives the same effective weights and numbers of winsorised points', () => {
    for (const { iCode, EffWeight } of expected.effective_weights) {
      const found = (result.indicators[iCode] ?? result.nodes[iCode])?.effectiveWeight;
      expect(found).toBeCloseTo(Number(EffWeight), 9);
    }
    for (const log of expected.treatment_log) {
      expect(result.indicators[log.iCode]?.treatment.parameters.points ?? 0).toBe(Number(log['winsorise.nwin']));
    }
  });
});
