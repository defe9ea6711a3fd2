import { inflateRawSync } from 'node:zlib';

const END_BYTES = 22;
const MOST_COMMENT_BYTES = 65_535;
const ENTRY_BYTES = 46;
const LOCAL_BYTES = 30;
const END = Buffer.from('PK\x05\x06', 'latin1');
const ENTRY = 0x02014b50;
const STORED = 0;
const DEFLATED = 8;

/** Thrown for bytes that are no ZIP file as XLSX uses it, or hold more than is allowed. */
export class PackageRefused extends Error {
  constructor(readonly rule: 'fileType' | 'unpackedSize') {
    super(`The file is refused by the rule ${rule}`);
  }
}

/**
 * Unpacks every part of a ZIP file (APPNOTE 6.3.10) and throws the content away, to learn that what will be read holds no
 * more than `mostBytes` in truth: what the directory says of sizes can be a lie. Answers the names of the parts.
 *
 * @throws PackageRefused
 */
export function checkUnpackedSize(file: Buffer, mostBytes: number): string[] {
  const names: string[] = [];
  let left = mostBytes;
  for (const { name, method, packed } of partsOf(file)) {
    left -= unpackedBytes(packed, method, left);
    if (left < 0) throw new PackageRefused('unpackedSize');
    names.push(name);
  }
  return names;
}

function unpackedBytes(packed: Buffer, method: number, most: number): number {
  if (method === STORED) return packed.length;
  if (method !== DEFLATED) throw new PackageRefused('fileType');
  if (packed.length === 0) return 0;
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, most + 1) }).length;
  } catch (error) {
    throw new PackageRefused(
      (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? 'unpackedSize' : 'fileType',
    );
  }
}

function* partsOf(file: Buffer): Generator<{ name: string; method: number; packed: Buffer }> {
  const end = file.lastIndexOf(END, file.length - END_BYTES);
  if (end < 0 || end < file.length - END_BYTES - MOST_COMMENT_BYTES) throw new PackageRefused('fileType');
  let at = file.readUInt32LE(end + 16);
  for (let count = file.readUInt16LE(end + 10); count > 0; count -= 1) {
    if (at + ENTRY_BYTES > end || file.readUInt32LE(at) !== ENTRY) throw new PackageRefused('fileType');
    const nameBytes = file.readUInt16LE(at + 28);
    const isEncrypted = (file.readUInt16LE(at + 8) & 1) === 1;
    const local = file.readUInt32LE(at + 42);
    if (isEncrypted || local + LOCAL_BYTES > end) throw new PackageRefused('fileType');
    const start = local + LOCAL_BYTES + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    const packed = file.subarray(start, start + file.readUInt32LE(at + 20));
    yield {
      name: file.toString('utf8', at + ENTRY_BYTES, at + ENTRY_BYTES + nameBytes),
      method: file.readUInt16LE(at + 10),
      packed,
    };
    at += ENTRY_BYTES + nameBytes + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
}
