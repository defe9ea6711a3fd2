import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Workbook } from 'exceljs';
import { dataOfRows, readCsv } from './read-csv';
import { readWorkbook } from './read-workbook';

describe('readWorkbook', () => {
  const folder = mkdtempSync(join(tmpdir(), 'workbook-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('gives the same data as the same sheet in CSV', async () => {
    const workbook = new Workbook();
    workbook.addWorksheet('data').addRows([
      ['id', 'name', 'kind', 'x', 'seen'],
      [
        1,
        { richText: [{ text: '甲' }, { text: '县' }] },
        '县',
        { formula: '1/4', result: 0.25 },
        new Date('2026-03-01'),
      ],
      ['02', { text: '乙区', hyperlink: 'https://example.cn' }, '区', null, 'pending'],
    ]);
    workbook.addWorksheet('notes').addRow(['not read']);
    const file = join(folder, 'data.xlsx');
    await workbook.xlsx.writeFile(file);
    const columns = { id: 'id', name: 'name', groups: ['kind'], where: [] };
    const csv = 'id,name,kind,x,seen\n1,甲县,县,0.25,2026-03-01\n02,乙区,区,,pending\n';
    expect(dataOfRows(await readWorkbook(file), columns)).toEqual(readCsv(csv, columns));
  });

  it('says so when the file is no workbook', async () => {
    await expect(readWorkbook(__filename)).rejects.toThrow(/zip|central directory/i);
  });
});
