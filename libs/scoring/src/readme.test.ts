import { scoreModel } from './index';

describe('the example of the README', () => {
  it('gives the numbers that the README prints', () => {
    const result = scoreModel(
      {
        format: 1,
        range: [0, 100],
        decimals: 1,
        indicators: [
          { code: 'income', direction: 'benefit', normalise: { method: 'min-max' } },
          { code: 'debt', direction: 'cost', normalise: { method: 'goalposts', min: 0, max: 100 } },
        ],
        root: {
          code: 'total',
          aggregation: { method: 'arithmetic' },
          children: [
            { indicator: 'income', weight: 3 },
            { indicator: 'debt', weight: 1 },
          ],
        },
      },
      {
        regions: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
        indicators: ['income', 'debt'],
        values: [
          [10, 40],
          [20, 80],
          [15, null],
        ],
      },
    );
    expect(result.indicators.income?.normalised).toEqual([0, 100, 50]);
    expect(result.indicators.debt?.normalised).toEqual([60, 20, null]);
    expect(result.nodes.total?.scores).toEqual([15, 80, 50]);
    expect(result.final.displayed).toEqual([15, 80, 50]);
    expect(result.final.ranks).toEqual([3, 1, 2]);
    expect(result.final.contributions).toEqual({ debt: [15, 5, 0], income: [0, 75, 50] });
  });
});
