import {
  type AllocationSpec,
  allocate,
  type CoefficientSpec,
  type FactorSpec,
  type Recipient,
  type Transform,
} from '../index';

const recipients: Recipient[] = [
  { id: 'a', values: { x: '1', penalty: 0, rate: '0.5' }, labels: { grade: 'A' } },
  { id: 'b', values: { x: '4', penalty: 3, rate: '1' }, labels: { grade: 'B' } },
  { id: 'c', values: { x: '4', penalty: 20, rate: '1.25' }, labels: { grade: '?' } },
];
const specOf = (
  transform: Transform | Transform[],
  more: Partial<FactorSpec> = {},
  coefficients: CoefficientSpec[] = [],
): AllocationSpec => ({
  unit: 'CNY',
  total: '1000000',
  factors: [{ key: 'x', weight: '1', transform, ...more }],
  coefficients,
});
const normalised = (spec: AllocationSpec, of = recipients) =>
  allocate(spec, of).lines.map(({ factors }) => factors[0]?.normalised);
const coefficients = (coefficient: CoefficientSpec) =>
  allocate(specOf({ kind: 'none' }, {}, [coefficient]), recipients).lines.map(
    (line) => line.coefficients[0]?.coefficient,
  );

describe('transforms', () => {
  it.each<[Transform | Transform[], string[]]>([
    [{ kind: 'none' }, ['1', '4', '4']],
    [{ kind: 'share-of-sum' }, ['0.111111111111', '0.444444444444', '0.444444444444']],
    [{ kind: 'share-of-max' }, ['0.25', '1', '1']],
    [{ kind: 'ratio-to-mean' }, ['0.333333333333', '1.333333333333', '1.333333333333']],
    [{ kind: 'min-max' }, ['0', '1', '1']],
    [{ kind: 'min-max', direction: 'cost' }, ['1', '0', '0']],
    [{ kind: 'min-max', range: ['0.5', '1'], low: '0', high: '2.5' }, ['0.7', '1', '1']],
    [{ kind: 'rank' }, ['1', '3', '3']],
    [{ kind: 'rank', direction: 'cost' }, ['3', '2', '2']],
    [{ kind: 'reciprocal' }, ['1', '0.25', '0.25']],
    [{ kind: 'square-root' }, ['1', '2', '2']],
    [{ kind: 'bands', bands: [{ upTo: 1, points: 10 }, { below: 4, points: 20 }, { points: 30 }] }, ['10', '30', '30']],
    [
      [{ kind: 'reciprocal' }, { kind: 'share-of-sum' }],
      ['0.666666666667', '0.166666666667', '0.166666666667'],
    ],
  ])('%j', (transform, expected) => {
    expect(normalised(specOf(transform))).toEqual(expected);
  });

  it('rounds roots down to the places stated, exactly', () => {
    const { lines, totals } = allocate(specOf({ kind: 'square-root', places: 20 }), [{ id: 'a', values: { x: 2 } }]);
    const root = (BigInt(lines[0]?.weight ?? '0') * 10n ** 20n) / BigInt(totals.weightDenominator);
    expect(root).toBe(141421356237309504880n);
  });

  it('keeps thirds exact: three equal shares leave equal remainders', () => {
    const result = allocate(
      { ...specOf({ kind: 'share-of-sum' }), total: '100' },
      ['a', 'b', 'c'].map((id) => ({ id, values: { x: '0.1' } })),
    );
    expect(result.lines.map(({ amount, exact }) => [amount, exact])).toEqual([
      ['34', '33.333333'],
      ['33', '33.333333'],
      ['33', '33.333333'],
    ]);
    expect(result.ties).toEqual(['a', 'b', 'c']);
  });

  it('refuses reciprocals of zero, and exact ones that would need a giant denominator', () => {
    expect(() => normalised(specOf({ kind: 'reciprocal' }), [{ id: 'a', values: { x: 0 } }])).toThrow(
      expect.objectContaining({ code: 'zero-reciprocal', recipients: ['a'] }),
    );
    const many = Array.from({ length: 3000 }, (_, index) => ({
      id: `r${index}`,
      values: { x: 1_000_003 + index * 2 },
    }));
    expect(() => allocate(specOf({ kind: 'reciprocal' }), many)).toThrow(
      expect.objectContaining({ code: 'precision-needed' }),
    );
    expect(allocate(specOf({ kind: 'reciprocal', places: 15 }), many).lines).toHaveLength(3000);
  });
});

describe('a factor without differences', () => {
  const same: Recipient[] = [
    { id: 'a', values: { x: 2 } },
    { id: 'b', values: { x: 2 } },
  ];
  it('is refused under min-max unless the policy is stated', () => {
    expect(() => normalised(specOf({ kind: 'min-max' }), same)).toThrow(
      expect.objectContaining({ code: 'constant-factor' }),
    );
    expect(normalised(specOf({ kind: 'min-max' }, { constant: 'equal' }), same)).toEqual(['1', '1']);
  });
});

describe('missing values', () => {
  const gap: Recipient[] = [
    { id: 'a', values: { x: 1 } },
    { id: 'b', values: { x: null } },
    { id: 'c', values: { x: 2 } },
  ];
  it('are an error, never silently zero', () => {
    expect(() => normalised(specOf({ kind: 'none' }), gap)).toThrow(
      expect.objectContaining({ code: 'missing-value', recipients: ['b'] }),
    );
  });
  it('become zero or the mean when asked, and are marked', () => {
    expect(normalised(specOf({ kind: 'none' }, { missing: 'zero' }), gap)).toEqual(['1', '0', '2']);
    const lines = allocate(specOf({ kind: 'none' }, { missing: 'mean' }), gap).lines;
    expect(lines.map(({ factors }) => [factors[0]?.value, factors[0]?.imputed])).toEqual([
      ['1', false],
      ['1.5', true],
      ['2', false],
    ]);
  });
});

describe('a factor of several parts', () => {
  it('adds settlers by origin and year, each with its own standard', () => {
    const spec = specOf(
      { kind: 'none' },
      {
        parts: [
          { value: 'crossProvince', weight: '1.5' },
          { value: 'sameCity', weight: '0.4' },
        ],
      },
    );
    expect(normalised(spec, [{ id: 'a', values: { crossProvince: 10, sameCity: 100 } }])).toEqual(['55']);
  });
});

describe('coefficients', () => {
  it.each<[CoefficientSpec, string[]]>([
    [{ kind: 'grade', key: 'k', label: 'grade', table: { A: '1.2', B: 1 }, otherwise: '0.8' }, ['1.2', '1', '0.8']],
    [
      {
        kind: 'tier',
        key: 'k',
        value: 'penalty',
        tiers: [{ upTo: 0, coefficient: 1 }, { below: 20, coefficient: '0.9' }, { coefficient: '0.5' }],
      },
      ['1', '0.9', '0.5'],
    ],
    [{ kind: 'value', key: 'k', value: 'rate' }, ['0.5', '1', '1.25']],
    [{ kind: 'penalty', key: 'k', value: 'penalty', rate: '0.1', least: '0.25' }, ['1', '0.7', '0.25']],
  ])('%j', (coefficient, expected) => {
    expect(coefficients(coefficient)).toEqual(expected);
  });

  it('names a grade outside the table', () => {
    expect(() => coefficients({ kind: 'grade', key: 'k', label: 'grade', table: { A: 1, B: 1 } })).toThrow(
      expect.objectContaining({ code: 'missing-label', path: '/spec/coefficients/0', recipients: ['c'] }),
    );
  });

  it('refuses bounds that fall', () => {
    const tiers = [{ below: 5, coefficient: 1 }, { below: 4, coefficient: 2 }, { coefficient: 3 }];
    expect(() => coefficients({ kind: 'tier', key: 'k', value: 'penalty', tiers })).toThrow(
      expect.objectContaining({ path: '/spec/coefficients/0/tiers/1' }),
    );
  });
});
