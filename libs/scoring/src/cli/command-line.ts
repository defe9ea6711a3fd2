import { parseArgs } from 'node:util';

/** What the command line says. */
export interface CommandLine {
  model: string;
  data: string;
  id: string;
  name: string | undefined;
  groups: string[];
  where: [string, string][];
  out: string[];
  draws: number;
  seed: number;
  locale: 'zh-CN' | 'en';
}

/** Help text. */
export const USAGE = `Scores the regions of a CSV or XLSX file (first sheet; needs the package exceljs) by a model.

  scoring --model model.json --data data.csv|.xlsx --out report.html [--out scores.csv] [--out result.json]

  --id COLUMN          column with the region's id (default: the first)
  --name COLUMN        column with its name
  --group COLUMN       column that becomes a group dimension of the same name; may be repeated
  --where COLUMN=TEXT  only rows with this text; may be repeated
  --out FILE           .json result, .csv scores, .html report; may be repeated
  --draws N            Monte-Carlo draws for rank intervals (default 1000, 0 = none)
  --seed N             seed of the draws (default 1)
  --locale LOCALE      zh-CN (default) or en
`;

/** Reads the command line. @throws Error with a sentence for the user */
export function readCommandLine(args: readonly string[]): CommandLine {
  const { values } = parseArgs({
    args: [...args],
    options: {
      model: { type: 'string' },
      data: { type: 'string' },
      id: { type: 'string', default: '' },
      name: { type: 'string' },
      group: { type: 'string', multiple: true, default: [] },
      where: { type: 'string', multiple: true, default: [] },
      out: { type: 'string', multiple: true, default: [] },
      draws: { type: 'string', default: '1000' },
      seed: { type: 'string', default: '1' },
      locale: { type: 'string', default: 'zh-CN' },
    },
  });
  if (values.model === undefined || values.data === undefined || values.out.length === 0)
    throw new Error(`--model, --data and --out are needed\n\n${USAGE}`);
  if (values.locale !== 'zh-CN' && values.locale !== 'en')
    throw new Error(`--locale must be zh-CN or en, not ${values.locale}`);
  return {
    model: values.model,
    data: values.data,
    id: values.id,
    name: values.name,
    groups: values.group,
    where: values.where.map(condition),
    out: values.out,
    draws: wholeNumber('--draws', values.draws),
    seed: wholeNumber('--seed', values.seed),
    locale: values.locale,
  };
}

function wholeNumber(option: string, text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new Error(`${option} must be a whole number, not ${text}`);
  return Number(text);
}

function condition(text: string): [string, string] {
  const at = text.indexOf('=');
  if (at < 1) throw new Error(`--where needs COLUMN=TEXT, not ${text}`);
  return [text.slice(0, at), text.slice(at + 1)];
}
