import { writeInThread } from '../task-sheets/sheet-thread';
import { type Cell, csvText } from './csv-text';

export const SHEET_TYPES = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
} as const;
export type SheetFormat = keyof typeof SHEET_TYPES;

/** A table that leaves as a file. */
export interface Sheet {
  /** Of the sheet and the file, in Chinese; `fileName` is for those who cannot read it. */
  title: string;
  fileName: string;
  headings: readonly string[];
  rows: readonly Cell[][];
}

/** A file with the headers under which it is sent. */
export interface SheetFile {
  type: string;
  disposition: string;
  body: Buffer | string;
}

/** The file of a table in a format. Workbooks are written in a thread, for they take long. */
export async function sheetFile(
  format: 'csv' | 'xlsx',
  { title, fileName, headings, rows }: Sheet,
): Promise<SheetFile> {
  const names = `filename="${fileName}.${format}"; filename*=UTF-8''${encodeURIComponent(`${title}.${format}`)}`;
  return {
    type: format === 'csv' ? `${SHEET_TYPES.csv}; charset=utf-8` : SHEET_TYPES.xlsx,
    disposition: `attachment; ${names}`,
    body: format === 'csv' ? csvText(headings, rows) : await writeInThread(title, headings, rows),
  };
}

/** The format that the caller accepts most gladly of those offered (RFC 9110), the first of them when it names none. */
export function acceptedFormat<F extends SheetFormat>(accept: string | undefined, offered: readonly [F, ...F[]]): F {
  const wanted = (accept ?? '').split(',').map((part) => {
    const [type = '', ...parameters] = part.trim().toLowerCase().split(';');
    const weight = parameters.map((parameter) => /^\s*q=([\d.]+)$/.exec(parameter)?.[1]).find(Boolean);
    return { type, weight: weight === undefined ? 1 : Number(weight) };
  });
  const known = wanted.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight);
  for (const { type } of known) {
    const format = offered.find((candidate) => SHEET_TYPES[candidate] === type);
    if (format) return format;
  }
  return offered[0];
}
