import { findChromium } from './find-chromium';

describe('make browser', () => {
  it('takes the browser that is named', () =>
    expect(findChromium({ CHROMIUM: process.execPath })).toBe(process.execPath));

  it.each([
    [
      'there is none',
      { PATH: '/nonexistent' },
      /^Chromium was not found: install it \(Debian: apt-get install chromium\)/,
    ],
    ['the named one is not there', { CHROMIUM: '/nonexistent/chromium' }, /^\/nonexistent\/chromium was not found/],
  ])('says what to do where %s', (_, environment, words) => {
    expect(() => findChromium(environment)).toThrow(words);
  });
});
