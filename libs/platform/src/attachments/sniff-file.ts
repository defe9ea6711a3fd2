import { createReadStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import type { Evidence } from './media-types';
import { readZipDirectory } from './zip-directory';

const MOST_UNPACKED_BYTES = 500 * 1024 * 1024;
const MOST_RATIO = 200;
/** Controls that no text has; tab, line feed, form feed and carriage return are some. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it looks for them
const NOT_TEXT = /[\u0000-\u0008\u000b\u000e-\u001f\u007f]/;

/** Whether a file's content is what it must be by its kind. Reads as little as shows it; a text is read through. */
export async function shows(path: string, evidence: Evidence): Promise<boolean> {
  if (evidence === 'text') return (await isText(path, 'utf-8')) || (await isText(path, 'gb18030'));
  const file = await open(path);
  try {
    return 'signature' in evidence ? await begins(file, evidence.signature) : await isPackage(file, evidence.part);
  } finally {
    await file.close();
  }
}

async function begins(file: FileHandle, signature: readonly number[]): Promise<boolean> {
  const start = Buffer.alloc(signature.length);
  await file.read(start, 0, start.length, 0);
  return start.equals(Buffer.from(signature));
}

/** An Office Open XML package (ECMA-376 part 2) with this part, no macros, and no contents out of all proportion. */
async function isPackage(file: FileHandle, part: string): Promise<boolean> {
  if (!(await begins(file, [0x50, 0x4b, 0x03, 0x04]))) return false;
  const { size } = await file.stat();
  const entries = await readZipDirectory(file, size);
  if (!entries) return false;
  const names = new Set(entries.map(({ name }) => name));
  const unpacked = entries.reduce((sum, { bytes }) => sum + bytes, 0);
  if (unpacked > MOST_UNPACKED_BYTES || unpacked > size * MOST_RATIO) return false;
  return names.has('[Content_Types].xml') && names.has(part) && !entries.some(({ name }) => /vbaProject/i.test(name));
}

async function isText(path: string, encoding: 'utf-8' | 'gb18030'): Promise<boolean> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
      if (NOT_TEXT.test(decoder.decode(chunk, { stream: true }))) return false;
    }
    return !NOT_TEXT.test(decoder.decode());
  } catch (error) {
    // Bytes that the encoding does not have; whatever else goes wrong is not about the text.
    if ((error as { code?: string }).code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return false;
    throw error;
  }
}
