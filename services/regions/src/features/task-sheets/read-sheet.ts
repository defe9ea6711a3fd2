import { type Cell, ValueType, Workbook, type Worksheet } from 'exceljs';
import { COLUMNS, MAX_ROWS, type SheetRow } from './sheet-columns';
import { checkUnpackedSize, PackageRefused } from './unpacked-size';

/** Ten thousand full rows are about 30 MB of XML. */
const MOST_UNPACKED_BYTES = 64 * 1024 * 1024;

/** What exceljs would spread out over every cell it names, and what is of no use here. */
const IGNORED = [
  'mergeCells',
  'dataValidations',
  'conditionalFormatting',
  'autoFilter',
  'drawing',
  'picture',
  'extLst',
];

/** Why a file is not read: the rule, and where in the sheet, if it is a place. */
export interface SheetRefusal {
  rule: 'fileType' | 'unpackedSize' | 'macros' | 'noRows' | 'maxRows' | 'headings' | 'formula' | 'cellType';
  row?: number;
  heading?: string;
}

export type SheetReading = { rows: SheetRow[] } | { refusal: SheetRefusal };

class Refused extends Error {
  constructor(readonly refusal: SheetRefusal) {
    super(refusal.rule);
  }
}

/** Reads the first sheet of an XLSX file, whose first row must hold the headings; empty rows are passed over. */
export async function readSheet(file: Buffer): Promise<SheetReading> {
  try {
    checkPackage(file);
    return { rows: rowsOf(await firstSheet(file)) };
  } catch (error) {
    if (error instanceof Refused) return { refusal: error.refusal };
    throw error;
  }
}

function checkPackage(file: Buffer): void {
  try {
    const names = checkUnpackedSize(file, MOST_UNPACKED_BYTES);
    if (names.some((name) => /vbaProject/i.test(name))) throw new Refused({ rule: 'macros' });
    if (!names.includes('[Content_Types].xml') || !names.includes('xl/workbook.xml')) {
      throw new Refused({ rule: 'fileType' });
    }
  } catch (error) {
    if (error instanceof PackageRefused) throw new Refused({ rule: error.rule });
    if (error instanceof RangeError) throw new Refused({ rule: 'fileType' });
    throw error;
  }
}

async function firstSheet(file: Buffer): Promise<Worksheet> {
  const workbook = new Workbook();
  try {
    await workbook.xlsx.load(file as never, { ignoreNodes: IGNORED });
  } catch {
    // Whatever the reader stumbles over, the file is not a workbook that people's programs write.
    throw new Refused({ rule: 'fileType' });
  }
  const [sheet] = workbook.worksheets;
  if (!sheet) throw new Refused({ rule: 'noRows' });
  return sheet;
}

function rowsOf(sheet: Worksheet): SheetRow[] {
  checkHeadings(sheet);
  const rows: SheetRow[] = [];
  sheet.eachRow((row, number) => {
    if (number === 1) return;
    const cells = COLUMNS.map(({ heading }, index) => textOf(row.getCell(index + 1), number, heading));
    if (cells.some((text) => text !== '')) rows.push({ row: number, cells });
    if (rows.length > MAX_ROWS) throw new Refused({ rule: 'maxRows' });
  });
  if (rows.length === 0) throw new Refused({ rule: 'noRows' });
  return rows;
}

function checkHeadings(sheet: Worksheet): void {
  const row = sheet.getRow(1);
  for (const [index, { heading }] of COLUMNS.entries()) {
    if (textOf(row.getCell(index + 1), 1, heading) !== heading)
      throw new Refused({ rule: 'headings', row: 1, heading });
  }
  if (row.cellCount > COLUMNS.length) throw new Refused({ rule: 'headings', row: 1 });
}

function textOf(cell: Cell, row: number, heading: string): string {
  const { type, value } = cell;
  if (type === ValueType.Null || type === ValueType.Merge) return '';
  if (type === ValueType.Formula) throw new Refused({ rule: 'formula', row, heading });
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  if (typeof value === 'string' || typeof value === 'number') return String(value).trim();
  if (value && typeof value === 'object' && 'richText' in value)
    return value.richText
      .map(({ text }) => text)
      .join('')
      .trim();
  if (value && typeof value === 'object' && 'hyperlink' in value && typeof value.text === 'string')
    return value.text.trim();
  throw new Refused({ rule: 'cellType', row, heading });
}
