import type { Line } from './line';

const HEADINGS = ['bench', 'what', 'ours', 'raw', 'ratio', 'spread', 'goal', 'met'];

/** The lines as one aligned table; figures to the right. */
export function tableOf(lines: readonly Line[]): string {
  const rows = lines.map((line) => [
    line.bench,
    line.what,
    line.ours,
    line.raw,
    line.ratio,
    line.spread,
    line.goal,
    line.met ? 'yes' : 'NO',
  ]);
  const all = [HEADINGS, ...rows];
  const widths = HEADINGS.map((_heading, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const text = (row: string[]) =>
    row.map((cell, column) => (column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)));
  return [HEADINGS, widths.map((width) => '-'.repeat(width)), ...rows].map((row) => text(row).join('  ')).join('\n');
}
