import { scoreModel } from '../engine/score-model';
import type { ScoringModel } from '../model/scoring-model';
import { readCase } from '../testing/read-case';

interface HdiCase {
  inputs: { countries: { iso3: string; le: number; eys: number; mys: number; gnipc: number }[] };
  expected: { hdi: Record<string, number> };
}

const hdiModel: ScoringModel = {
  format: 1,
  range: [0, 1],
  decimals: 3,
  indicators: [
    { code: 'le', normalise: { method: 'goalposts', min: 20, max: 85 } },
    { code: 'eys', normalise: { method: 'goalposts', min: 0, max: 18 } },
    { code: 'mys', normalise: { method: 'goalposts', min: 0, max: 15 } },
    { code: 'gnipc', normalise: { method: 'goalposts', min: 100, max: 75000, scale: 'log' } },
  ],
  root: {
    code: 'HDI',
    aggregation: { method: 'geometric' },
    children: [
      { code: 'health', children: [{ indicator: 'le' }] },
      { code: 'education', children: [{ indicator: 'eys' }, { indicator: 'mys' }] },
      { code: 'income', children: [{ indicator: 'gnipc' }] },
    ],
  },
};

describe('Human Development Index 2021 (UNDP HDR 2021/22)', () => {
  const { inputs, expected } = readCase<HdiCase>('hdi-2021-191-countries.json');
  const indicators = ['le', 'eys', 'mys', 'gnipc'] as const;
  const result = scoreModel(hdiModel, {
    regions: inputs.countries.map((country) => ({ id: country.iso3 })),
    indicators: [...indicators],
    values: inputs.countries.map((country) => indicators.map((code) => country[code])),
  });

  it('gives the published value of all 191 countries to three decimals', () => {
    expect(result.regions).toHaveLength(191);
    const printed = result.regions.map((id) => expected.hdi[id] as number);
    expect(result.final.displayed).toBePublished(printed, { within: 0 });
  });

  it('splits a geometric mean into contributions that add up to the displayed value', () => {
    result.regions.forEach((_, k) => {
      const exact = Object.values(result.final.contributions).reduce((sum, column) => sum + (column[k] as number), 0);
      expect(exact).toBeCloseTo(result.final.scores[k] as number, 12);
      const shown = Object.values(result.final.displayedContributions).map((column) =>
        Math.round((column[k] as number) * 1000),
      );
      expect(shown.reduce((a, b) => a + b, 0)).toBe(Math.round((result.final.displayed[k] as number) * 1000));
    });
  });
});
