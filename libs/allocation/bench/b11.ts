import { type AllocationSpec, allocate, type Recipient } from '../src';

/**
 * B11: an allocation with floors and caps, three factors and a grade table, for 2,844, 10,000, 100,000 and 1,000,000
 * recipients. Prints the median of several runs and the growth from 10,000 to 1,000,000, which is to stay at or below 130.
 *
 * Compile it together with the library (`rootDir` libs/allocation) and run it with `node --max-old-space-size=6000`, for a
 * million recipients and their lines need about 2 GB; or call {@link b11} from another benchmark.
 */

/** Recipients from a fixed generator: the same on every machine. */
export function recipientsOf(count: number): Recipient[] {
  let state = 12_345;
  const random = (): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state / 0x1_0000_0000;
  };
  return Array.from({ length: count }, (_, index) => ({
    id: `r${String(index).padStart(7, '0')}`,
    values: {
      population: 1000 + Math.floor(1e6 * random()),
      score: (60 + 40 * random()).toFixed(2),
      fiscal: (1 + 10 * random()).toFixed(3),
    },
    labels: { grade: ['A', 'B', 'C'][index % 3] ?? 'A' },
    previous: String(10_000_000 + Math.floor(1e9 * random())),
    floor: { ofPrevious: '0.8' },
    cap: { ofPrevious: '1.3' },
  }));
}

export const specOf = (count: number): AllocationSpec => ({
  unit: 'CNY',
  total: (BigInt(count) * 520_000_000n).toString(),
  factors: [
    { key: 'population', weight: '0.6', transform: { kind: 'share-of-sum' } },
    { key: 'score', weight: '0.25', transform: { kind: 'share-of-sum' } },
    { key: 'fiscal', weight: '0.15', transform: { kind: 'min-max', direction: 'cost' } },
  ],
  coefficients: [{ kind: 'grade', key: 'grade', label: 'grade', table: { A: '1.1', B: '1', C: '0.9' } }],
});

/** Time of one allocation in milliseconds; refuses a result that does not add up. */
function timeOf(count: number, recipients: readonly Recipient[], steps: boolean): number {
  const spec = specOf(count);
  const start = performance.now();
  const result = allocate(spec, recipients, { steps });
  const time = performance.now() - start;
  if (result.lines.reduce((sum, { amount }) => sum + BigInt(amount), 0n) !== BigInt(spec.total)) throw new Error('sum');
  return time;
}

const medianOf = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;

/** One row of the table: the median over the rounds. */
export interface B11Row {
  readonly recipients: number;
  readonly milliseconds: number;
}

/** How often each size runs in one round: about as much work for the small ones as the noise of a machine needs. */
const SIZES: readonly (readonly [count: number, runs: number])[] = [
  [2_844, 25],
  [10_000, 15],
  [100_000, 3],
  [1_000_000, 1],
];
const ROUNDS = 5;

/**
 * Measures every size in turn, five rounds after one that warms up, so that a machine that is slow for a while slows
 * all sizes; `growth` is the median of the rounds' ratios. `steps` as in `allocate`.
 */
export function b11(steps: boolean): { rows: B11Row[]; growth: number; ratios: number[] } {
  const inputs = SIZES.map(([count, runs]) => ({ count, runs, recipients: recipientsOf(count) }));
  const rounds = Array.from({ length: ROUNDS + 1 }, () =>
    inputs.map(({ count, runs, recipients }) =>
      medianOf(Array.from({ length: runs }, () => timeOf(count, recipients, steps))),
    ),
  ).slice(1);
  const rows = inputs.map(({ count }, size) => ({
    recipients: count,
    milliseconds: medianOf(rounds.map((round) => round[size] ?? Number.NaN)),
  }));
  const ratios = rounds.map(([, small = Number.NaN, , large = Number.NaN]) => large / small);
  return { rows, growth: medianOf(ratios), ratios };
}

if (require.main === module) {
  const { rows, growth, ratios } = b11(process.argv.includes('--steps'));
  for (const { recipients, milliseconds } of rows)
    process.stdout.write(`${recipients}\t${milliseconds.toFixed(1)} ms\n`);
  const [least, most] = [Math.min(...ratios), Math.max(...ratios)].map((ratio) => ratio.toFixed(1));
  process.stdout.write(`growth 10,000 -> 1,000,000\t${growth.toFixed(1)} (${least}–${most}; goal <= 130)\n`);
}
