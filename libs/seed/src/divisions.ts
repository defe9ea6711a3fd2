import { readCsv, textOf } from './data-files';

export type DivisionLevel = 'province' | 'prefecture' | 'county';

/**
 * `former`: a census used the code, today's list has it no more. `placeholder`: only groups counties that a province
 * administers directly (市辖区); their parent is the province, so that it never stands between the two.
 */
export type DivisionStatus = 'current' | 'former' | 'placeholder';

export interface Division {
  /** GB/T 2260, six digits. */
  code: string;
  name: string;
  level: DivisionLevel;
  parentCode: string | null;
  status: DivisionStatus;
  /** The current division of the same name and parent, for a former one that has such. */
  successorCode: string | null;
}

/** China down to counties, parents before their children. */
export function loadDivisions(): Division[] {
  return readCsv('divisions.csv').map((row) => ({
    code: textOf(row, 'code'),
    name: textOf(row, 'name'),
    level: textOf(row, 'level') as DivisionLevel,
    parentCode: textOf(row, 'parent_code') || null,
    status: textOf(row, 'status') as DivisionStatus,
    successorCode: textOf(row, 'successor_code') || null,
  }));
}

export function levelOfCode(code: string): DivisionLevel {
  if (code.endsWith('0000')) return 'province';
  return code.endsWith('00') ? 'prefecture' : 'county';
}
