import {
  type AllocationSpec,
  allocate,
  compare,
  findAlabamaParadoxes,
  findNewStateParadox,
  type Recipient,
} from '../index';
import { CENSUS_1880 } from '../rounding/us-census-test-data';

const seats = (total: number, more: Partial<AllocationSpec> = {}): AllocationSpec => ({
  unit: { code: 'seat', minorPerUnit: '1' },
  total: String(total),
  factors: [{ key: 'people', weight: 1, transform: { kind: 'none' } }],
  ...more,
});
const states = (people: Readonly<Record<string, number>>): Recipient[] =>
  Object.entries(people).map(([id, number]) => ({ id, values: { people: number } }));

/** Hamilton's method again, written apart from the library. */
function hamilton(people: Readonly<Record<string, number>>, size: number): Record<string, number> {
  const total = Object.values(people).reduce((sum, number) => sum + number, 0);
  const entries = Object.entries(people).map(([id, number]) => ({
    id,
    whole: Math.floor((number * size) / total),
    rest: (number * size) % total,
  }));
  const left = size - entries.reduce((sum, { whole }) => sum + whole, 0);
  const up = new Set(
    [...entries]
      .sort((a, b) => b.rest - a.rest)
      .slice(0, left)
      .map(({ id }) => id),
  );
  return Object.fromEntries(entries.map(({ id, whole }) => [id, whole + (up.has(id) ? 1 : 0)]));
}

describe('comparing two allocations', () => {
  const before = allocate(seats(1000), states({ a: 1, b: 1, c: 2 }));
  const after = allocate(seats(1200), states({ a: 1, b: 2, d: 3 }));
  const comparison = compare(before, after);
  it('names winners and losers, the largest change first', () => {
    expect(
      comparison.lines.map(({ id, before: from, after: to, change, relative }) => [id, from, to, change, relative]),
    ).toEqual([
      ['a', '250', '200', '-50', '-0.200000'],
      ['b', '250', '400', '150', '0.600000'],
      ['c', '500', null, '-500', '-1.000000'],
      ['d', null, '600', '600', null],
    ]);
    expect(comparison.winners).toEqual(['d', 'b']);
    expect(comparison.losers).toEqual(['c', 'a']);
    expect(comparison.moved).toBe('550');
  });
  it('refuses different units', () => {
    const land = allocate({ ...seats(10), unit: '亩' }, states({ a: 1 }));
    expect(() => compare(before, land)).toThrow(RangeError);
  });
});

describe('the Alabama paradox', () => {
  it('shows in the textbook case: 6, 6 and 2 share 10 seats, then 11', () => {
    const recipients = states({ A: 6, B: 6, C: 2 });
    const paradox = { kind: 'alabama', losers: ['C'], gainers: ['A', 'B'], pools: ['10', '11'] };
    expect(compare(allocate(seats(10), recipients), allocate(seats(11), recipients)).paradoxes).toEqual([paradox]);
    expect(findAlabamaParadoxes(seats(10), recipients)).toEqual([paradox]);
    expect(findAlabamaParadoxes(seats(10, { rounding: { method: 'sainte-lague' } }), recipients)).toEqual([]);
  });
  it('is found in the census of 1880 among 275 to 350 seats under largest remainder, and under no divisor method', () => {
    const range = { from: '275', to: '350' };
    const found = findAlabamaParadoxes(seats(299), states(CENSUS_1880), range);
    const expected: [string, string][] = [];
    for (let size = 276; size <= 350; size += 1) {
      const [before, after] = [hamilton(CENSUS_1880, size - 1), hamilton(CENSUS_1880, size)];
      for (const state of Object.keys(CENSUS_1880)) {
        if ((after[state] ?? 0) < (before[state] ?? 0)) expected.push([state, String(size)]);
      }
    }
    expect(found.flatMap(({ losers, pools }) => losers.map((state) => [state, pools[1]]))).toEqual(expected);
    expect(expected.map(([state]) => state)).toEqual(['Florida', 'Florida', 'Nevada', 'Nevada']);
    const byHill = seats(299, { rounding: { method: 'huntington-hill' } });
    expect(findAlabamaParadoxes(byHill, states(CENSUS_1880), range)).toEqual([]);
  });
  it('passes over totals that the limits do not allow', () => {
    expect(findAlabamaParadoxes(seats(9, { floor: { amount: '3' } }), states({ A: 6, B: 6, C: 2 }))).toEqual([]);
  });
});

describe('the population paradox', () => {
  // University of Wisconsin, J. Robbin, table for Problem 10 of COMAP, For All Practical Purposes: 100 seats, two censuses.
  const before = allocate(seats(100), states({ A: 5_525_381, B: 3_470_152, C: 3_864_226, D: 201_203 }));
  const after = allocate(seats(100), states({ A: 5_657_564, B: 3_507_464, C: 3_885_693, D: 201_049 }));
  it('has the published quotas', () => {
    const quotas = (of: typeof before) => of.lines.map(({ exact }) => Number(exact).toFixed(3));
    expect(quotas(before)).toEqual(['42.305', '26.569', '29.586', '1.540']);
    expect(quotas(after)).toEqual(['42.693', '26.468', '29.322', '1.517']);
  });
  it('shows that D shrank and gained a seat while B and C grew and lost one', () => {
    expect(compare(before, after).paradoxes).toEqual([
      { kind: 'population', losers: ['B', 'C'], gainers: ['D'], pools: ['100', '100'] },
    ]);
  });
  it('shows in the textbook case of Pearson: B grows faster than A and loses a seat to it', () => {
    const old = allocate(seats(100), states({ A: 23_527, B: 5_548, C: 70_925 }));
    const fresh = allocate(seats(100), states({ A: 23_926, B: 5_648, C: 71_110 }));
    expect(old.lines.map(({ amount }) => amount)).toEqual(['23', '6', '71']);
    expect(fresh.lines.map(({ amount }) => amount)).toEqual(['24', '5', '71']);
    expect(compare(old, fresh).paradoxes).toMatchObject([{ kind: 'population', losers: ['B'], gainers: ['A'] }]);
  });
});

describe('the new-state paradox', () => {
  it('is found where a newcomer with its fair share moves a seat between others', () => {
    // 1,045 and 8,955 share 100 seats as 10 and 90; with 525 more people and 5 seats more the first has 11 and the second 89.
    const recipients = states({ A: 1045, B: 8955, C: 525 });
    const found = findNewStateParadox(seats(105), recipients, 'C');
    expect(found).toEqual([{ kind: 'new-state', losers: ['B'], gainers: ['A'], pools: ['100', '105'] }]);
    expect(findNewStateParadox(seats(105, { rounding: { method: 'sainte-lague' } }), recipients, 'C')).toEqual([]);
  });
  it('refuses a recipient that is not there', () => {
    expect(() => findNewStateParadox(seats(5), states({ A: 1 }), 'Z')).toThrow(
      expect.objectContaining({ code: 'unknown-recipient' }),
    );
  });
});
