import { type Caller, openServiceStack, type ServiceStack, zipOf } from '@urbanpilot/testing';
import { type CellValue, ValueType, Workbook } from 'exceljs';
import { regionsModule } from '../../module';
import { aProgramme } from '../../regions-builders';
import { COLUMNS } from './sheet-columns';
import { XLSX } from './task-sheet-schemas';

const HEADINGS = COLUMNS.map(({ heading }) => heading);

describe('tasks in and out as XLSX', () => {
  let stack: ServiceStack;
  let office: Caller;
  let programmeId: string;
  let territoryId: string;
  const TERRITORY = '郓城县（导入）';
  beforeAll(async () => {
    stack = await openServiceStack(regionsModule);
    office = await stack.as('office');
    const body = { name: TERRITORY, kind: 'county', divisionCodes: ['371725'] };
    territoryId = (await office.post('/regions/v1/territories', body)).json<{ id: string }>().id;
    await office.post('/regions/v1/units', { name: '市公安局', kind: 'government' });
  });
  beforeEach(async () => {
    programmeId = await aProgramme(office);
    await office.post('/regions/v1/pilot-regions', { programmeId, territoryId, batch: 1 });
  });
  afterAll(() => stack.close());

  const goodRow = (title: string): CellValue[] => [
    title,
    '取消落户限制',
    '市级',
    '户籍',
    TERRITORY,
    '市公安局',
    '2026-12-31',
  ];
  async function sheet(rows: CellValue[][], headings: string[] = HEADINGS): Promise<Buffer> {
    const workbook = new Workbook();
    const worksheet = workbook.addWorksheet('任务');
    worksheet.addRow(headings);
    for (const row of rows) worksheet.addRow(row);
    return Buffer.from(await workbook.xlsx.writeBuffer());
  }
  function send(file: Buffer, { caller = office, query = '', type = XLSX, key = '' } = {}) {
    const headers = { 'content-type': type, ...(key && { 'idempotency-key': key }) };
    return caller.request('POST', `/regions/v1/task-imports?programmeId=${programmeId}${query}`, {
      headers,
      body: file,
    });
  }
  const tasks = async () =>
    (await office.get(`/regions/v1/tasks?limit=200&programmeId=${programmeId}`)).json<{
      items: Record<string, unknown>[];
    }>().items;
  const refusal = (answer: { statusCode: number; json<T>(): T }) => {
    const { errors = [] } = answer.json<{ errors?: { pointer: string; rule: string }[] }>();
    return [answer.statusCode, ...errors.map(({ pointer, rule }) => [pointer, rule])];
  };

  it('drafts a task for each row, passes empty rows over, takes dates and numbers as people write them', async () => {
    const dated = [...goodRow('二').slice(0, 6), new Date('2026-10-31T00:00:00Z')];
    const answer = await send(await sheet([goodRow('一'), [], dated]));
    expect([answer.statusCode, answer.json()]).toEqual([200, { rows: 2, created: 2, dryRun: false }]);
    expect(await tasks()).toMatchObject([
      { title: '一', state: 'draft', origin: 'municipal', domain: 'household-registration', dueOn: '2026-12-31' },
      { title: '二', territoryId, dueOn: '2026-10-31', version: 1 },
    ]);
    const actions = (await stack.auditLog()).map(({ action }) => action);
    expect(actions.slice(-3)).toEqual(['task.drafted', 'task.drafted', 'task-import.done']);
  });

  it('keeps nothing after a dry run, nor when a single row is wrong', async () => {
    const dry = await send(await sheet([goodRow('一')]), { query: '&dryRun=true' });
    expect([dry.statusCode, dry.json()]).toEqual([200, { rows: 1, created: 0, dryRun: true }]);
    const wrong = [...goodRow('二')];
    wrong[4] = '某县';
    const answer = await send(await sheet([goodRow('一'), wrong]));
    expect(refusal(answer)).toEqual([422, ['/rows/3/territory', 'reference']]);
    expect(answer.json<{ errors: { message: string }[] }>().errors[0]?.message).toContain('第 3 行「承担地区」');
    expect(await tasks()).toEqual([]);
  });

  it('P1: imports a file once however often it is sent under one key, and another file under it not at all', async () => {
    const [file, other] = [await sheet([goodRow('一')]), await sheet([goodRow('二')])];
    const key = `import-${programmeId}`;
    const [first, again] = [await send(file, { key }), await send(file, { key })];
    expect([again.statusCode, again.body]).toEqual([first.statusCode, first.body]);
    expect((await send(other, { key })).statusCode).toBe(422);
    expect(await tasks()).toHaveLength(1);
  });

  it('S5: refuses other headings, formulas, other cells and more than 10,000 rows', async () => {
    const rows = [goodRow('一')];
    expect(refusal(await send(await sheet(rows, [...HEADINGS].reverse())))).toEqual([
      422,
      ['/rows/1/title', 'headings'],
    ]);
    expect(refusal(await send(await sheet(rows, [...HEADINGS, '备注'])))).toEqual([422, ['/rows/1', 'headings']]);
    const formula = [{ formula: 'HYPERLINK("http://x","y")', result: '一' }, ...goodRow('').slice(1)];
    expect(refusal(await send(await sheet([formula])))).toEqual([422, ['/rows/2/title', 'formula']]);
    const yes = [true, ...goodRow('').slice(1)];
    expect(refusal(await send(await sheet([yes])))).toEqual([422, ['/rows/2/title', 'cellType']]);
    expect(refusal(await send(await sheet([])))).toEqual([422, ['', 'noRows']]);
    const many = Array.from({ length: 10_001 }, (_, index) => goodRow(`任务 ${index}`));
    expect(refusal(await send(await sheet(many)))).toEqual([422, ['', 'maxRows']]);
    expect(await tasks()).toEqual([]);
  });

  it('S5: refuses what is no workbook, has macros, or unpacks to more than it should, whatever it claims', async () => {
    const parts = [{ name: '[Content_Types].xml' }, { name: 'xl/workbook.xml' }];
    const bomb = { name: 'xl/worksheets/sheet1.xml', content: ' '.repeat(80 * 1024 * 1024), deflated: true, bytes: 10 };
    const files: [Buffer, string][] = [
      [Buffer.from('%PDF-1.7 not a workbook'), 'fileType'],
      [Buffer.alloc(0), 'fileType'],
      [zipOf([{ name: 'readme.txt', content: 'x' }]), 'fileType'],
      [zipOf(parts), 'fileType'],
      [zipOf([...parts, { name: 'xl/vbaProject.bin', content: 'x' }]), 'macros'],
      [zipOf([...parts, bomb]), 'unpackedSize'],
      [(await sheet([goodRow('一')])).subarray(0, 2_000), 'fileType'],
    ];
    for (const [file, rule] of files) expect(refusal(await send(file))).toEqual([422, ['', rule]]);
    expect((await send(await sheet([goodRow('一')]), { type: 'text/csv' })).statusCode).toBe(415);
    expect((await send(Buffer.alloc(4_194_305))).statusCode).toBe(413);
  });

  it('P19: a region imports tasks of its own accord, into its own territory', async () => {
    const pilot = await stack.as('pilot', [territoryId]);
    const own = goodRow('自主');
    const file = await sheet([own]);
    expect(refusal(await send(file, { caller: pilot }))).toEqual([422, ['/rows/2/origin', 'ownTasksOnly']]);
    own[2] = '自主探索';
    const elsewhere = await stack.as('pilot', ['01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e']);
    const ownFile = await sheet([own]);
    expect(refusal(await send(ownFile, { caller: elsewhere }))).toEqual([422, ['/rows/2/territory', 'reference']]);
    expect((await send(ownFile, { caller: pilot })).statusCode).toBe(200);
    expect(await tasks()).toMatchObject([{ title: '自主', origin: 'own' }]);
  });

  it('S5: an export holds what was imported, texts as texts, and is recorded', async () => {
    const title = '=HYPERLINK("http://x","y")';
    await send(await sheet([goodRow(title), goodRow('二')]));
    const answer = await office.get(`/regions/v1/task-exports?programmeId=${programmeId}`);
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, XLSX]);
    const workbook = new Workbook();
    await workbook.xlsx.load(answer.rawPayload as never);
    const worksheet = workbook.worksheets[0];
    expect(worksheet?.rowCount).toBe(3);
    expect([worksheet?.getCell('A2').type, worksheet?.getCell('A2').value]).toEqual([ValueType.String, title]);
    const third = worksheet?.getRow(3).values as CellValue[];
    expect(third.slice(1, 9)).toEqual([...goodRow('二'), '草稿']);
    expect((await stack.auditLog()).at(-1)?.action).toBe('task.exported');
    const other = await stack.as('pilot', ['01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e']);
    const empty = new Workbook();
    await empty.xlsx.load((await other.get(`/regions/v1/task-exports?programmeId=${programmeId}`)).rawPayload as never);
    expect(empty.worksheets[0]?.rowCount).toBe(1);
  });
});
