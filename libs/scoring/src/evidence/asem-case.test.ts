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

const result = scoreModel(model, data);

/** Values as a share of the expected ones where these exceed 1, so that one tolerance fits people and kilowatt hours. */
function expectAgreement(want: Matrix, have: (code: string) => (number | null)[] | undefined): void {
  const cells = result.regions.flatMap((id, k) =>
    Object.entries(want[id] ?? {}).map(([code, value]) => {
      const scale = Math.max(1, Math.abs(value ?? 1));
      const share = (x: number | null): number | null => (x === null ? null : x / scale);
      return { found: share(have(code)?.[k] ?? null), wanted: share(value) };
    }),
  );
  expect(cells.map(({ found }) => found)).toBePublished(
    cells.map(({ wanted }) => wanted),
    { within: 1e-9 },
  );
}

describe('ASEM sustainable connectivity index, every stage of COINr 1.1.14', () => {
  it.each(['denominated', 'imputed', 'treated', 'normalised'] as const)(
    'agrees to 1e-9 after the stage %s',
    (stage) => {
      expectAgreement(expected[stage], (code) => result.indicators[code]?.[stage]);
    },
  );

  it('agrees to 1e-9 in every node and gives the same ranks', () => {
    expectAgreement(expected.aggregated, (code) => result.nodes[code]?.scores);
    expectAgreement(expected.ranks, (code) => result.nodes[code]?.ranks);
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
