import type { Table } from '../data/table';
import { ScoringError } from '../errors/scoring-error';
import { compareCodes } from '../model/canonical-model';

/** Group of each region in a dimension. @throws ScoringError GROUP_UNKNOWN when a region has none */
export function groupNames(table: Table, dimension: string, path: string): string[] {
  const names = table.groups[dimension];
  return table.regions.map((id, row) => {
    const name = names?.[row];
    if (name === undefined || name === null) throw new ScoringError('GROUP_UNKNOWN', path, { id, dimension });
    return name;
  });
}

/** Rows of each group, groups in order of their names. */
export function groupRows(names: readonly string[]): [string, number[]][] {
  const rows = new Map<string, number[]>();
  names.forEach((name, row) => {
    const list = rows.get(name);
    if (list) list.push(row);
    else rows.set(name, [row]);
  });
  return [...rows].sort(([a], [b]) => compareCodes(a, b));
}
