import { lexemeOf, normalise, pairsOf, runsOf } from './normalised-text';

describe('normalised text', () => {
  it('makes width, case and compatibility forms one and drops what is invisible', () => {
    expect(normalise('ＰＰＰ　１２３').text).toBe('ppp 123');
    expect(normalise('户\u200b籍').text).toBe('户籍');
    expect(normalise('㎡').text).toBe('m2');
    expect(normalise('e\u0301').text).toBe(normalise('É').text);
  });

  it('knows where in the original each code unit came from', () => {
    const { text, starts, ends } = normalise('a㎡籍');
    expect(text).toBe('am2籍');
    expect(starts).toEqual([0, 1, 1, 2]);
    expect(ends).toEqual([1, 2, 2, 3]);
  });

  it('divides Han characters from other letters and leaves out the rest', () => {
    expect(runsOf('2026年ppp项目，!? naïve')).toEqual([
      { text: '2026', at: 0, han: false },
      { text: '年', at: 4, han: true },
      { text: 'ppp', at: 5, han: false },
      { text: '项目', at: 8, han: true },
      { text: 'naïve', at: 14, han: false },
    ]);
    expect(runsOf('！？…、“”\u0301')).toEqual([]);
  });

  it('pairs neighbours by characters, not by code units', () => {
    expect(pairsOf('𠮷野家')).toEqual(['𠮷野', '野家']);
    expect(pairsOf('家')).toEqual([]);
  });

  it('bounds a lexeme', () => {
    expect(lexemeOf('a'.repeat(4000))).toBe('a'.repeat(100));
  });
});
