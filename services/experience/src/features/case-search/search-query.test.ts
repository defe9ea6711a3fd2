import { searchTerms, toTsQuery } from './search-query';

const words = (query: string) => searchTerms(query).map(({ text }) => text);

describe('what a query asks for', () => {
  it('is the words of it, each once', () => {
    expect(words('城镇落户 落户')).toEqual(['城镇', '落户']);
    expect(words('ＰＰＰ项目')).toEqual(['ppp', '项目']);
  });

  it('leaves out function words unless there is nothing else', () => {
    expect(words('户籍的改革')).toEqual(['户籍', '改革']);
    expect(words('的')).toEqual(['的']);
  });

  it('takes single characters in a row as a word that the dictionary does not know', () => {
    expect(words('饸饹镇')).toEqual(['饸饹镇']);
  });

  it('is nothing when there are only punctuation and blanks', () => {
    expect(searchTerms('，。！ - "" \u3000')).toEqual([]);
  });

  it('asks for all words, longer ones also as a phrase of their pairs', () => {
    expect(toTsQuery(searchTerms('集体户 ppp'))).toBe("('集体户' | ('集体' <-> '体户')) & 'ppp'");
  });

  it('cannot be broken out of', () => {
    expect(toTsQuery(searchTerms("a' | 'b:* \\ !c"))).toBe("'a' & 'b' & 'c'");
  });
});
