import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Beside both src (tests) and dist (built): one level above this file. */
const DATA_ROOT = join(__dirname, '..', 'data');

export type CsvRow = Readonly<Record<string, string>>;

/** Rows of a file of ours without quotes: read at each start, so nothing larger than a split. */
export function readCsv(name: string): CsvRow[] {
  const text = readFileSync(join(DATA_ROOT, name), 'utf8').replace(/^\uFEFF/, '');
  if (text.includes('"')) throw new Error(`${name} has quoted cells, which are not read.`);
  const [header = [], ...rows] = text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => line.split(',').map((cell) => cell.trim()));
  return rows.map((cells, index) => {
    if (cells.length !== header.length) throw new Error(`${name}: row ${index + 2} has ${cells.length} cells.`);
    return Object.fromEntries(header.map((column, at) => [column, cells[at] ?? '']));
  });
}

/** The caller names the shape; the tests of each loader check it against the file. */
export function readJson<T>(name: string): T {
  return JSON.parse(readFileSync(join(DATA_ROOT, name), 'utf8')) as T;
}

/** A column that every row of a file must have. */
export function textOf(row: CsvRow, column: string): string {
  const text = row[column];
  if (text === undefined) throw new Error(`The data file has no column ${column}.`);
  return text;
}

/** Null is "not available": an empty cell is never a zero. */
export function numberOf(row: CsvRow, column: string): number | null {
  const text = textOf(row, column);
  if (text === '') return null;
  const value = Number(text);
  if (!Number.isFinite(value)) throw new Error(`"${text}" in column ${column} is not a number.`);
  return value;
}

export function requiredNumberOf(row: CsvRow, column: string): number {
  const value = numberOf(row, column);
  if (value === null) throw new Error(`Column ${column} is empty where the data file must have a value.`);
  return value;
}
