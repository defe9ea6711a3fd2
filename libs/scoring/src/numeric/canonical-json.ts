import { createHash } from 'node:crypto';

/**
 * JSON with sorted keys and without blanks (RFC 8785: numbers as ECMAScript writes them, keys by UTF-16 code units);
 * keys whose value is undefined are left out.
 */
export function canonicalJson(value: unknown): string {
  // Without objects inside, plain JSON is canonical already.
  if (Array.isArray(value) && value.every((item) => typeof item !== 'object' || item === null))
    return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item)).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(',')}}`;
  }
  return JSON.stringify(value);
}

/** SHA-256 of the canonical JSON, 64 hexadecimal digits. */
export function fingerprintOf(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value), 'utf8').digest('hex');
}
