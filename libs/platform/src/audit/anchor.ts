import { mkdir, open, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { SERVICE_NAMES, type ServiceName } from '../config/config-schema';

/** The head of a service's chain as it was handed out of the database; a tail that is cut off later shows against it. */
export interface Anchor {
  service: ServiceName;
  seq: string;
  hash: string;
  /** The day in Asia/Shanghai. */
  day: string;
  at: string;
  reason: 'daily' | 'stop' | 'demand';
}

/** A line of the anchor file that is none; the file was altered, or is another one. */
export class AnchorFileError extends Error {
  constructor(file: string, line: number) {
    super(`Line ${line} of ${file} is no anchor`);
    this.name = 'AnchorFileError';
  }
}

const WEBHOOK_MS = 5_000;

/**
 * Appends an anchor to the file, which only its owner may read. The same head is not written twice in a row, nor two
 * daily anchors of one day.
 */
export async function appendAnchor(file: string, anchor: Anchor): Promise<void> {
  const before = (await readAnchors(file)).filter(({ service }) => service === anchor.service);
  const last = before.at(-1);
  const daily = before.some(({ reason, day }) => reason === 'daily' && day === anchor.day);
  if ((anchor.reason === 'daily' && daily) || (last?.seq === anchor.seq && last.hash === anchor.hash)) return;
  await mkdir(dirname(file), { recursive: true });
  const handle = await open(file, 'a', 0o600);
  try {
    await handle.writeFile(`${JSON.stringify(anchor)}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** All anchors of a file, oldest first; none when there is no file. Throws AnchorFileError for a line that is no anchor. */
export async function readAnchors(file: string): Promise<Anchor[]> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  const lines = text.split('\n');
  return lines.flatMap((line, index) => (line === '' ? [] : [anchorOf(line, file, index + 1)]));
}

function anchorOf(line: string, file: string, number: number): Anchor {
  try {
    const anchor = JSON.parse(line) as Anchor;
    if (SERVICE_NAMES.includes(anchor.service) && /^\d{1,18}$/.test(anchor.seq) && /^[0-9a-f]{64}$/.test(anchor.hash)) {
      return anchor;
    }
  } catch (error) {
    if (!(error instanceof SyntaxError) && !(error instanceof TypeError)) throw error;
  }
  throw new AnchorFileError(file, number);
}

/** Hands an anchor to a webhook; anything but a 2xx within five seconds is a failure. */
export async function postAnchor(url: string, anchor: Anchor): Promise<void> {
  const answer = await fetch(url, {
    method: 'POST',
    redirect: 'error',
    signal: AbortSignal.timeout(WEBHOOK_MS),
    headers: {
      'content-type': 'application/json',
      'idempotency-key': `${anchor.service}-${anchor.seq}-${anchor.day}-${anchor.reason}`,
    },
    body: JSON.stringify(anchor),
  });
  await answer.body?.cancel();
  if (!answer.ok) throw new Error(`The anchor's receiver answered ${answer.status}`);
}
