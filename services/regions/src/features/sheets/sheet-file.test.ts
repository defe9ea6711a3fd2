import fc from 'fast-check';
import { csvText } from './csv-text';
import { acceptedFormat, SHEET_TYPES } from './sheet-file';

describe('a table that leaves as a file', () => {
  it('writes CSV that a spreadsheet opens: UTF-8, quoted, numbers as numbers', () => {
    expect(
      csvText(
        ['地区', '人数'],
        [
          ['郓城县', 12],
          ['a"b,c', -3.5],
          ['两\n行', 0],
        ],
      ),
    ).toBe('\ufeff地区,人数\r\n郓城县,12\r\n"a""b,c",-3.5\r\n"两\n行",0\r\n');
  });

  it('lets no text begin as a formula, whatever it is', () => {
    expect(csvText(['x'], [['=1+1'], ['@SUM(A1)'], ['-2+3'], ['\t=1']])).toBe(
      "\ufeffx\r\n'=1+1\r\n'@SUM(A1)\r\n'-2+3\r\n'\t=1\r\n",
    );
    fc.assert(
      fc.property(fc.string(), (text) => {
        const cell = csvText(['x'], [[text]]).slice('\ufeffx\r\n'.length);
        expect(cell).not.toMatch(/^"?[=+\-@\t\r](?!\n)/);
      }),
      { seed: 2026, examples: [['=cmd'], ['+1'], ['\r=1'], ['"=1']] },
    );
  });

  it.each([
    [undefined, 'json'],
    ['*/*', 'json'],
    ['text/csv', 'csv'],
    ['text/csv;q=0.5, application/json', 'json'],
    [`text/csv;q=0.5, ${SHEET_TYPES.xlsx};q=0.8`, 'xlsx'],
    ['text/csv;q=0, text/html', 'json'],
  ])('answers Accept %s with %s', (accept, format) => {
    expect(acceptedFormat(accept, ['json', 'csv', 'xlsx'])).toBe(format);
  });
});
