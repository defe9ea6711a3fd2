import { readFileSync, writeFileSync } from 'node:fs';
import type { MonteCarloResult } from '../analysis/monte-carlo-options';
import { monteCarloParallel } from '../analysis/monte-carlo-parallel';
import type { ScoringData } from '../data/scoring-data';
import { scoreModel } from '../engine/score-model';
import type { ScoringModel } from '../model/scoring-model';
import type { ScoringResult } from '../result/scoring-result';
import { type CommandLine, readCommandLine } from './command-line';
import { htmlReport } from './html-report';
import { dataOfRows, readCsv } from './read-csv';
import { readWorkbook } from './read-workbook';
import { scoresCsv } from './write-csv';

/**
 * Runs the command line: reads model and data, scores, draws rank intervals, writes the files that were asked for.
 * @param say where progress goes
 * @throws Error or ScoringError for the user to read
 */
export async function run(args: readonly string[], say: (text: string) => void): Promise<void> {
  const line = readCommandLine(args);
  const model = JSON.parse(readFileSync(line.model, 'utf8')) as ScoringModel;
  const data = line.data.endsWith('.xlsx')
    ? dataOfRows(await readWorkbook(line.data), line)
    : readCsv(readFileSync(line.data, 'utf8'), line);
  const result = scoreModel(model, data);
  const draws = line.draws > 0 ? await rankIntervals(model, data, line, say) : undefined;
  for (const file of line.out) {
    writeFileSync(file, output(file, result, draws, line));
    say(`${file}\n`);
  }
}

async function rankIntervals(
  model: ScoringModel,
  data: ScoringData,
  line: CommandLine,
  say: (text: string) => void,
): Promise<MonteCarloResult> {
  let shown = -1;
  const onProgress = (share: number) => {
    const percent = Math.floor(share * 10) * 10;
    if (percent > shown) say(`${line.locale === 'zh-CN' ? '抽样' : 'draws'} ${percent} %\n`);
    shown = Math.max(shown, percent);
  };
  return monteCarloParallel(
    model,
    data,
    { draws: line.draws, seed: line.seed, dominance: false, rankProbabilities: false },
    { onProgress },
  );
}

function output(file: string, result: ScoringResult, draws: MonteCarloResult | undefined, line: CommandLine): string {
  if (file.endsWith('.html')) return htmlReport(result, draws, line.locale);
  if (file.endsWith('.csv')) return scoresCsv(result, draws, line.locale);
  if (file.endsWith('.json')) return `${JSON.stringify(draws ? { ...result, monteCarlo: draws } : result)}\n`;
  throw new Error(`--out ${file}: the name must end in .html, .csv or .json`);
}
