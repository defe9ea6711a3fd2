import type { CompleteCase } from '../cases/practice-case';
import { lexemeOf, MAX_LEXEME, normalise, pairsOf, type Run, runsOf } from './normalised-text';
import { searchWordsOf, wordsOf } from './segmenter';

type Weight = 'A' | 'B' | 'C' | 'D';

/** What is searched of a case, in order, and how much a word in it counts; single characters and pairs count less. */
export const SEARCHED_FIELDS = [
  { field: 'title', word: 'A', fragment: 'C' },
  { field: 'problem', word: 'B', fragment: 'D' },
  { field: 'measures', word: 'B', fragment: 'D' },
  { field: 'results', word: 'B', fragment: 'D' },
  { field: 'conditions', word: 'C', fragment: 'D' },
] as const;
export type SearchedField = (typeof SEARCHED_FIELDS)[number]['field'];

type Positions = Map<string, Map<number, Weight>>;

/**
 * A case as PostgreSQL's tsvector. Each character is one position. Beside the words, every single Han character and every
 * pair of neighbours is a lexeme: a word that is in no dictionary, or that was cut otherwise, is found as a phrase of its
 * pairs.
 */
export function searchDocument(practice: Pick<CompleteCase, SearchedField>): string {
  const positions: Positions = new Map();
  let offset = 1;
  for (const { field, word, fragment } of SEARCHED_FIELDS) {
    const { text } = normalise(practice[field]);
    for (const run of runsOf(text)) addRun(positions, run, offset + lengthOf(text.slice(0, run.at)), word, fragment);
    // One position stays empty between fields, so that no phrase reaches over from one into the next.
    offset += lengthOf(text) + 1;
  }
  return [...positions].map(([lexeme, weights]) => `'${lexeme}':${positionList(weights)}`).join(' ');
}

function addRun(positions: Positions, run: Run, at: number, word: Weight, fragment: Weight): void {
  if (!run.han) {
    add(positions, lexemeOf(run.text), at, word);
    return;
  }
  [...run.text].forEach((character, index) => {
    add(positions, character, at + index, fragment);
  });
  pairsOf(run.text).forEach((pair, index) => {
    add(positions, pair, at + index, fragment);
  });
  let wordAt = at;
  for (const whole of wordsOf(run.text)) {
    for (const part of searchWordsOf(whole)) {
      // A guessed word has no bound; one that is too long for a lexeme is found by its pairs.
      if (part.length > MAX_LEXEME) continue;
      add(positions, part, wordAt + lengthOf(whole.slice(0, Math.max(0, whole.indexOf(part)))), word);
    }
    wordAt += lengthOf(whole);
  }
}

/** What is added later at the same position wins: words come after fragments. */
function add(positions: Positions, lexeme: string, at: number, weight: Weight): void {
  const weights = positions.get(lexeme) ?? new Map<number, Weight>();
  positions.set(lexeme, weights.set(at, weight));
}

function positionList(weights: Map<number, Weight>): string {
  return [...weights].map(([at, weight]) => `${at}${weight}`).join(',');
}

function lengthOf(text: string): number {
  return [...text].length;
}
