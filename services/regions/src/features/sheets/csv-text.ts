/** What stands in a cell: a number is a number, everything else is text. */
export type Cell = string | number;

/** With these a spreadsheet takes a text for a formula. */
const FORMULA = /^[=+\-@\t\r]/;
const BYTE_ORDER_MARK = '\ufeff';

/**
 * Rows as CSV (RFC 4180) that a spreadsheet opens as UTF-8. A text that it would run as a formula is led by an apostrophe; of
 * numbers a minus is none.
 */
export function csvText(headings: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [headings, ...rows].map((row) => row.map(csvCell).join(','));
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}

function csvCell(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
