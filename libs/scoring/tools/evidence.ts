/** Prints how far scoreModel is from results that others computed. Run after a build: node tools/run-ts.cjs tools/evidence.ts */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ScoringModel, type ScoringResult, scoreModel, type TreeNode } from '../dist/index';

const CASES = process.env.SCORING_CASES ?? join(__dirname, '../../../../shared/data/cases');

type Matrix = Record<string, Record<string, number | null>>;

interface Line {
  name: string;
  source: string;
  deviation: number;
}

function readCase(file: string) {
  return JSON.parse(readFileSync(join(CASES, file), 'utf8'));
}

function hdi(): Line[] {
  const { inputs, expected } = readCase('hdi-2021-191-countries.json') as {
    inputs: { countries: ({ iso3: string } & Record<string, number>)[] };
    expected: { hdi: Record<string, number> };
  };
  const codes = ['le', 'eys', 'mys', 'gnipc'];
  const post = (code: string, min: number, max: number, scale: 'linear' | 'log' = 'linear') => ({
    code,
    normalise: { method: 'goalposts' as const, min, max, scale },
  });
  const model: ScoringModel = {
    format: 1,
    range: [0, 1],
    decimals: 3,
    indicators: [post('le', 20, 85), post('eys', 0, 18), post('mys', 0, 15), post('gnipc', 100, 75000, 'log')],
    root: {
      code: 'HDI',
      aggregation: { method: 'geometric' },
      children: [
        { indicator: 'le' },
        { code: 'education', children: [{ indicator: 'eys' }, { indicator: 'mys' }] },
        { indicator: 'gnipc' },
      ],
    },
  };
  const data = {
    regions: inputs.countries.map(({ iso3 }) => ({ id: iso3 })),
    indicators: codes,
    values: inputs.countries.map((row) => codes.map((code) => row[code] as number)),
  };
  const { regions, final } = scoreModel(model, data);
  const deviation = Math.max(
    ...regions.map((id, k) => Math.abs((final.displayed[k] as number) - (expected.hdi[id] as number))),
  );
  return [{ name: `HDI 2021, ${regions.length} countries, three decimals`, source: 'UNDP HDR 2021/22', deviation }];
}

interface TreeRow {
  code: string;
  level: number;
  direction: number;
  weight: number;
  parent: string | null;
  denominator: string | null;
}

function asem(): Line[] {
  const { inputs, expected } = readCase('asem-coinr-full-chain.json') as {
    inputs: { tree: TreeRow[]; raw: Matrix; groups_EurAsia: Record<string, string>; denominators: Matrix };
    expected: Record<string, Matrix>;
  };
  const leaves = inputs.tree.filter((row) => row.level === 1);
  const below = (code: string): TreeNode[] =>
    inputs.tree
      .filter((row) => row.parent === code)
      .map((row) =>
        row.level === 1
          ? { indicator: row.code, weight: row.weight }
          : { code: row.code, weight: row.weight, children: below(row.code) },
      );
  const model: ScoringModel = {
    format: 1,
    decimals: 10,
    defaults: { missing: { policy: 'group-mean', by: 'EurAsia' }, treatment: { method: 'winsorise-shape' } },
    ranking: { on: 'exact' },
    indicators: leaves.map((row) => ({
      code: row.code,
      direction: row.direction < 0 ? ('cost' as const) : ('benefit' as const),
      ...(row.denominator !== null && { denominator: row.denominator }),
    })),
    root: { code: 'Index', children: below('Index') },
  };
  const ids = Object.keys(inputs.raw);
  const result = scoreModel(model, {
    regions: ids.map((id) => ({ id, groups: { EurAsia: inputs.groups_EurAsia[id] as string } })),
    indicators: leaves.map((row) => row.code),
    values: ids.map((id) => leaves.map((row) => inputs.raw[id]?.[row.code] ?? null)),
    denominators: Object.fromEntries(
      ['Area', 'Energy', 'GDP', 'Population'].map((name) => [
        name,
        ids.map((id) => inputs.denominators[id]?.[name] ?? null),
      ]),
    ),
  });
  const stages = ['denominated', 'imputed', 'treated', 'normalised'] as const;
  const source = 'COINr 1.1.14';
  return [
    ...stages.map((stage) => ({
      name: `ASEM ${stage}`,
      source,
      deviation: largest(expected[stage] as Matrix, result, (code) => result.indicators[code]?.[stage]),
    })),
    {
      name: 'ASEM aggregated',
      source,
      deviation: largest(expected.aggregated as Matrix, result, (code) => result.nodes[code]?.scores),
    },
    {
      name: 'ASEM ranks',
      source,
      deviation: largest(expected.ranks as Matrix, result, (code) => result.nodes[code]?.ranks),
    },
  ];
}

/** Largest relative deviation (absolute below 1). */
function largest(want: Matrix, result: ScoringResult, have: (code: string) => (number | null)[] | undefined): number {
  let most = 0;
  result.regions.forEach((id, k) => {
    for (const [code, value] of Object.entries(want[id] ?? {})) {
      const found = have(code)?.[k] ?? null;
      const off =
        found === null || value === null
          ? found === value
            ? 0
            : Number.POSITIVE_INFINITY
          : Math.abs(found - value) / Math.max(1, Math.abs(value));
      most = Math.max(most, off);
    }
  });
  return most;
}

for (const { name, source, deviation } of [...hdi(), ...asem()]) {
  process.stdout.write(
    `${name.padEnd(44)} ${source.padEnd(20)} ${deviation === 0 ? '0' : deviation.toExponential(1)}\n`,
  );
}
