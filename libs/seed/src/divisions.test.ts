import { loadShandongCensus2010, loadShandongCensus2020 } from './census';
import { numberOf, readCsv } from './data-files';
import { type Division, levelOfCode, loadDivisions } from './divisions';

describe('the divisions', () => {
  const all = loadDivisions();
  const byCode = new Map(all.map((division) => [division.code, division]));
  const get = (code: string): Division => byCode.get(code) ?? fail(code);
  const fail = (code: string): never => {
    throw new Error(`No division ${code}.`);
  };

  test('have one row per code, which tells the level', () => {
    expect(byCode.size).toBe(all.length);
    expect(all.filter(({ code, level }) => !/^\d{6}$/.test(code) || levelOfCode(code) !== level)).toEqual([]);
  });

  test('have 34 provinces and, in each, parents before children', () => {
    expect(all.filter(({ level }) => level === 'province')).toHaveLength(34);
    const seen = new Set<string | null>([null]);
    for (const { code, parentCode } of all) {
      expect(seen).toContain(parentCode);
      seen.add(code);
    }
  });

  test('never stand below a placeholder', () => {
    const below = all.filter(({ parentCode }) => parentCode && get(parentCode).status === 'placeholder');
    expect(below).toEqual([]);
    expect(get('110100')).toMatchObject({ name: '市辖区', status: 'placeholder' });
    expect(get('110101').parentCode).toBe('110000');
    expect(get('419001').parentCode).toBe('410000');
    expect(get('370102').parentCode).toBe('370100');
  });

  test('resolve every code of the two censuses of Shandong', () => {
    const census = [...loadShandongCensus2020(), ...loadShandongCensus2010()];
    expect(census.filter(({ code }) => !byCode.has(code))).toEqual([]);
  });

  test('resolve every code of the national file but its typing error', () => {
    const codes = readCsv('china_county_census_2020_core.csv').map((row) => row.区划代码 ?? '');
    expect(codes.filter((code) => code !== '' && !byCode.has(code))).toEqual(['170971']);
    expect(get('140971').name).toBe('五台山风景名胜区');
  });

  test('say which codes are of the past, and what they became where that is certain', () => {
    expect(get('370171')).toMatchObject({ status: 'former', successorCode: '370176' });
    expect(get('371472')).toMatchObject({ status: 'former', successorCode: null });
    expect(get('371202')).toMatchObject({ status: 'former', parentCode: '371200' });
    const dangling = all.filter(({ successorCode }) => successorCode && get(successorCode).status !== 'current');
    expect(dangling).toEqual([]);
  });
});

describe('a cell of a data file', () => {
  test('is null when empty, and refused when it is no number', () => {
    expect(numberOf({ a: '' }, 'a')).toBeNull();
    expect(numberOf({ a: '0' }, 'a')).toBe(0);
    expect(() => numberOf({ a: 'x' }, 'a')).toThrow('"x" in column a is not a number');
    expect(() => numberOf({}, 'a')).toThrow('no column a');
  });
});
