import { readFileSync } from 'node:fs';

interface Report {
  testResults: {
    assertionResults: { title: string; ancestorTitles: string[]; status: string; duration?: number | null }[];
  }[];
}

/** Prints what the run of `make promises` showed: promise, figure, where, result. Ends with 1 unless all hold. */
function main(): void {
  const report = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as Report;
  const rows = report.testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status !== 'pending')
    .map(({ title, ancestorTitles, status, duration }) => {
      const [, promise = '', figure = ''] = /^((?:[PR]\d+(?:, )?)+): (.*)$/.exec(title) ?? ['', '–', title];
      return {
        promise,
        status,
        seconds: Math.round((duration ?? 0) / 1000),
        figure: `${ancestorTitles.join(' ')}: ${figure}`,
      };
    });
  for (const { promise, status, seconds, figure } of rows) {
    process.stdout.write(`${promise.padEnd(10)} ${status.padEnd(7)} ${`${seconds} s`.padStart(6)}  ${figure}\n`);
  }
  const failed = rows.filter(({ status }) => status !== 'passed').length;
  process.stdout.write(`${rows.length - failed} hold, ${failed} do not\n`);
  process.exitCode = failed > 0 || rows.length === 0 ? 1 : 0;
}

main();
