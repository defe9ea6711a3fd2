import { searchDocument } from './search-document';

const NOTHING = { title: '，', problem: '，', measures: '，', results: '，', conditions: '，' };

describe('a case as a search document', () => {
  it('holds words with the weight of their field, and characters and pairs with less', () => {
    const document = searchDocument({ ...NOTHING, title: '城镇落户', problem: '落户' });
    expect(document.split(' ')).toEqual(
      expect.arrayContaining(["'城镇':1A", "'落户':3A,6B", "'镇落':2C", "'落':3C,6D", "'户':4C,7D"]),
    );
  });

  it('finds the shorter words within a word', () => {
    expect(searchDocument({ ...NOTHING, title: '集体户' }).split(' ')).toEqual(
      expect.arrayContaining(["'集体户':1A", "'集体':1A", "'体户':2C"]),
    );
  });

  it('takes words of other scripts whole and in lower case', () => {
    expect(searchDocument({ ...NOTHING, measures: 'ＰＰＰ Model' })).toBe("'ppp':5B 'model':9B");
  });

  it('lets no phrase reach over from one field into the next', () => {
    const document = searchDocument({ ...NOTHING, title: '集体', problem: '户籍' });
    expect(document).toContain("'体':2C");
    expect(document).toContain("'户籍':4B");
    expect(document).not.toContain('体户');
  });
});
