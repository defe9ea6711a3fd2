const MAX_BYTES = 255;
/** Controls, and characters that turn the direction of writing, so that `exe.fdp` reads as `pdf.exe`. */
const UNSEEN = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029\ufeff]/u;

/**
 * What is wrong with a file's name: it must be a name alone, no path, that any system can keep and that shows what it is.
 * Undefined when it is right.
 */
export function faultOfFileName(name: string): 'path' | 'characters' | 'length' | undefined {
  if (/[\\/:]/.test(name) || name === '.' || name === '..') return 'path';
  if (UNSEEN.test(name) || /[<>"|?*]/.test(name) || /^[\s.]|[\s.]$/.test(name)) return 'characters';
  return Buffer.byteLength(name) > MAX_BYTES ? 'length' : undefined;
}

/** `Content-Disposition` under which a browser keeps the file and never shows it (RFC 6266, RFC 8187). */
export function attachmentDisposition(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
