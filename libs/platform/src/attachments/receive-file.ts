import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { commonProblems } from '../problems/common-problems';
import { Problem } from '../problems/problem';

/** A file that has come in whole and waits to be looked at. */
export interface ReceivedFile {
  path: string;
  bytes: number;
  sha256: string;
}

/**
 * Writes a stream to a file of its own in `directory` while it counts and hashes it, lets `use` look at it, and removes
 * it. It is never held in memory as a whole.
 *
 * @throws Problem `payload-too-large` as soon as more than `most` bytes have come, `malformed-request` when the stream ends early
 */
export async function receiveFile<T>(
  stream: Readable,
  { directory, most }: { directory: string; most: number },
  use: (file: ReceivedFile) => Promise<T>,
): Promise<T> {
  const path = join(directory, randomUUID());
  const hash = createHash('sha256');
  let bytes = 0;
  const measure = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      if (bytes > most) return done(tooLarge(most));
      hash.update(chunk);
      done(null, chunk);
    },
  });
  try {
    await mkdir(directory, { recursive: true, mode: 0o700 });
    await pipeline(stream, measure, createWriteStream(path, { flags: 'wx', mode: 0o600 })).catch((error: unknown) => {
      throw brokenOff(error);
    });
    return await use({ path, bytes, sha256: hash.digest('hex') });
  } catch (error) {
    throw noRoom(error);
  } finally {
    await rm(path, { force: true });
  }
}

const BROKEN_OFF = { parameters: { reason: 'the body ended early' } };

/** The refusal of a file that is too large; the connection is closed, for nobody reads the rest. */
export function tooLarge(limit: number): Problem {
  return new Problem(commonProblems['payload-too-large'], { parameters: { limit }, headers: { connection: 'close' } });
}

/** What the caller did is no fault of the program. */
function brokenOff(error: unknown): unknown {
  const isOurs = !['ERR_STREAM_PREMATURE_CLOSE', 'ECONNRESET'].includes(codeOf(error));
  return isOurs ? error : new Problem(commonProblems['malformed-request'], BROKEN_OFF);
}

/** Nor is a disk that is full, wherever on the file's way that shows; it is so for a time. */
function noRoom(error: unknown): unknown {
  if (!['ENOSPC', 'EDQUOT'].includes(codeOf(error))) return error;
  return Object.assign(new Problem(commonProblems.unavailable, { headers: { 'retry-after': '60' } }), { cause: error });
}

function codeOf(error: unknown): string {
  return (error as { code?: string }).code ?? '';
}
