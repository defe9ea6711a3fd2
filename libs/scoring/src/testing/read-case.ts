import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Reads a published case kept beside the repository's other real data (tests only). */
export function readCase<T>(file: string): T {
  const folder = process.env.SCORING_CASES ?? join(__dirname, '../../../../../shared/data/cases');
  return JSON.parse(readFileSync(join(folder, file), 'utf8')) as T;
}

/** Reads a text file relative to the folder of the cases (tests only). */
export function readText(file: string): string {
  const folder = process.env.SCORING_CASES ?? join(__dirname, '../../../../../shared/data/cases');
  return readFileSync(join(folder, file), 'utf8');
}
