import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Reads a published case of this package (tests only). */
export function readCase<T>(file: string): T {
  return JSON.parse(readFileSync(join(__dirname, '../../cases', file), 'utf8')) as T;
}
