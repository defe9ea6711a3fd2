import type { CellValue } from 'exceljs';

/**
 * Rows of the first sheet of an XLSX workbook as text (读取工作簿): formulas by their stored result, dates as YYYY-MM-DD,
 * empty rows left out. Needs the package `exceljs`, which is installed beside this one by whoever has XLSX files.
 * @throws Error when exceljs is not installed or the file is not a workbook
 */
export async function readWorkbook(file: string): Promise<string[][]> {
  const { Workbook } = await loadExceljs();
  const workbook = new Workbook();
  await workbook.xlsx.readFile(file);
  const sheet = workbook.worksheets[0];
  if (!sheet) throw new Error(`${file} has no sheet`);
  const width = sheet.columnCount;
  const rows: string[][] = [];
  sheet.eachRow((row) => rows.push(Array.from({ length: width }, (_, i) => cellText(row.getCell(i + 1).value))));
  return rows;
}

async function loadExceljs(): Promise<typeof import('exceljs')> {
  try {
    return (await import('exceljs')).default as unknown as typeof import('exceljs');
  } catch (cause) {
    throw new Error('XLSX files need the package exceljs: npm install exceljs', { cause });
  }
}

function cellText(value: CellValue): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value !== 'object') return String(value);
  if ('result' in value) return cellText(value.result as CellValue);
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('text' in value) return String(value.text);
  return '';
}
