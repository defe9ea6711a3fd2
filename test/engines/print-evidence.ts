import { readFileSync } from 'node:fs';

interface Line {
  case: string;
  numbers: number;
  deviation: string;
  within: number;
}

/** Several comparisons under one test are one case: all its numbers, its largest deviation. */
function byCase(lines: Line[]): Line[] {
  const cases = new Map<string, Line>();
  for (const line of lines) {
    const known = cases.get(line.case);
    const larger = known && Number(known.deviation) > Number(line.deviation) ? known : line;
    cases.set(line.case, { ...larger, numbers: line.numbers + (known?.numbers ?? 0) });
  }
  return [...cases.values()].sort((a, b) => a.case.localeCompare(b.case, 'en'));
}

function short(value: number): string {
  return value === 0 ? '0' : value.toExponential(1);
}

/** Prints what `toBePublished` noted: published case with its source, numbers compared, largest deviation, what is allowed. */
function main(): void {
  const lines = readFileSync(process.argv[2] ?? '', 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
  const cases = byCase(lines);
  process.stdout.write('numbers  deviation  allowed  case and source\n');
  for (const { case: name, numbers, deviation, within } of cases) {
    const columns = [String(numbers).padStart(7), short(Number(deviation)).padStart(9), short(within).padStart(7)];
    process.stdout.write(`${columns.join('  ')}  ${name}\n`);
  }
  process.stdout.write(`${cases.length} published cases, ${lines.length} comparisons\n`);
}

main();
