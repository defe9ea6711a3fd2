import { Workbook } from 'exceljs';

const WIDTH = 24;

/**
 * Writes rows of text and numbers as an XLSX file with one sheet. Texts are written as texts, so that one that begins with
 * `=` is not a formula.
 */
export async function writeSheet(
  title: string,
  headings: readonly string[],
  rows: readonly (string | number)[][],
): Promise<Buffer> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet(title, { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = headings.map((header) => ({ header, width: WIDTH }));
  sheet.getRow(1).font = { bold: true };
  for (const row of rows) sheet.addRow(row);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
