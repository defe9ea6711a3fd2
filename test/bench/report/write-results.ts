import { writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { resolve } from 'node:path';
import * as sizes from '../stage/sizes';
import type { Line } from './line';

const FILE = resolve(__dirname, '../../../bench/results.json');

/** Writes what was measured, on what machine and at what sizes, so that a later run can be held against it. */
export function writeResults(lines: readonly Line[]): string {
  const machine = {
    cpu: cpus()[0]?.model ?? 'unknown',
    cores: availableParallelism(),
    node: process.version,
    platform: `${process.platform}-${process.arch}`,
    date: new Date().toISOString(),
    /** Processes that wanted a core in the last minute; of a quiet machine not more than the run's own. */
    load: loadavg()[0],
  };
  writeFileSync(FILE, `${JSON.stringify({ machine, sizes, lines }, null, 2)}\n`);
  return FILE;
}
