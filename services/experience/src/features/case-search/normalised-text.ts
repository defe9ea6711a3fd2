/** A text made comparable, which still knows where each of its code units came from. */
export interface NormalisedText {
  text: string;
  /** Where in the original the character begins, and where it ends, that gave each code unit. */
  starts: number[];
  ends: number[];
}

/** A stretch of a normalised text that is searched as one: Han characters, or letters and digits of other scripts. */
export interface Run {
  text: string;
  /** Index of its first code unit. */
  at: number;
  han: boolean;
}

const CHARACTER = /\P{M}\p{M}*|\p{M}+/gu;
const IGNORABLE = /\p{Default_Ignorable_Code_Point}+/gu;
const RUN = /(\p{Script=Han}+)|(?:(?!\p{Script=Han})[\p{L}\p{N}])(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])*/gu;

/**
 * Full-width and half-width, compatibility forms and case are made one (NFKC, lower case); invisible characters go. Done
 * character by character with its marks, so that a match can be shown in the original, and the same way for documents,
 * queries and highlights, so that they agree.
 */
export function normalise(original: string): NormalisedText {
  const normalised: NormalisedText = { text: '', starts: [], ends: [] };
  for (const { 0: character, index } of original.matchAll(CHARACTER)) {
    const form = character.normalize('NFKC').toLowerCase().normalize('NFKC').replace(IGNORABLE, '');
    normalised.text += form;
    for (let unit = 0; unit < form.length; unit += 1) {
      normalised.starts.push(index);
      normalised.ends.push(index + character.length);
    }
  }
  return normalised;
}

/** The runs of a normalised text; everything between them (blanks, punctuation, symbols) only separates. */
export function runsOf(text: string): Run[] {
  return [...text.matchAll(RUN)].map((match) => ({ text: match[0], at: match.index, han: match[1] !== undefined }));
}

/** PostgreSQL refuses lexemes over 2 kB. */
export const MAX_LEXEME = 100;

/** How a run of letters and digits is indexed: whole, but bounded. */
export function lexemeOf(run: string): string {
  return run.length <= MAX_LEXEME ? run : [...run].slice(0, MAX_LEXEME).join('');
}

/** The overlapping pairs of a text of Han characters. */
export function pairsOf(han: string): string[] {
  const characters = [...han];
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}
