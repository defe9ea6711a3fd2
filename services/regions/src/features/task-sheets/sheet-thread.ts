import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { SheetReading } from './read-sheet';
import type { SheetAnswer, SheetWork } from './sheet-worker';

/** Threads run built JavaScript, also when this file itself is run from source by a test runner. */
const DIRECTORY = __filename.endsWith('.ts') ? join(__dirname, '../../../dist/features/task-sheets') : __dirname;
const WORKER_FILE = join(DIRECTORY, 'sheet-worker.js');

/** A file of the size that is taken needs a fraction of these; one that needs more was made to. */
const LIMITS = { maxOldGenerationSizeMb: 384 };
const MOST_MS = 20_000;

/** One file at a time in a process, so that several do not take its memory together. */
let last: Promise<unknown> = Promise.resolve();

/** Reads a file in a thread of its own; one that needs too much time or memory is refused as no workbook. */
export async function readInThread(file: Buffer): Promise<SheetReading> {
  const answer = await inTurn({ read: file });
  if (answer === 'exhausted') return { refusal: { rule: 'fileType' } };
  if (!('reading' in answer)) throw new Error('The thread wrote a sheet and was to read one');
  return answer.reading;
}

/** Writes a file in a thread of its own. */
export async function writeInThread(
  title: string,
  headings: readonly string[],
  rows: readonly (string | number)[][],
): Promise<Buffer> {
  const answer = await inTurn({ write: { title, headings, rows } });
  if (answer === 'exhausted' || !('file' in answer)) throw new Error('The thread wrote no sheet');
  return Buffer.from(answer.file);
}

function inTurn(work: SheetWork): Promise<SheetAnswer | 'exhausted'> {
  const turn = last.then(() => run(work));
  last = turn.catch(() => undefined);
  return turn;
}

async function run(work: SheetWork): Promise<SheetAnswer | 'exhausted'> {
  const worker = new Worker(WORKER_FILE, { workerData: work, resourceLimits: LIMITS });
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise((resolve, reject) => {
      timer = setTimeout(() => resolve('exhausted'), MOST_MS);
      worker.once('message', resolve);
      worker.once('error', (error: Error & { code?: string }) =>
        error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? resolve('exhausted') : reject(error),
      );
      worker.once('exit', (code) => reject(new Error(`The thread of a sheet ended with ${code} and no answer`)));
    });
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}
