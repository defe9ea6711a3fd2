import { readFileSync } from 'node:fs';
import { Jieba } from '@node-rs/jieba';

let loaded: Jieba | undefined;

/**
 * Chinese word segmentation. The dictionary is read at first use, not at start: it takes about 0.25 s and 42 MB of
 * resident memory, which a process that never searches should not pay. It is read from its file because importing
 * `@node-rs/jieba/dict` would keep 11 MB of source text (a second file among it) beside what was built from it.
 */
function segmenter(): Jieba {
  loaded ??= Jieba.withDict(readFileSync(require.resolve('@node-rs/jieba/dict.txt')));
  return loaded;
}

/** The words of a text of Han characters, in order; together they are the text. Unknown words are guessed (HMM). */
export function wordsOf(text: string): string[] {
  return segmenter().cut(text, true);
}

/** The words of a text and the shorter words within them: 集体户 is found under 集体, too. */
export function searchWordsOf(text: string): string[] {
  return segmenter().cutForSearch(text, true);
}
