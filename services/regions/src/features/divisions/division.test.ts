import fc from 'fast-check';
import { DIVISION_LEVELS, isAbove, levelOfCode } from './division';
import { copyLine } from './division-list';
import { nameSearch, searchOf, toTsquery } from './division-search';
import { loadInitials } from './initials';

describe('the code of a division', () => {
  it.each([
    ['370000', 'province'],
    ['371700', 'prefecture'],
    ['371725', 'county'],
    ['371725101', 'township'],
    ['371725101200', 'village'],
  ])('%s is that of a %s', (code, level) => expect(levelOfCode(code)).toBe(level));

  it.each(['', '037172', '37172', '3717251', '37172510120', '3717251012001', '37172a', '３７１７２５'])(
    '%s is none',
    (code) => expect(levelOfCode(code)).toBeUndefined(),
  );

  it('orders levels: each above the next, none above itself', () => {
    for (const [index, level] of DIVISION_LEVELS.entries()) {
      expect(isAbove(level, level)).toBe(false);
      for (const lower of DIVISION_LEVELS.slice(index + 1))
        expect([isAbove(level, lower), isAbove(lower, level)]).toEqual([true, false]);
    }
  });
});

describe('the words of a search', () => {
  it('are a code, initials, the beginning or a part of a name', () => {
    expect(searchOf(' 3717 ')).toEqual({ by: 'code', from: '3717', to: '371799999999' });
    expect(searchOf('YCX')).toMatchObject({ by: 'initials', from: 'ycx' });
    expect(searchOf('郓')).toMatchObject({ by: 'beginning', from: '郓' });
    expect(searchOf('郓城县')).toEqual({ by: 'name', text: '郓城县', pairs: ['郓城', '城县'] });
    expect(nameSearch('3717')).toMatchObject({ by: 'name' });
  });

  it('leave pairs out that most names hold', () => {
    expect(searchOf('村委会')).toEqual({ by: 'name', text: '村委会', pairs: [] });
    expect(searchOf('李村委会')).toMatchObject({ pairs: ['李村'] });
  });

  it('are quoted whole, whatever they hold', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 2, maxLength: 2 }), (pair) => {
        const inner = toTsquery([pair]).slice(1, -1);
        expect(inner.replace(/''|\\\\/g, '')).not.toMatch(/['\\]/);
        expect(inner.replace(/(['\\])\1/g, '$1')).toBe(pair);
      }),
      { seed: 2026 },
    );
  });
});

describe('a line of the list', () => {
  it.each([
    ['重庆市', 'cqs'],
    ['郓城县', 'ycx'],
    ['厦门市', 'xms'],
    ['六安市', 'las'],
    ['A1社区·东', 'a1sqd'],
  ])('%s has the initials %s', async (name, initials) => expect((await loadInitials())(name)).toBe(initials));

  it('is written for COPY, with what COPY would read otherwise escaped', () => {
    const initialsOf = () => 'x';
    expect(copyLine(['371725101', '郓州\\街\t道', '371725'], 'streets', initialsOf)).toBe(
      '371725101\t郓州\\\\街\\t道\t371725\tx\n',
    );
  });

  it.each([
    ['a code of another length', ['37172510', '甲', '371725']],
    ['no name', ['371725101', ' ', '371725']],
    ['a parent of its own level', ['371725101', '甲', '371725102']],
    ['another file’s level', ['371725101200', '甲', '371725101']],
  ])('with %s is refused by name', (_what, row) =>
    expect(() => copyLine(row, 'streets', () => 'x')).toThrow(/streets\.csv: .*township/),
  );
});
