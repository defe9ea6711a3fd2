/** How the words of a search are looked up: digits are a code's beginning, letters that of the initials, all else is a name. */
export type DivisionSearch =
  | { by: 'code'; from: string; to: string }
  | { by: 'initials'; from: string; to: string }
  | { by: 'beginning'; from: string; to: string }
  | { by: 'name'; text: string; pairs: string[] };

/**
 * Pairs of characters that more than twenty thousand names hold (村委会, 社区居委会). An index on them finds too much to be worth
 * it, and reading in order soon fills a page.
 */
const COMMON = new Set([
  '委会',
  '村委',
  '委员',
  '员会',
  '民委',
  '村民',
  '村村',
  '社区',
  '区居',
  '居委',
  '居民',
  '庄村',
]);

/** After every text that begins alike, in the order of code points. */
const LAST = '\u{10FFFF}';
const LONGEST_CODE = 12;

export function searchOf(words: string): DivisionSearch {
  const text = words.trim();
  if (/^\d{1,12}$/.test(text)) return { by: 'code', from: text, to: text.padEnd(LONGEST_CODE, '9') };
  if (/^[a-z]+$/i.test(text)) return beginning('initials', text.toLowerCase());
  return nameSearch(text);
}

/** A part of a name of two characters or more; a single one finds the names that begin with it. */
export function nameSearch(words: string): DivisionSearch {
  const text = words.trim();
  const characters = [...text];
  if (characters.length < 2) return beginning('beginning', text);
  const pairs = characters.slice(1).map((character, index) => `${characters[index]}${character}`);
  return { by: 'name', text, pairs: [...new Set(pairs)].filter((pair) => !COMMON.has(pair)) };
}

function beginning<By extends 'initials' | 'beginning'>(by: By, from: string) {
  return { by, from, to: `${from}${LAST}` };
}

/** The pairs as a tsquery that asks for all of them. */
export function toTsquery(pairs: readonly string[]): string {
  return pairs.map((pair) => `'${pair.replace(/['\\]/g, '$&$&')}'`).join(' & ');
}
