import { type AllocationSpec, allocate, type RoundingMethod } from '../index';
import { CENSUS_1790, CENSUS_1880, CENSUS_2010 } from './us-census-test-data';

/** Seats by a method, with the exact shares. */
function apportion(
  population: Readonly<Record<string, number>>,
  seats: number,
  method: RoundingMethod,
  least?: string,
) {
  const spec: AllocationSpec = {
    unit: { code: 'seat', minorPerUnit: '1' },
    total: String(seats),
    factors: [{ key: 'population', weight: 1, transform: { kind: 'none' } }],
    rounding: { method },
    ...(least === undefined ? {} : { floor: { amount: least } }),
  };
  const recipients = Object.entries(population).map(([id, people]) => ({ id, values: { population: people } }));
  return Object.fromEntries(
    allocate(spec, recipients).lines.map(({ id, amount, exact }) => [
      id,
      { seats: Number(amount), exact: Number(exact) },
    ]),
  );
}
const seatsOf = (apportioned: Record<string, { seats: number }>): Record<string, number> =>
  Object.fromEntries(Object.entries(apportioned).map(([id, { seats }]) => [id, seats]));

describe('the vetoed bill of 1792: Hamilton, 120 seats (COMAP, For All Practical Purposes, 10th ed., Table 14.5)', () => {
  const result = apportion(CENSUS_1790, 120, 'largest-remainder');
  it.each([
    ['New Jersey', 5.959, 6],
    ['Virginia', 20.926, 21],
    ['Connecticut', 7.86, 8],
    ['South Carolina', 6.844, 7],
    ['Delaware', 1.843, 2],
    ['Vermont', 2.839, 3],
    ['Massachusetts', 15.774, 16],
    ['North Carolina', 11.732, 12],
    ['New Hampshire', 4.707, 5],
    ['Pennsylvania', 14.366, 14],
    ['Georgia', 2.351, 2],
    ['Kentucky', 2.28, 2],
    ['Rhode Island', 2.271, 2],
    ['Maryland', 9.243, 9],
    ['New York', 11.004, 11],
  ])('%s: quota %d, seats %d', (state, quota, seats) => {
    expect([result[state]?.exact]).toBePublished([quota], { within: 0.0005 });
    expect([result[state]?.seats]).toBePublished([seats], { within: 0 });
  });
});

describe('the Alabama paradox in the census of 1880 (C. W. Seaton; Cipra, “E pluribus confusion”, American Scientist 98 (2010))', () => {
  const at299 = apportion(CENSUS_1880, 299, 'largest-remainder');
  const at300 = apportion(CENSUS_1880, 300, 'largest-remainder');
  it('has the published population of 49,371,340', () => {
    expect(Object.values(CENSUS_1880).reduce((sum, people) => sum + people, 0)).toBe(49_371_340);
  });
  const quotas = (of: typeof at299) => ['Alabama', 'Illinois', 'Texas'].map((state) => of[state]?.exact ?? null);
  it('has the published quotas at 299 and at 300 seats', () => {
    expect(quotas(at299)).toBePublished([7.646, 18.64, 9.64], { within: 0.0005 });
    expect(quotas(at300)).toBePublished([7.671, 18.702, 9.672], { within: 0.0005 });
  });
  it('gives Alabama 8 of 299 seats but 7 of 300, while Illinois and Texas each gain one', () => {
    // The constitution gives Nevada (quota 0.38) a seat first; the remaining ones go by remainder, as the Census Office did it.
    const seats = (of: typeof at299, size: number) => {
      const wholes = Object.values(of).reduce((sum, { exact }) => sum + Math.floor(exact), 0);
      const others = Object.entries(of).filter(([state]) => state !== 'Nevada');
      const rest = ({ exact }: { exact: number }) => exact - Math.floor(exact);
      const up = others.sort(([, a], [, b]) => rest(b) - rest(a)).slice(0, size - wholes - 1);
      const raised = new Set(up.map(([state]) => state));
      return ['Alabama', 'Illinois', 'Texas'].map(
        (state) => Math.floor(of[state]?.exact ?? 0) + (raised.has(state) ? 1 : 0),
      );
    };
    expect(seats(at299, 299)).toBePublished([8, 18, 9], { within: 0 });
    expect(seats(at300, 300)).toBePublished([7, 19, 10], { within: 0 });
  });
  it.each(['sainte-lague', 'huntington-hill', 'quota'] as const)('does not happen under %s', (method) => {
    let before = seatsOf(apportion(CENSUS_1880, 275, method));
    for (let seats = 276; seats <= 350; seats += 1) {
      const after = seatsOf(apportion(CENSUS_1880, seats, method));
      for (const state of Object.keys(CENSUS_1880)) expect(after[state]).toBeGreaterThanOrEqual(before[state] ?? 0);
      before = after;
    }
  });
});

describe('the House after the census of 2010: Huntington–Hill, 435 seats, at least one each', () => {
  const hill = seatsOf(apportion(CENSUS_2010.population, 435, 'huntington-hill', '1'));
  it('is the apportionment in force (US Census Bureau, 21 December 2010)', () => {
    expect(Object.keys(hill)).toHaveLength(50);
    const printed = Object.keys(hill).map(
      (state) => CENSUS_2010.seats[state as keyof typeof CENSUS_2010.seats] ?? null,
    );
    expect(Object.values(hill)).toBePublished(printed, { within: 0 });
  });
  it('differs from Webster only in North Carolina and Rhode Island (COMAP, 10th ed., Example 22)', () => {
    const webster = seatsOf(apportion(CENSUS_2010.population, 435, 'sainte-lague', '1'));
    const different = Object.keys(webster).filter((state) => webster[state] !== hill[state]);
    expect(different).toEqual(['North Carolina', 'Rhode Island']);
    expect([webster['North Carolina'] ?? null, webster['Rhode Island'] ?? null]).toBePublished([14, 1], { within: 0 });
  });
});

describe('the textbook case of Balinski and Young', () => {
  // Balinski and Young, "Fair Representation" (1982), and "The Quota Method of Apportionment" (1975): five states, 26 seats.
  const five = { A: 9061, B: 7179, C: 5259, D: 3319, E: 1182 };
  it.each<[RoundingMethod, number[]]>([
    ['largest-remainder', [9, 7, 5, 4, 1]],
    ['sainte-lague', [9, 8, 5, 3, 1]],
    ['huntington-hill', [9, 7, 6, 3, 1]],
    ['quota', [10, 7, 5, 3, 1]],
  ])('%s gives %j', (method, seats) => {
    expect(Object.values(seatsOf(apportion(five, 26, method)))).toBePublished(seats, { within: 0 });
  });
});
