import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Workbook } from 'exceljs';
import type { AllocationResult } from '../index';
import { readCsv, writeCsv } from './csv';
import { readWorkbook } from './read-workbook';
import { run } from './run';

const SPEC = JSON.stringify({
  title: '奖补资金 <2026>',
  unit: 'CNY',
  total: '100000',
  factors: [{ key: 'settlers', name: '落户人数', weight: 1, transform: { kind: 'none' } }],
  coefficients: [{ kind: 'grade', key: 'grade', label: 'grade', table: { A: '1.5', B: '1' } }],
});
const CSV =
  '\ufeffid,name,settlers,label:grade,previous,cap\r\n371725,郓城县,200,A,300.00,\r\n370783,"寿光, ""市""",300,B,,400.00\r\n';

/** Runs the command line on files in memory. */
async function call(args: string[], files: Record<string, string> = { 'spec.json': SPEC, 'in.csv': CSV }) {
  const written: Record<string, string> = {};
  const said = { out: '', err: '' };
  const code = await run(args, {
    readText: (path) => {
      const text = files[path];
      if (text === undefined) throw new Error(`no such file: ${path}`);
      return text;
    },
    readWorkbook,
    writeText: (path, text) => {
      written[path] = text;
    },
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
  });
  return { code, written, ...said };
}

describe('the command line', () => {
  it('turns a CSV into a CSV with amounts in yuan', async () => {
    const { code, out } = await call(['spec.json', 'in.csv']);
    expect(code).toBe(0);
    const rows = readCsv(out);
    expect(rows.map(({ id, amount, limit, change }) => [id, amount, limit, change])).toEqual([
      ['370783', '400.00', 'cap', ''],
      ['371725', '600.00', '', '300.00'],
    ]);
    expect(rows[0]?.name).toBe('寿光, "市"');
    expect(rows[1]).toMatchObject({ settlers: '200', 'coefficient:grade': '1.5' });
  });

  it('reads a workbook as it reads the same CSV', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'allocate-'));
    try {
      const workbook = new Workbook();
      workbook.addWorksheet('recipients').addRows([
        ['id', 'name', 'settlers', 'label:grade', 'previous', 'cap'],
        ['371725', '郓城县', { formula: '100*2', result: 200 }, 'A', '300.00', null],
        ['370783', { richText: [{ text: '寿光, ' }, { text: '"市"' }] }, 300, 'B', null, '400.00'],
      ]);
      const file = join(folder, 'in.xlsx');
      await workbook.xlsx.writeFile(file);
      expect((await call(['spec.json', file])).out).toBe((await call(['spec.json', 'in.csv'])).out);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('writes the whole result as JSON to a file', async () => {
    const { code, written } = await call(['spec.json', 'in.csv', '--format', 'json', '--out', 'out.json']);
    expect(code).toBe(0);
    const result = JSON.parse(written['out.json'] ?? '') as AllocationResult;
    expect(result.lines.map(({ amount }) => amount)).toEqual(['40000', '60000']);
  });

  it('writes a page that stands alone and escapes what it shows', async () => {
    const { out } = await call(['spec.json', 'in.csv', '--format', 'html']);
    expect(out).toContain('奖补资金 &#60;2026&#62;');
    expect(out).toContain('600.00 元');
    expect(out).toContain('系数“grade”：等级 A，系数 1.5。');
    expect(out).not.toMatch(/<script|src=|https?:/);
  });

  it('says in the language asked for what cannot be allocated', async () => {
    const files = { 'spec.json': SPEC, 'in.csv': 'id,settlers,label:grade,cap\na,1,A,1.00\n' };
    expect(await call(['spec.json', 'in.csv'], files)).toMatchObject({
      code: 1,
      err: '封顶合计低于可分配总额，余 99900 个最小单位无法分配：a\n',
    });
    expect((await call(['spec.json', 'in.csv', '--locale', 'en'], files)).err).toContain(
      'the caps leave 99900 minor units',
    );
  });

  it('explains itself when wrongly called, and names a file that is not there', async () => {
    expect(await call([])).toMatchObject({ code: 2, out: '' });
    expect((await call(['spec.json', 'in.csv', '--format', 'pdf'])).err).toContain('Usage');
    expect(await call(['spec.json', 'gone.csv'])).toMatchObject({ code: 2, err: 'Error: no such file: gone.csv\n' });
  });
});

describe('CSV', () => {
  it('reads back what it writes, and disarms formulas', async () => {
    const text = writeCsv(
      ['a', 'b'],
      [
        ['=1+1', '-5.00'],
        ['x"y', 'line\nbreak'],
        ['', ','],
      ],
    );
    expect(readCsv(text)).toEqual([
      { a: "'=1+1", b: '-5.00' },
      { a: 'x"y', b: 'line\nbreak' },
      { a: '', b: ',' },
    ]);
  });
  it('refuses a quote that is never closed and a row that is too short', async () => {
    expect(() => readCsv('a,b\n"x,1\n')).toThrow(RangeError);
    expect(() => readCsv('a,b\n1\n')).toThrow('Row 2: 1 cells, expected 2');
  });
});
