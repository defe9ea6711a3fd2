import { highlight } from './highlight';
import { searchTerms } from './search-query';

const shown = (text: string, query: string) => highlight(text, searchTerms(query));

describe('a highlight', () => {
  it('marks what was found, and neighbours as one', () => {
    expect(shown('全面放开城镇落户限制', '落户')).toBe('全面放开城镇<mark>落户</mark>限制');
    expect(shown('全面放开城镇落户限制', '城镇落户')).toBe('全面放开<mark>城镇落户</mark>限制');
    expect(shown('全面放开', '落户')).toBeUndefined();
  });

  it('shows the original, whatever its width and case', () => {
    expect(shown('推广ＰＰＰ模式', 'ppp')).toBe('推广<mark>ＰＰＰ</mark>模式');
    expect(shown('Pppp', 'ppp')).toBeUndefined();
  });

  it('escapes everything but its own marks', () => {
    expect(shown('<script>alert("落户")</script>&\'', '落户')).toBe(
      '&lt;script&gt;alert(&quot;<mark>落户</mark>&quot;)&lt;/script&gt;&amp;&#39;',
    );
    expect(shown('<mark>落户', 'mark')).toBe('&lt;<mark>mark</mark>&gt;落户');
  });

  it('cuts a long text down to the surroundings of the first match, never through a character', () => {
    const html = shown(`${'𠮷'.repeat(100)}落户${'𠮷'.repeat(100)}落户`, '落户') ?? '';
    expect(html).toMatch(/^…𠮷+<mark>落户<\/mark>𠮷+…$/u);
    expect(html.isWellFormed()).toBe(true);
    expect(html.length).toBeLessThan(150);
  });
});
