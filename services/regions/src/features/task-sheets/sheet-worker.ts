import { parentPort, workerData } from 'node:worker_threads';
import { readSheet, type SheetReading } from './read-sheet';
import { writeSheet } from './write-sheet';

/** What a thread is given to do. */
export type SheetWork =
  | { read: Uint8Array }
  | { write: { title: string; headings: readonly string[]; rows: readonly (string | number)[][] } };

/** What it answers. */
export type SheetAnswer = { reading: SheetReading } | { file: Uint8Array };

async function work(given: SheetWork): Promise<SheetAnswer> {
  if ('read' in given) return { reading: await readSheet(Buffer.from(given.read)) };
  return { file: await writeSheet(given.write.title, given.write.headings, given.write.rows) };
}

work(workerData as SheetWork)
  .then((answer) => parentPort?.postMessage(answer))
  .catch((error: unknown) => {
    // Not caught by anything: the thread ends with an error event, which its owner waits for.
    setImmediate(() => {
      throw error;
    });
  });
