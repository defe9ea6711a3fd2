/**
 * Reads CSV (RFC 4180): commas, quotes doubled inside quotes, LF or CRLF, an optional byte-order mark. Throws a RangeError
 * on a quote that is never closed or a row of another length than the head.
 */
export function readCsv(text: string): Record<string, string>[] {
  return recordsOf(cells(text.replace(/^\ufeff/, '')));
}

/** Records of rows of which the first is the head. Throws a RangeError on a row of another length than the head. */
export function recordsOf([head, ...rows]: string[][]): Record<string, string>[] {
  if (!head) return [];
  return rows.map((row, index) => {
    if (row.length !== head.length)
      throw new RangeError(`Row ${index + 2}: ${row.length} cells, expected ${head.length}`);
    return Object.fromEntries(head.map((name, column) => [name, row[column] ?? '']));
  });
}

const CELL = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n|\n|$)/y;

function cells(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  CELL.lastIndex = 0;
  while (CELL.lastIndex < text.length) {
    const at = CELL.lastIndex;
    const match = CELL.exec(text);
    if (!match) throw new RangeError(`CSV: misplaced quote at character ${at + 1}`);
    const [, cell = '', end] = match;
    row.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === ',' && CELL.lastIndex < text.length) continue;
    if (end === ',') row.push('');
    rows.push(row);
    row = [];
  }
  return rows;
}

/**
 * Writes CSV with a byte-order mark (spreadsheets read Chinese with it). A text that a spreadsheet would take for a formula
 * is preceded by an apostrophe; numbers stay as they are.
 */
export function writeCsv(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return `\ufeff${[head, ...rows].map((row) => row.map(cellText).join(',')).join('\r\n')}\r\n`;
}

function cellText(value: string): string {
  const isNumber = /^-?\d+(\.\d+)?$/.test(value);
  const safe = !isNumber && /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
