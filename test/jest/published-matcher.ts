import { appendFileSync } from 'node:fs';

declare global {
  namespace jest {
    interface Matchers<R> {
      /**
       * Each number deviates from the published one by at most `within` (half a unit of the last printed place, or what the
       * case allows). With EVIDENCE_FILE set the largest deviation is noted there, for the table of `make engines`.
       */
      toBePublished(printed: readonly (number | null)[], options: { within: number }): R;
    }
  }
}

type Numbers = readonly (number | null | undefined)[];

function deviationOf(found: number | null | undefined, printed: number | null | undefined): number {
  if (typeof found === 'number' && typeof printed === 'number') return Math.abs(found - printed);
  return (found ?? null) === (printed ?? null) ? 0 : Number.POSITIVE_INFINITY;
}

function note(line: Record<string, unknown>): void {
  const file = process.env.EVIDENCE_FILE;
  if (file) appendFileSync(file, `${JSON.stringify(line)}\n`);
}

expect.extend({
  toBePublished(found: Numbers, printed: Numbers, { within }: { within: number }) {
    const count = Math.max(found.length, printed.length);
    const deviations = Array.from({ length: count }, (_, k) => deviationOf(found[k], printed[k]));
    const deviation = Math.max(...deviations);
    // A number that stands exactly half a unit away is rounded either way by those who print it.
    const pass = count > 0 && deviation <= within * (1 + 1e-9);
    note({ case: this.currentTestName, numbers: count, deviation: String(deviation), within });
    return {
      pass,
      message: () =>
        `deviates by ${deviation}, allowed ${within}\nfound   ${found.join(', ')}\nprinted ${printed.join(', ')}`,
    };
  },
});
