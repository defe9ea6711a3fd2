import { type FieldError, fieldError, type Problem, ruleBroken } from '@urbanpilot/platform';
import type { SheetRefusal } from './read-sheet';
import { COLUMNS, MAX_ROWS } from './sheet-columns';

const HEADINGS = COLUMNS.map(({ heading }) => heading).join('、');

const TEXTS: Record<SheetRefusal['rule'], [zh: string, en: string]> = {
  fileType: ['内容不是可读取的 XLSX 工作簿', 'the content is not an XLSX workbook that can be read'],
  unpackedSize: ['文件解压后过大', 'the file holds too much when it is unpacked'],
  macros: ['不接受带宏的文件', 'files with macros are not accepted'],
  noRows: ['没有数据行', 'there is no row of data'],
  maxRows: [`最多 ${MAX_ROWS} 行`, `there may be at most ${MAX_ROWS} rows`],
  headings: [`首行须依次为：${HEADINGS}`, `the first row must hold, in this order: ${HEADINGS}`],
  formula: ['不接受公式，请粘贴为数值', 'formulas are not accepted; paste values'],
  cellType: ['只接受文字、数字和日期', 'only text, numbers and dates are accepted'],
};

/** The problem for a file that was not read, which names the rule and, where there is one, the place. */
export function sheetProblem({ rule, row, heading }: SheetRefusal): Problem {
  const [zh, en] = TEXTS[rule];
  return ruleBroken([placed(rule, zh, en, row, heading)]);
}

function placed(rule: string, zh: string, en: string, row?: number, heading?: string): FieldError {
  if (row === undefined) return fieldError('', rule, zh, en);
  const key = COLUMNS.find((column) => column.heading === heading)?.key;
  const pointer = key === undefined ? `/rows/${row}` : `/rows/${row}/${key}`;
  return fieldError(pointer, rule, `第 ${row} 行「${heading ?? ''}」：${zh}`, `row ${row}, ${heading ?? ''}: ${en}`);
}
