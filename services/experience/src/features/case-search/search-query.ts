import { lexemeOf, normalise, pairsOf, runsOf } from './normalised-text';
import { wordsOf } from './segmenter';

/** One word of a query, all of which a case must have. */
export interface SearchTerm {
  text: string;
  han: boolean;
}

/** Function words that say nothing of a case; searched only when there is nothing else. */
const FUNCTION_WORDS = new Set(['的', '了', '和', '与', '及', '在', '是', '等', '之', '对']);

/** The words of what somebody typed, each once; none if it holds neither letters nor digits. */
export function searchTerms(query: string): SearchTerm[] {
  const terms = new Map<string, SearchTerm>();
  for (const run of runsOf(normalise(query).text)) {
    const words = run.han ? joinSingles(wordsOf(run.text)) : [lexemeOf(run.text)];
    for (const text of words) terms.set(text, { text, han: run.han });
  }
  const all = [...terms.values()];
  const telling = all.filter(({ text }) => !FUNCTION_WORDS.has(text));
  return telling.length > 0 ? telling : all;
}

/**
 * The terms as PostgreSQL's tsquery. A Han word of more than two characters is also looked for as a phrase of its pairs,
 * so that it is found wherever it stands, however the document was cut.
 */
export function toTsQuery(terms: readonly SearchTerm[]): string {
  return terms.map(conditionOf).join(' & ');
}

function conditionOf({ text, han }: SearchTerm): string {
  if (!han || [...text].length <= 2) return `'${text}'`;
  const phrase = pairsOf(text).map((pair) => `'${pair}'`);
  return `('${text}' | (${phrase.join(' <-> ')}))`;
}

/** Single characters in a row are a word that the dictionary does not know: taken together, they mean something. */
function joinSingles(words: readonly string[]): string[] {
  const joined: string[] = [];
  let open = false;
  for (const word of words) {
    const single = [...word].length === 1 && !FUNCTION_WORDS.has(word);
    if (single && open) joined[joined.length - 1] += word;
    else joined.push(word);
    open = single;
  }
  return joined;
}
