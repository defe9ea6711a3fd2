import type { FileHandle } from 'node:fs/promises';

const END_BYTES = 22;
const COMMENT_BYTES = 65_535;
const ENTRY_BYTES = 46;
const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const MOST_DIRECTORY_BYTES = 4 * 1024 * 1024;

/** An entry of a ZIP file as its directory tells of it. */
export interface ZipEntry {
  name: string;
  compressedBytes: number;
  bytes: number;
}

/**
 * Reads the directory at the end of a ZIP file (APPNOTE 6.3.10, 4.3.12 and 4.3.16), never its contents. Undefined when there
 * is none that holds together, or when it is larger than 4 MiB; ZIP64 and encrypted files are not read.
 */
export async function readZipDirectory(file: FileHandle, size: number): Promise<ZipEntry[] | undefined> {
  const tail = await readAt(file, Math.max(0, size - END_BYTES - COMMENT_BYTES), size);
  const end = lastIndexOf(tail, END_SIGNATURE);
  if (end < 0 || end + END_BYTES > tail.length) return undefined;
  const [count, length, start] = [
    tail.readUInt16LE(end + 10),
    tail.readUInt32LE(end + 12),
    tail.readUInt32LE(end + 16),
  ];
  if (length > MOST_DIRECTORY_BYTES || start + length > size) return undefined;
  return entriesOf(await readAt(file, start, start + length), count);
}

function entriesOf(directory: Buffer, count: number): ZipEntry[] | undefined {
  const entries: ZipEntry[] = [];
  let at = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY_BYTES > directory.length || directory.readUInt32LE(at) !== ENTRY_SIGNATURE) return undefined;
    const isEncrypted = (directory.readUInt16LE(at + 8) & 1) === 1;
    const nameBytes = directory.readUInt16LE(at + 28);
    const next = at + ENTRY_BYTES + nameBytes + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
    if (isEncrypted || next > directory.length) return undefined;
    entries.push({
      name: directory.toString('utf8', at + ENTRY_BYTES, at + ENTRY_BYTES + nameBytes),
      compressedBytes: directory.readUInt32LE(at + 20),
      bytes: directory.readUInt32LE(at + 24),
    });
    at = next;
  }
  return entries;
}

function lastIndexOf(buffer: Buffer, signature: number): number {
  const wanted = Buffer.alloc(4);
  wanted.writeUInt32LE(signature);
  return buffer.lastIndexOf(wanted);
}

async function readAt(file: FileHandle, from: number, to: number): Promise<Buffer> {
  const buffer = Buffer.alloc(to - from);
  const { bytesRead } = await file.read(buffer, 0, buffer.length, from);
  return buffer.subarray(0, bytesRead);
}
