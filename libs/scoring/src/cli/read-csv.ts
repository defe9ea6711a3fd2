import { parse } from 'csv-parse/sync';
import type { Cell, ScoringData } from '../data/scoring-data';
import type { CommandLine } from './command-line';

/** Which columns of a sheet are not indicators, and which rows are wanted. */
export type Columns = Pick<CommandLine, 'id' | 'name' | 'groups' | 'where'>;

/** Scoring data of a CSV text with a header (读取表格); see `dataOfRows`. */
export function readCsv(text: string, line: Columns): ScoringData {
  return dataOfRows(parse(text, { bom: true, skip_empty_lines: true }) as string[][], line);
}

/**
 * Turns the rows of a sheet, the first being the header, into scoring data: empty cells are missing, numbers are numbers,
 * everything else stays text.
 * @throws Error when a column that is asked for is not there
 */
export function dataOfRows([header = [], ...rows]: string[][], line: Columns): ScoringData {
  const columnOf = (name: string): number => {
    const column = header.indexOf(name);
    if (column < 0) throw new Error(`the data have no column "${name}"; there are ${header.join(', ')}`);
    return column;
  };
  const id = line.id === '' ? 0 : columnOf(line.id);
  const name = line.name === undefined ? undefined : columnOf(line.name);
  const groups = line.groups.map((dimension) => [dimension, columnOf(dimension)] as const);
  const conditions = line.where.map(([column, wanted]) => [columnOf(column), wanted] as const);
  const kept = rows.filter((row) => conditions.every(([column, wanted]) => row[column] === wanted));
  const special = new Set([id, name, ...groups.map(([, column]) => column)]);
  const columns = header.map((_, column) => column).filter((column) => !special.has(column));
  return {
    regions: kept.map((row) => ({
      id: row[id] ?? '',
      ...(name !== undefined && { name: row[name] ?? '' }),
      ...(groups.length > 0 && {
        groups: Object.fromEntries(groups.map(([dimension, column]) => [dimension, row[column] ?? ''])),
      }),
    })),
    indicators: columns.map((column) => header[column] as string),
    values: kept.map((row) => columns.map((column) => cellOf(row[column] ?? ''))),
  };
}

function cellOf(text: string): Cell {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  return /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(trimmed) ? Number(trimmed) : trimmed;
}
