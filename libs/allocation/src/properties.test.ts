import fc from 'fast-check';
import {
  AllocationError,
  type AllocationLine,
  type AllocationResult,
  type AllocationSpec,
  allocate,
  parseRatio,
  type Recipient,
  type RoundingMethod,
} from './index';

/** Random cases: 10,000 unless `ALLOCATION_CASES` says otherwise (a million in the long suite). */
const CASES = Number(process.env.ALLOCATION_CASES ?? '10000');
jest.setTimeout(60_000 + CASES * 10);

interface Case {
  readonly spec: AllocationSpec;
  readonly recipients: readonly Recipient[];
}

/** Pools of both signs with bases, floors, caps, rounding units and every method that takes limits. Many are infeasible. */
const cases: fc.Arbitrary<Case> = fc
  .record({
    unit: fc.constantFrom(1, 1, 1, 3),
    units: fc.nat(400),
    reduction: fc.boolean(),
    method: fc.constantFrom<RoundingMethod>(
      'largest-remainder',
      'largest-remainder',
      'sainte-lague',
      'huntington-hill',
    ),
    rows: fc.array(
      fc.record({
        weight: fc.oneof(fc.nat(20), fc.nat(3), fc.nat(100_000)),
        coefficient: fc.constantFrom('1', '0.7', '1.25'),
        base: fc.constantFrom(0, 0, 0, 3),
        floor: fc.option(fc.nat(40), { freq: 3 }),
        room: fc.option(fc.nat(90), { freq: 3 }),
        given: fc.integer({ min: 50, max: 300 }),
      }),
      { minLength: 1, maxLength: 9 },
    ),
  })
  .map(({ unit, units, reduction: negative, method, rows }): Case => {
    const reduction = negative && units > 0;
    const sign = reduction ? -1 : 1;
    const amount = (size: number): string => String(sign * size * unit);
    const spec: AllocationSpec = {
      unit: 'CNY',
      total: amount(units),
      factors: [{ key: 'w', weight: '0.3', transform: { kind: 'none' } }],
      coefficients: [{ kind: 'value', key: 'c', value: 'c' }],
      rounding: { method, unit: String(unit) },
    };
    const recipients = rows.map(({ weight, coefficient, base, floor, room, given }, index): Recipient => {
      const least = floor === null ? {} : { amount: amount(floor) };
      const most = room === null ? {} : { amount: amount((floor ?? 0) + room) };
      const limits = reduction ? { cap: least, floor: most } : { floor: least, cap: most };
      return {
        id: `r${index}`,
        values: { w: weight, c: coefficient },
        base: amount(base),
        given: String(given * unit),
        ...limits,
      };
    });
    return { spec, recipients };
  });

/** The result, or the error's code where the limits cannot be met. */
function outcome({ spec, recipients }: Case): AllocationResult | AllocationError {
  try {
    return allocate(spec, recipients);
  } catch (error) {
    if (error instanceof AllocationError) return error;
    throw error;
  }
}

/** Bounds of a recipient as magnitudes in rounding units. */
interface Bounded {
  readonly weight: bigint;
  readonly base: number;
  readonly low: number;
  readonly high: number;
}

/** The bounds of a case as magnitudes in rounding units, worked out apart from the library. */
function boundsOf({ spec, recipients }: Case): Bounded[] {
  const unit = Number(spec.rounding?.unit);
  const reduction = spec.total.startsWith('-');
  const size = (text: string | undefined): number | null => (text === undefined ? null : Math.abs(Number(text)) / unit);
  return recipients.map(({ values, base, floor, cap, given }) => {
    const [least, most] = reduction ? [cap, floor] : [floor, cap];
    const high = size(most?.amount) ?? Number.POSITIVE_INFINITY;
    return {
      weight: BigInt(Number(values?.w ?? 0)) * BigInt(Math.round(Number(values?.c) * 100)),
      base: size(base) ?? 0,
      low: size(least?.amount) ?? 0,
      high: reduction ? Math.min(high, Math.floor(Number(given) / unit)) : high,
    };
  });
}

describe(`over ${CASES} random cases`, () => {
  it('amounts add up, keep their limits, solve x = clip(base + λ·w) exactly, and do not depend on order', () => {
    let feasible = 0;
    fc.assert(
      fc.property(cases, fc.nat(), (given, turn) => {
        const result = outcome(given);
        const bounds = boundsOf(given);
        const pool = Math.abs(Number(given.spec.total)) / Number(given.spec.rounding?.unit);
        const clip = (value: number, row: (typeof bounds)[number]) =>
          Math.max(Math.min(Math.max(value, row.low), row.high), 0);
        const least = bounds.reduce((sum, row) => sum + clip(row.base, row), 0);
        const most = bounds.reduce((sum, row) => sum + (row.weight > 0n ? row.high : clip(row.base, row)), 0);
        const contradiction = bounds.some(({ low, high }) => low > high);
        if (result instanceof AllocationError) {
          expect(contradiction || pool < least || pool > most).toBe(true);
          expect([
            'floor-above-cap',
            'floors-exceed-pool',
            'bases-exceed-pool',
            'caps-below-pool',
            'no-weight',
          ]).toContain(result.code);
          return;
        }
        feasible += 1;
        expect(contradiction || pool < least || pool > most).toBe(false);
        const faults = result.lines.flatMap((line, index) => faultsOf(result, line, bounds[index] ?? NOBODY));
        expect(faults).toEqual([]);
        const sum = result.lines.reduce((total, { amount }) => total + BigInt(amount), 0n);
        expect(sum).toBe(BigInt(given.spec.total));
        const start = turn % given.recipients.length;
        const shuffled = [...given.recipients.slice(start).reverse(), ...given.recipients.slice(0, start)];
        expect(JSON.stringify(allocate(given.spec, shuffled))).toBe(JSON.stringify(result));
      }),
      { numRuns: CASES, seed: 20161223 },
    );
    expect(feasible).toBeGreaterThan(CASES / 10);
  });

  it('an amount before rounding never falls when only the own weight grows', () => {
    fc.assert(
      fc.property(cases, fc.nat(), fc.integer({ min: 1, max: 50 }), (given, who, more) => {
        const index = who % given.recipients.length;
        const before = outcome(given);
        const recipients = given.recipients.map((recipient, row) =>
          row === index
            ? { ...recipient, values: { ...recipient.values, w: Number(recipient.values?.w) + more } }
            : recipient,
        );
        const after = outcome({ spec: given.spec, recipients });
        if (before instanceof AllocationError || after instanceof AllocationError) return;
        const share = (result: AllocationResult): number => Math.abs(Number(result.lines[index]?.exact));
        expect(share(after)).toBeGreaterThanOrEqual(share(before) - 1e-5);
      }),
      { numRuns: Math.ceil(CASES / 5), seed: 20161223 },
    );
  });

  it('divisor methods leave no unit that one recipient claims before another that holds its last', () => {
    const signposts: Partial<Record<RoundingMethod, (units: number) => number>> = {
      'sainte-lague': (units) => units + 0.5,
      'huntington-hill': (units) => Math.sqrt(units * (units + 1)),
    };
    fc.assert(
      fc.property(cases, (given) => {
        const result = outcome(given);
        if (result instanceof AllocationError) return;
        const signpost = signposts[result.method];
        if (!signpost) return;
        const bounds = boundsOf(given);
        const unit = Number(result.roundingUnit);
        let latest = 0;
        let earliest = Number.POSITIVE_INFINITY;
        result.lines.forEach((line, index) => {
          const row = bounds[index];
          if (!row || row.weight === 0n || row.high <= Math.max(row.base, row.low)) return;
          const units = Math.abs(Number(line.amount)) / unit;
          if (units > Math.max(row.low, row.base))
            latest = Math.max(latest, signpost(units - row.base - 1) / Number(row.weight));
          if (units < row.high) earliest = Math.min(earliest, signpost(units - row.base) / Number(row.weight));
        });
        expect(latest).toBeLessThanOrEqual(earliest * (1 + 1e-12));
      }),
      { numRuns: Math.ceil(CASES / 2), seed: 20161223 },
    );
  });
});

const NOBODY: Bounded = { weight: 0n, base: 0, low: 0, high: 0 };
const magnitude = (value: bigint): bigint => (value < 0n ? -value : value);

/**
 * What is wrong with a line against `clip(base + λ·w, low, high)`, worked out in fractions over one denominator. Faults are
 * gathered as words, since an assertion for each of a million lines would take longer than what it checks.
 */
function faultsOf(result: AllocationResult, line: AllocationLine, row: Bounded): string[] {
  const unit = BigInt(result.roundingUnit);
  const lambda = parseRatio(result.lambda);
  const amount = BigInt(line.amount);
  const size = magnitude(amount) / unit;
  // The weight is 0.3 × w × c with c in hundredths, hence thousandths.
  const denominator = lambda.denominator * 1000n * unit;
  const free = BigInt(row.base) * denominator + magnitude(lambda.numerator) * row.weight * 3n;
  const high = row.high === Number.POSITIVE_INFINITY ? null : BigInt(row.high) * denominator;
  const raised = free < BigInt(row.low) * denominator ? BigInt(row.low) * denominator : free;
  const exact = high !== null && raised > high ? high : raised;
  const scale = BigInt(result.totals.remainderDenominator);
  const stated = (wholeOf(line, unit) * scale + BigInt(line.remainder)) * denominator;
  const checks: Record<string, boolean> = {
    'no multiple of the rounding unit': amount % unit === 0n,
    'below the floor': Number(size) >= row.low,
    'above the cap': Number(size) <= row.high,
    'not the exact solution': stated === exact * scale,
    'a unit or more from the exact solution':
      result.method !== 'largest-remainder' || magnitude(size * denominator - exact) < denominator,
  };
  return Object.keys(checks).filter((fault) => !checks[fault]);
}

/** The whole part of a line's exact amount in rounding units, from its parts. */
function wholeOf({ parts }: AllocationResult['lines'][number], unit: bigint): bigint {
  const signed = BigInt(parts.base) + BigInt(parts.proRata) + BigInt(parts.limit);
  return (signed < 0n ? -signed : signed) / unit;
}

describe('brute force on small cases', () => {
  it('no other whole amounts within the limits are closer to the exact ones in total', () => {
    const small = fc.record({
      total: fc.nat(9),
      rows: fc.array(fc.record({ weight: fc.nat(6), cap: fc.option(fc.nat(6)), floor: fc.nat(1) }), {
        minLength: 2,
        maxLength: 4,
      }),
    });
    fc.assert(
      fc.property(small, ({ total, rows }) => {
        const spec: AllocationSpec = {
          unit: 'CNY',
          total: String(total),
          factors: [{ key: 'w', weight: 1, transform: { kind: 'none' } }],
        };
        const recipients = rows.map(
          ({ weight, cap, floor }, index): Recipient => ({
            id: `r${index}`,
            values: { w: weight },
            floor: { amount: String(floor) },
            cap: cap === null ? null : { amount: String(cap + floor) },
          }),
        );
        const result = outcome({ spec, recipients });
        if (result instanceof AllocationError) return;
        const exact = result.lines.map((line) => Number(line.exact));
        const distance = (amounts: readonly number[]): number =>
          amounts.reduce((sum, amount, row) => sum + Math.abs(amount - (exact[row] ?? 0)), 0);
        const chosen = distance(result.lines.map(({ amount }) => Number(amount)));
        const best = Math.min(...everyDivision(total, rows).map(distance));
        expect(chosen).toBeLessThanOrEqual(best + 1e-4);
      }),
      { numRuns: Math.ceil(CASES / 5), seed: 20161223 },
    );
  });
});

/** All ways to divide a total into whole amounts within the limits. */
function everyDivision(total: number, rows: readonly { cap: number | null; floor: number }[]): number[][] {
  const [first, ...rest] = rows;
  if (!first) return total === 0 ? [[]] : [];
  const most = Math.min(total, first.cap === null ? total : first.cap + first.floor);
  const divisions: number[][] = [];
  for (let amount = first.floor; amount <= most; amount += 1) {
    for (const others of everyDivision(total - amount, rest)) divisions.push([amount, ...others]);
  }
  return divisions;
}
