import { type AllocationSpec, allocate, type FactorSpec, type Recipient, sensitivity, type Transform } from '../index';

const POOL = '1000000000000';
const factor = (key: string, weight: number, kind: Transform['kind']): FactorSpec => ({
  key,
  weight,
  transform: { kind } as Transform,
});
const spec = (kind: Transform['kind'], weights: [number, number] = [0.7, 0.3]): AllocationSpec => ({
  unit: 'CNY',
  total: POOL,
  factors: [factor('x', weights[0], kind), factor('y', weights[1], 'share-of-sum')],
  coefficients: [{ kind: 'grade', key: 'g', label: 'g', table: { A: '1.2', B: '0.9' } }],
});
const recipients = (shift: Partial<Record<string, number>> = {}): Recipient[] =>
  [
    ['a', 10, 3, 'A'],
    ['b', 25, 9, 'B'],
    ['c', 40, 1, 'A'],
    ['d', 31, 5, 'B'],
  ].map(([id, x, y, g]) => ({
    id: String(id),
    values: { x: Number(x) + (shift[String(id)] ?? 0), y: Number(y) },
    labels: { g: String(g) },
    ...(id === 'c' ? { cap: { amount: '200000000000' } } : {}),
  }));
const exact = (of: AllocationSpec, who: readonly Recipient[]): number[] =>
  allocate(of, who).lines.map((line) => Number(line.exact));
const STEP = 1e-4;

describe.each<Transform['kind']>(['none', 'share-of-sum', 'ratio-to-mean', 'share-of-max', 'min-max'])(
  'under the transform %s',
  (kind) => {
    const derivatives = sensitivity(spec(kind), recipients());

    it('the derivative to a weight is what a small change of it does', () => {
      const up = exact(spec(kind, [0.7 + STEP, 0.3]), recipients());
      const down = exact(spec(kind, [0.7 - STEP, 0.3]), recipients());
      derivatives.forEach(({ factors }, row) => {
        const slope = ((up[row] ?? 0) - (down[row] ?? 0)) / (2 * STEP);
        expect(Math.abs(Number(factors[0]?.toWeight) - slope)).toBeLessThan(Math.abs(slope) * 1e-5 + 1e3);
      });
    });

    it('the derivative to the own value is what a small change of it does, where it is stated', () => {
      for (const [row, { id, factors }] of derivatives.entries()) {
        const stated = factors[0]?.toValue ?? null;
        if (stated === null) continue;
        const slope =
          ((exact(spec(kind), recipients({ [id]: STEP }))[row] ?? 0) -
            (exact(spec(kind), recipients({ [id]: -STEP }))[row] ?? 0)) /
          (2 * STEP);
        expect(Math.abs(Number(stated) - slope)).toBeLessThan(Math.abs(slope) * 1e-5 + 1e3);
      }
      expect(derivatives[1]?.factors[0]?.toValue).not.toBeNull();
    });

    it('nothing moves at a limit, and what one weight gives to some it takes from others', () => {
      expect(derivatives[2]).toMatchObject({
        id: 'c',
        free: false,
        factors: [{ toWeight: '0.000000' }, { toWeight: '0.000000' }],
      });
      const sum = derivatives.reduce((total, { factors }) => total + Number(factors[0]?.toWeight), 0);
      expect(Math.abs(sum)).toBeLessThan(1e-3);
    });
  },
);

it('states no derivative where a transform has none', () => {
  const [a] = sensitivity(spec('rank'), recipients());
  expect(a?.factors[0]?.toValue).toBeNull();
  expect(a?.factors[1]?.toValue).not.toBeNull();
});
