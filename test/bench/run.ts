import { allocationGrowth } from './lines/allocation-growth';
import { eventsAcross } from './lines/events-across';
import { flatLists } from './lines/flat-lists';
import { listTasks } from './lines/list-tasks';
import { readOneTask } from './lines/read-one-task';
import { readsMeanwhile } from './lines/reads-meanwhile';
import { reportProgress } from './lines/report-progress';
import { scoringKernel } from './lines/scoring-kernel';
import { startAndMemory } from './lines/start-and-memory';
import type { Line } from './report/line';
import { tableOf } from './report/print-table';
import { writeResults } from './report/write-results';
import { Cleanup } from './stage/cleanup';
import { openStage, type Stage } from './stage/stage';

/** Measures the program against its goals: all lines, or those named on the command line. See docs of each line. */
const LINES: Record<string, (stage: Stage, say: (text: string) => void) => Promise<Line[]>> = {
  B1: readOneTask,
  B2: listTasks,
  B3: reportProgress,
  B4: eventsAcross,
  B5: scoringKernel,
  B8: flatLists,
  B9: startAndMemory,
  B11: allocationGrowth,
  B13: readsMeanwhile,
};

const say = (text: string): void => {
  process.stderr.write(`  ${text}\n`);
};

async function main(): Promise<void> {
  const wanted = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(LINES);
  const unknown = wanted.filter((name) => !LINES[name]);
  if (unknown.length > 0) throw new Error(`No such line: ${unknown.join(', ')}; there are ${Object.keys(LINES)}`);
  const cleanup = new Cleanup();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void cleanup.run().finally(() => process.exit(1)));
  }
  const lines: Line[] = [];
  try {
    const stage = await openStage(cleanup, say);
    for (const name of wanted) {
      say(`${name} …`);
      lines.push(...((await LINES[name]?.(stage, say)) ?? []));
    }
  } finally {
    await cleanup.run();
  }
  process.stdout.write(`\n${tableOf(lines)}\n`);
  // A part of the lines must not take the place of a whole run.
  const isWhole = Object.keys(LINES).every((name) => wanted.includes(name));
  if (isWhole) process.stdout.write(`\nWritten to ${writeResults(lines)}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
  process.exitCode = 1;
});
