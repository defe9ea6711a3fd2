import { scoreModel } from '../engine/score-model';
import type { MissingPolicy } from '../model/missing';
import { errorOf } from '../testing/one-column';

function imputed(missing: MissingPolicy, period: number | undefined = 2020): (number | null)[] | undefined {
  const result = scoreModel(
    { format: 1, indicators: [{ code: 'x', missing }], root: { code: 't', children: [{ indicator: 'x' }] } },
    {
      regions: [
        { id: 'a', groups: { kind: '县' } },
        { id: 'b', groups: { kind: '县' } },
        { id: 'c', groups: { kind: '市' } },
        { id: 'd', groups: { kind: '市' } },
      ],
      indicators: ['x'],
      values: [[10], [null], [30], [100]],
      ...(period !== undefined && { period }),
      periods: [
        { period: 2022, values: [[1], [18], [1], [1]] },
        { period: 2018, values: [[1], [12], [1], [1]] },
        { period: 2016, values: [[1], [8], [1], [1]] },
      ],
    },
  );
  return result.indicators.x?.imputed;
}

describe('filling gaps', () => {
  it('by a constant, the mean or the median of the column, or of the region’s group', () => {
    expect(imputed({ policy: 'constant', value: 3 })).toEqual([10, 3, 30, 100]);
    expect(imputed({ policy: 'mean' })?.[1]).toBeCloseTo(140 / 3, 12);
    expect(imputed({ policy: 'median' })).toEqual([10, 30, 30, 100]);
    expect(imputed({ policy: 'group-mean', by: 'kind' })).toEqual([10, 10, 30, 100]);
    expect(imputed({ policy: 'group-median', by: 'kind' })).toEqual([10, 10, 30, 100]);
  });

  it('by the latest earlier period, whatever the order of periods', () => {
    expect(imputed({ policy: 'previous' })).toEqual([10, 12, 30, 100]);
  });

  it('by the straight line between the periods around it', () => {
    expect(imputed({ policy: 'interpolate' })).toEqual([10, 15, 30, 100]);
    expect(errorOf(() => scoreModelWithoutPeriod())).toBe('PERIOD_MISSING at model.indicators[x].missing');
  });

  it('beyond the last period only when extrapolation is allowed', () => {
    expect(imputed({ policy: 'interpolate' }, 2024)).toEqual([10, null, 30, 100]);
    expect(imputed({ policy: 'interpolate', extrapolate: true }, 2024)).toEqual([10, 21, 30, 100]);
  });
});

function scoreModelWithoutPeriod() {
  return scoreModel(
    {
      format: 1,
      indicators: [{ code: 'x', missing: { policy: 'interpolate' } }],
      root: { code: 't', children: [{ indicator: 'x' }] },
    },
    { regions: [{ id: 'a' }], indicators: ['x'], values: [[null]], periods: [{ period: 1, values: [[1]] }] },
  );
}
