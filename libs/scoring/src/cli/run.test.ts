import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './run';

const model = {
  format: 1,
  id: 'demo',
  decimals: 1,
  indicators: [{ code: 'x', name: { zh: '指标<一>', en: 'one' } }, { code: 'y' }],
  root: { code: 't', children: [{ indicator: 'x' }, { indicator: 'y' }] },
  ranking: { peerGroup: 'kind' },
};
const csv =
  '\uFEFFid,name,kind,note,x,y\r\n1,"<b>甲</b>, 区",县,a,1,5\r\n2,=1+1,县,b,2,\r\n3,丙,市,c,3,7\r\n9,省,省,d,9,9\r\n';

describe('the command line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'scoring-'));
  const path = (name: string) => join(folder, name);
  const said: string[] = [];
  const common = [
    '--model',
    path('model.json'),
    '--data',
    path('data.csv'),
    '--name',
    'name',
    '--group',
    'kind',
    '--draws',
    '0',
  ];

  beforeAll(async () => {
    writeFileSync(path('model.json'), JSON.stringify(model));
    writeFileSync(path('data.csv'), csv);
    const outputs = ['--out', path('out.csv'), '--out', path('out.html'), '--out', path('out.json')];
    const extra = ['--where', 'note=a'];
    await run([...common, ...outputs], (text) => said.push(text));
    await run([...common, ...extra, '--out', path('one.json')], (text) => said.push(text));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('writes the scores as CSV, best first, with formulas made harmless', () => {
    const lines = readFileSync(path('out.csv'), 'utf8').slice(1).split('\r\n');
    expect(lines[0]).toBe('位次,代码,名称,得分,等级,x,y');
    expect(lines[1]).toBe('1,9,省,100,,100,100');
    expect(lines.find((line) => line.includes(',2,'))).toContain("'=1+1");
    expect(lines.find((line) => line.includes('甲'))).toContain('"<b>甲</b>, 区"');
  });

  it('writes a page that needs nothing else and in which no name is markup', () => {
    const page = readFileSync(path('out.html'), 'utf8');
    expect(page).not.toContain('<b>甲</b>');
    expect(page).toContain('&lt;b&gt;甲&lt;/b&gt;');
    expect(page).not.toMatch(/(src|href)="http/);
    expect(page.match(/class="bar"/g)).toHaveLength(4);
    const embedded = /id="data">(.*?)<\/script>/s.exec(page)?.[1] ?? '';
    expect(JSON.parse(embedded)).toMatchObject({
      indicators: ['指标<一>', 'y'],
      regions: [{ name: '省' }, {}, {}, {}],
    });
  });

  it('writes the whole result as JSON and keeps only the rows that were asked for', () => {
    expect(JSON.parse(readFileSync(path('out.json'), 'utf8'))).toMatchObject({
      regions: ['1', '2', '3', '9'],
      groups: { kind: ['县', '县', '市', '省'] },
    });
    expect(JSON.parse(readFileSync(path('one.json'), 'utf8'))).toMatchObject({
      regions: ['1'],
      final: { scores: [50] },
    });
    expect(said).toContain(`${path('out.html')}\n`);
  });

  it('says what is wrong with the command', async () => {
    await expect(run(['--model', 'x'], () => undefined)).rejects.toThrow(/--data and --out are needed/);
    await expect(run([...common, '--group', 'colour', '--out', path('a.json')], () => undefined)).rejects.toThrow(
      /no column "colour"/,
    );
    await expect(run([...common, '--out', path('a.pdf')], () => undefined)).rejects.toThrow(/must end in/);
    await expect(run([...common, '--draws', 'many', '--out', path('a.json')], () => undefined)).rejects.toThrow(
      /--draws must be a whole number/,
    );
  });
});
