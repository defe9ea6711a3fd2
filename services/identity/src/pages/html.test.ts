import { html } from './html';

describe('the html tag', () => {
  it('escapes text, in elements and in attributes', () => {
    const name = `<script>alert("1" & '2')</script>`;
    const escaped = '&lt;script&gt;alert(&quot;1&quot; &amp; &#39;2&#39;)&lt;/script&gt;';
    expect(html`<p title="${name}">${name}</p>`.text).toBe(`<p title="${escaped}">${escaped}</p>`);
  });

  it('takes markup as it is, joins lists of it and leaves out what is not there', () => {
    const items = ['<a>', 'b'].map((item) => html`<li>${item}</li>`);
    expect(html`<ul>${items}</ul>${undefined}${false}${3}`.text).toBe('<ul><li>&lt;a&gt;</li><li>b</li></ul>3');
  });

  it('does not take an object for markup that only looks alike', () => {
    const forged = { text: '<b>', toString: () => '<b>' } as unknown as string;
    expect(() => html`${forged}`.text).toThrow();
  });
});
