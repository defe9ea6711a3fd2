import type { Treatment } from '../model/treatment';
import { quantile } from '../numeric/column-statistics';
import { errorOf, scoreColumn } from '../testing/one-column';

const column = [1, 2, 3, 4, 5, 6, 7, 8, 30, 100];
const treated = (treatment: Treatment, values: (number | null)[] = column) =>
  scoreColumn(values, { treatment }).indicators.x?.treated;

describe('treatment', () => {
  it('winsorises by percentile with linear interpolation', () => {
    const [low, high] = [0.05, 0.95].map((share) => quantile(Float64Array.from(column), share));
    const { x } = scoreColumn(column, { treatment: { method: 'winsorise-percentile' } }).indicators;
    expect(x?.treated[0]).toBeCloseTo(low as number, 12);
    expect(x?.treated[9]).toBeCloseTo(high as number, 12);
    expect(x?.treatment.winsorised).toEqual(['r0', 'r9']);
  });

  it('winsorises until the shape passes, one point here, and says which', () => {
    const { x } = scoreColumn(column, { treatment: { method: 'winsorise-shape' } }).indicators;
    expect(x?.treatment).toMatchObject({ applied: 'winsorise-shape', parameters: { points: 1 }, winsorised: ['r9'] });
    expect(x?.treated.slice(8)).toEqual([30, 30]);
  });

  it('falls back to the logarithm of the untouched column when winsorising is not enough', () => {
    const long = [...Array.from({ length: 30 }, (_, i) => i), 1000, 10000];
    const result = scoreColumn(long, { treatment: { method: 'winsorise-shape', maxPoints: 1 } });
    expect(result.indicators.x?.treatment.applied).toBe('log-range');
    expect(result.indicators.x?.treated[result.regions.indexOf('r0')]).toBeCloseTo(Math.log(100), 12);
    const kept = scoreColumn(long, { treatment: { method: 'winsorise-shape', maxPoints: 1, fallback: 'none' } });
    expect(kept.indicators.x?.treatment).toMatchObject({ applied: 'winsorise-shape', winsorised: ['r31'] });
  });

  it('takes logarithms, powers and Box–Cox transforms', () => {
    expect(treated({ method: 'log', base: '10' }, [1, 10, 100])).toEqual([0, 1, 2]);
    expect(treated({ method: 'log', shift: 1 }, [0])).toEqual([0]);
    expect(treated({ method: 'power', exponent: 0.5 }, [4, 9])).toEqual([2, 3]);
    expect(treated({ method: 'box-cox', lambda: 2 }, [1, 3])).toEqual([0, 4]);
    expect(treated({ method: 'box-cox', lambda: 0 }, [1, Math.E])).toEqual([0, 1]);
    expect(errorOf(() => treated({ method: 'log' }, [0, 1]))).toBe(
      'VALUE_NOT_POSITIVE at model.indicators[x].treatment',
    );
  });

  it('finds the likeliest λ: 0 for a column whose logarithm is even', () => {
    const exponential = Array.from({ length: 41 }, (_, i) => Math.exp((i - 20) / 10));
    const lambda = scoreColumn(exponential, { treatment: { method: 'box-cox' } }).indicators.x?.treatment.parameters
      .lambda;
    expect(Math.abs(lambda as number)).toBeLessThan(1e-5);
  });
});
