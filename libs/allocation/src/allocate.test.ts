import { type AllocationSpec, allocate, type Recipient } from './index';

const byPopulation: AllocationSpec = {
  unit: 'CNY',
  total: '10000',
  factors: [{ key: 'population', weight: 1, transform: { kind: 'none' } }],
};
const places = (populations: Record<string, number>): Recipient[] =>
  Object.entries(populations).map(([id, population]) => ({ id, values: { population } }));
const amounts = (spec: AllocationSpec, recipients: readonly Recipient[]): Record<string, string> =>
  Object.fromEntries(allocate(spec, recipients).lines.map(({ id, amount }) => [id, amount]));

describe('dividing a pool by one factor', () => {
  it('gives the last fen to the largest remainder, not to the first recipient', () => {
    // 16⅔, 16⅔ and 66⅔: two units are left; the largest weight has the first, the smaller id the second.
    const shares = places({ a: 1, b: 1, c: 4 });
    expect(amounts({ ...byPopulation, total: '100' }, shares)).toEqual({ a: '17', b: '16', c: '67' });
    expect(amounts({ ...byPopulation, total: '101' }, places({ a: 1, b: 2, c: 3 }))).toEqual({
      a: '17',
      b: '34',
      c: '50',
    });
  });

  it('lets the larger weight go first among equal remainders, and then the smaller id', () => {
    const result = allocate({ ...byPopulation, total: '1' }, places({ b: 1, a: 1 }));
    expect(result.lines.map(({ id, amount, tie }) => [id, amount, tie])).toEqual([
      ['a', '1', true],
      ['b', '0', true],
    ]);
    expect(result.ties).toEqual(['a', 'b']);
    // 10 over 1:3:… – weights 1 and 3 of 4 with a total of 2 leave remainders of one half each.
    expect(amounts({ ...byPopulation, total: '2' }, places({ a: 1, b: 3 }))).toEqual({ a: '0', b: '2' });
  });

  it('follows a stated tie order', () => {
    const spec: AllocationSpec = { ...byPopulation, total: '1', tieOrder: [{ by: 'list', ids: ['b', 'a'] }] };
    expect(amounts(spec, places({ a: 1, b: 1 }))).toEqual({ a: '0', b: '1' });
    const byLastYear: AllocationSpec = { ...byPopulation, total: '1', tieOrder: [{ by: 'previous', order: 'asc' }] };
    const recipients = places({ a: 1, b: 1 }).map((place) => ({ ...place, previous: place.id === 'a' ? '9' : '5' }));
    expect(amounts(byLastYear, recipients)).toEqual({ a: '0', b: '1' });
  });

  it('keeps the reserve aside and divides the rest', () => {
    const result = allocate({ ...byPopulation, total: '1003', reserve: { ofTotal: '0.1' } }, places({ a: 1, b: 1 }));
    expect([result.reserve, result.pool]).toEqual(['100', '903']);
    expect(allocate({ ...byPopulation, reserve: '1' }, places({ a: 1 })).lines[0]?.amount).toBe('9999');
  });

  it('works in multiples of the rounding unit', () => {
    const spec: AllocationSpec = { ...byPopulation, total: '1000', rounding: { unit: '100' } };
    expect(amounts(spec, places({ a: 1, b: 1, c: 1 }))).toEqual({ a: '400', b: '300', c: '300' });
  });
});

describe('limits', () => {
  it('solves floors and caps together, where freezing both at once would miss the total', () => {
    const recipients: Recipient[] = [
      { id: 'a', values: { population: 80 }, cap: { amount: '5000' } },
      { id: 'b', values: { population: 15 } },
      { id: 'c', values: { population: 5 }, floor: { amount: '1500' } },
    ];
    // With a at its cap, b and c would share 5,000 as 3,750 and 1,250; c has its floor of 1,500, so b has 3,500.
    expect(amounts(byPopulation, recipients)).toEqual({ a: '5000', b: '3500', c: '1500' });
  });

  it('lifts a floor violator of the first pass when a cap frees money for it', () => {
    const recipients: Recipient[] = [
      { id: 'a', values: { population: 90 }, cap: { amount: '2000' } },
      { id: 'b', values: { population: 5 }, floor: { amount: '1000' } },
      { id: 'c', values: { population: 5 } },
    ];
    const result = allocate(byPopulation, recipients);
    expect(result.lines.map(({ amount, limit }) => [amount, limit])).toEqual([
      ['2000', 'cap'],
      ['4000', null],
      ['4000', null],
    ]);
    expect(result.lambda).toBe('800');
  });

  it('reads limits relative to last year and to the pool, rounded inwards', () => {
    const recipients: Recipient[] = [
      { id: 'a', values: { population: 1 }, previous: '3333', floor: { ofPrevious: '0.9' } },
      { id: 'b', values: { population: 9 }, previous: '1000', cap: { ofPool: '0.7', ofPrevious: '8' } },
      { id: 'c', values: { population: 0 } },
    ];
    const result = allocate(byPopulation, recipients);
    expect(result.lines.map(({ floor, cap }) => [floor, cap])).toEqual([
      ['3000', null],
      [null, '7000'],
      [null, null],
    ]);
    expect(result.lines.map(({ amount, change }) => [amount, change])).toEqual([
      ['3000', '-333'],
      ['7000', '6000'],
      ['0', null],
    ]);
  });

  it('gives the base first and divides what is left', () => {
    const recipients = places({ a: 1, b: 3 }).map((place) => ({ ...place, base: '1000' }));
    const [a, b] = allocate(byPopulation, recipients).lines;
    expect(a?.parts).toEqual({ base: '1000', proRata: '2000', limit: '0', rounding: '0' });
    expect(b?.amount).toBe('7000');
  });
});

describe('exclusions', () => {
  it('leaves excluded recipients out of every transform and says why', () => {
    const spec: AllocationSpec = {
      ...byPopulation,
      factors: [{ key: 'population', weight: 1, transform: { kind: 'min-max' } }],
      exclusions: [{ label: 'grade', in: ['D'], reason: '评估不合格' }],
    };
    const recipients: Recipient[] = [
      ...places({ a: 0, b: 10 }),
      { id: 'c', values: { population: 1000 }, labels: { grade: 'D' } },
      { id: 'd', values: { population: 5 } },
    ];
    const result = allocate(spec, recipients);
    expect(result.lines.map(({ amount, excluded }) => [amount, excluded])).toEqual([
      ['0', null],
      ['6667', null],
      ['0', '评估不合格'],
      ['3333', null],
    ]);
    expect(result.totals).toMatchObject({ recipients: 3, excluded: 1 });
  });
});

describe('a reduction', () => {
  const spec: AllocationSpec = { ...byPopulation, total: '-1000' };

  it('takes in proportion but never more than was given', () => {
    const recipients: Recipient[] = [
      { id: 'a', values: { population: 1 }, given: '100' },
      { id: 'b', values: { population: 1 }, given: '5000' },
      { id: 'c', values: { population: 2 }, given: '5000' },
    ];
    const result = allocate(spec, recipients);
    expect(result.lines.map(({ amount, limit }) => [amount, limit])).toEqual([
      ['-100', 'floor'],
      ['-300', null],
      ['-600', null],
    ]);
    expect(result.lambda).toBe('-300');
  });

  it('reads signed limits: a floor of −200 means at most 200 is taken', () => {
    const recipients: Recipient[] = [
      { id: 'a', values: { population: 1 }, given: '1000', floor: { amount: '-200' } },
      { id: 'b', values: { population: 1 }, given: '1000' },
    ];
    expect(amounts(spec, recipients)).toEqual({ a: '-200', b: '-800' });
  });

  it('is refused where less was given than is to be taken', () => {
    const recipients: Recipient[] = [{ id: 'a', values: { population: 1 }, given: '300' }];
    expect(() => allocate(spec, recipients)).toThrow(expect.objectContaining({ code: 'caps-below-pool', gap: '700' }));
    expect(() => allocate(spec, places({ a: 1 }))).toThrow(
      expect.objectContaining({ code: 'given-missing', path: '/recipients/0/given' }),
    );
  });
});

describe('the result', () => {
  const recipients = places({ c: 3, a: 1.5, b: 7 });

  it('does not depend on the order of recipients, to the byte', () => {
    const one = JSON.stringify(allocate(byPopulation, recipients));
    expect(JSON.stringify(allocate(byPopulation, [...recipients].reverse()))).toBe(one);
  });

  it('changes its fingerprint with any input', () => {
    const { fingerprint } = allocate(byPopulation, recipients);
    expect(fingerprint).toMatch(/^[0-9a-f]{64}$/);
    expect(allocate({ ...byPopulation, title: 'x' }, recipients).fingerprint).not.toBe(fingerprint);
    expect(allocate(byPopulation, places({ c: 3, a: 1.5, b: 7.5 })).fingerprint).not.toBe(fingerprint);
  });

  it('proves its sums in whole numbers', () => {
    const result = allocate(byPopulation, recipients);
    const sum = (pick: (line: (typeof result.lines)[number]) => string): bigint =>
      result.lines.reduce((total, line) => total + BigInt(pick(line)), 0n);
    expect(sum(({ amount }) => amount)).toBe(10000n);
    expect(sum(({ weight }) => weight)).toBe(BigInt(result.totals.weight));
    expect(sum(({ remainder }) => remainder)).toBe(
      BigInt(result.totals.unitsRounded) * BigInt(result.totals.remainderDenominator),
    );
    for (const { amount, parts } of result.lines) {
      expect(BigInt(parts.base) + BigInt(parts.proRata) + BigInt(parts.limit) + BigInt(parts.rounding)).toBe(
        BigInt(amount),
      );
    }
  });

  it('leaves out the steps when asked, and nothing else', () => {
    const full = allocate(byPopulation, recipients);
    const short = allocate(byPopulation, recipients, { steps: false });
    expect(short.lines.map((line) => ({ ...line, factors: [] }))).toEqual(
      full.lines.map((line) => ({ ...line, factors: [] })),
    );
    expect(short.lines[0]?.factors).toEqual([]);
    expect(short.fingerprint).toBe(full.fingerprint);
  });
});
