import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipOf } from '@urbanpilot/testing';
import ExcelJS from 'exceljs';
import { mediaTypeOfName } from './media-types';
import { shows } from './sniff-file';

const TYPES = { name: '[Content_Types].xml', content: '<Types/>' };
const DOCUMENT = { name: 'word/document.xml', content: '<w:document/>' };
const GB18030 = Buffer.from([0xb3, 0xc7, 0xcf, 0xe7, 0x2c, 0x31, 0x0d, 0x0a]); // 城乡,1

describe('the content of a file', () => {
  const directory = mkdtempSync(join(tmpdir(), 'urbanpilot-sniff-'));
  afterAll(() => rmSync(directory, { recursive: true }));

  async function isWhatItSays(name: string, content: Buffer | string): Promise<boolean> {
    const path = join(directory, 'file');
    writeFileSync(path, content);
    const type = mediaTypeOfName(name);
    if (!type) throw new Error(`${name} is of no kind`);
    return shows(path, type.evidence);
  }

  it('shows a sheet that a program wrote', async () => {
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet('任务').addRow(['名称', 1]);
    const content = Buffer.from(await workbook.xlsx.writeBuffer());
    expect([await isWhatItSays('a.xlsx', content), await isWhatItSays('a.docx', content)]).toEqual([true, false]);
  });

  it.each<[string, string, Buffer | string]>([
    ['a PDF', 'a.pdf', '%PDF-1.7\n…'],
    ['a PNG', 'A.PNG', Buffer.from('89504e470d0a1a0a0000', 'hex')],
    ['a JPEG', 'a.jpeg', Buffer.from('ffd8ffe000104a46', 'hex')],
    ['a document', 'a.docx', zipOf([TYPES, DOCUMENT])],
    ['text in UTF-8', 'a.txt', '城乡\t\r\n𠮷'],
    ['text with a byte order mark', 'a.csv', '\ufeff名称,1'],
    ['text in GB 18030, as Excel writes it', 'a.csv', GB18030],
  ])('shows %s', async (_what, name, content) => {
    expect(await isWhatItSays(name, content)).toBe(true);
  });

  it.each<[string, string, Buffer | string]>([
    ['a program for a PDF', 'a.pdf', 'MZ\x90\x00'],
    ['a page for a PDF', 'a.pdf', '<html><script>'],
    ['nothing for a PNG', 'a.png', ''],
    ['a bare ZIP for a document', 'a.docx', zipOf([{ name: 'x.exe', content: 'MZ' }])],
    ['a sheet for a document', 'a.docx', zipOf([TYPES, { name: 'xl/workbook.xml' }])],
    ['macros in a document', 'a.docx', zipOf([TYPES, DOCUMENT, { name: 'word/vbaProject.bin' }])],
    ['a bomb for a document', 'a.docx', zipOf([TYPES, { ...DOCUMENT, bytes: 4_000_000_000 }])],
    ['an encrypted document', 'a.docx', zipOf([TYPES, { ...DOCUMENT, encrypted: true }])],
    ['the head of a document alone', 'a.docx', zipOf([TYPES, DOCUMENT]).subarray(0, 60)],
    ['a directory cut in the middle', 'a.docx', cutDirectory()],
    ['bytes for text', 'a.txt', Buffer.from([0x41, 0x00, 0x42])],
    ['an image for text', 'a.csv', Buffer.from('89504e470d0a1a0a', 'hex')],
  ])('does not pass %s', async (_what, name, content) => {
    expect(await isWhatItSays(name, content)).toBe(false);
  });
});

/** The end of a ZIP file that claims more entries than its directory has. */
function cutDirectory(): Buffer {
  const whole = zipOf([TYPES, DOCUMENT]);
  whole.writeUInt16LE(40, whole.length - 12);
  return whole;
}
