/**
 * B5: scoring 2,844 regions × 50 indicators and 1,000 draws of weights with ranks, against plain loops; then growth.
 * Run after a build: node tools/run-ts.cjs bench/b5.ts
 */
import { performance } from 'node:perf_hooks';
import { readData } from '../dist/data/read-data';
import { compute } from '../dist/engine/compute';
import { planModel } from '../dist/engine/plan';
import { monteCarlo, monteCarloParallel, type ScoringData, type ScoringModel, scoreModel } from '../dist/index';
import { randomStream } from '../dist/numeric/random';
import { plainDraws, plainScore } from './plain-loop';

interface Input {
  model: ScoringModel;
  data: ScoringData;
  columns: Float64Array;
}

function makeInput(n: number, m: number): Input {
  const random = randomStream(7, n * m);
  const values = Array.from({ length: n }, () => Array.from({ length: m }, () => 100 * random.uniform()));
  const codes = Array.from({ length: m }, (_, j) => `i${String(j).padStart(3, '0')}`);
  const columns = new Float64Array(n * m);
  values.forEach((row, i) => {
    row.forEach((value, j) => {
      columns[j * n + i] = value;
    });
  });
  return {
    model: {
      format: 1,
      indicators: codes.map((code) => ({ code })),
      ranking: { on: 'exact' },
      root: { code: 'total', weighting: { method: 'entropy' }, children: codes.map((indicator) => ({ indicator })) },
    },
    data: { regions: values.map((_, i) => ({ id: `r${String(i).padStart(6, '0')}` })), indicators: codes, values },
    columns,
  };
}

async function timed(run: () => unknown, repeat: number): Promise<number> {
  const start = performance.now();
  for (let i = 0; i < repeat; i++) await run();
  return (performance.now() - start) / repeat;
}

/** Alternates A B A B and gives the medians in milliseconds. */
async function alternate(
  a: () => unknown,
  b: () => unknown,
  rounds: number,
  repeat: number,
): Promise<[number, number]> {
  const [timesA, timesB]: [number[], number[]] = [[], []];
  await timed(a, repeat);
  await timed(b, repeat);
  for (let round = 0; round < rounds; round++) {
    timesA.push(await timed(a, repeat));
    timesB.push(await timed(b, repeat));
  }
  return [median(timesA), median(timesB)];
}

function median(times: number[]): number {
  return [...times].sort((x, y) => x - y)[Math.floor(times.length / 2)] ?? Number.NaN;
}

function line(text: string): void {
  process.stdout.write(`${text}\n`);
}

async function main(): Promise<void> {
  const [n, m, draws] = [2844, 50, 1000];
  const { model, data, columns } = makeInput(n, m);
  const plan = planModel(model);
  const table = readData(data, plan);
  const plain = plainScore(columns, n, m);
  const options = { draws, seed: 1, topK: [10] };
  const results: Record<string, { plain: number; ours: number; ratio: number }> = {};
  const report = (name: string, [a, b]: [number, number]) => {
    results[name] = { plain: a, ours: b, ratio: b / a };
    line(
      `${name.padEnd(58)} plain ${a.toFixed(2).padStart(9)} ms   ours ${b.toFixed(2).padStart(9)} ms   ratio ${(b / a).toFixed(2)}`,
    );
  };
  report(
    'B5a scoring kernel (weights, scores, ranks, contributions)',
    await alternate(
      () => plainScore(columns, n, m),
      () => compute(plan, table),
      9,
      40,
    ),
  );
  report(
    'B5a scoreModel (with reading, checks, JSON, fingerprints)',
    await alternate(
      () => plainScore(columns, n, m),
      () => scoreModel(model, data),
      5,
      3,
    ),
  );
  const loop = () => plainDraws(plain.normalised, plain.weights, n, m, draws);
  report(
    'B5b 1,000 draws with ranks, all cores',
    await alternate(loop, () => monteCarloParallel(model, data, options), 5, 1),
  );
  report('B5b 1,000 draws with ranks, one thread', await alternate(loop, () => monteCarlo(model, data, options), 5, 1));
  for (const [rows, width] of [
    [100, 10],
    [1000, 50],
    [10000, 100],
    [40000, 200],
  ] as const) {
    const input = makeInput(rows, width);
    const ready = planModel(input.model);
    const read = readData(input.data, ready);
    const time = await timed(() => compute(ready, read), rows < 5000 ? 20 : 3);
    line(`growth ${rows} × ${width}: ${time.toFixed(2)} ms, ${((1e6 * time) / (rows * width)).toFixed(1)} ns per cell`);
  }
  line(JSON.stringify(results));
}

void main();
