import { lexemeOf, type NormalisedText, normalise, runsOf } from './normalised-text';
import type { SearchTerm } from './search-query';

/** A stretch of a text, from `start` up to `end`. */
interface Span {
  start: number;
  end: number;
}

const EXCERPT = 120;
const LEAD = 30;

/**
 * A text as HTML with the found words in `<mark>`; everything else in it is escaped, so that it can be shown as it is. A
 * long text is cut down to the surroundings of its first match. Undefined when no word is in it.
 */
export function highlight(original: string, terms: readonly SearchTerm[]): string | undefined {
  const normalised = normalise(original);
  const spans = merge(terms.flatMap((term) => findTerm(normalised, term)));
  const first = spans[0];
  if (!first) return undefined;
  const shown = excerptAround(original, first);
  let html = shown.start > 0 ? '…' : '';
  let at = shown.start;
  for (const { start, end } of spans) {
    if (start >= shown.end) break;
    const until = Math.min(end, shown.end);
    html += `${escapeHtml(original.slice(at, start))}<mark>${escapeHtml(original.slice(start, until))}</mark>`;
    at = until;
  }
  html += escapeHtml(original.slice(at, shown.end));
  return shown.end < original.length ? `${html}…` : html;
}

function findTerm(normalised: NormalisedText, term: SearchTerm): Span[] {
  const spans: Span[] = [];
  const found = (at: number, length: number) => {
    spans.push({ start: normalised.starts[at] ?? 0, end: normalised.ends[at + length - 1] ?? 0 });
  };
  if (!term.han) {
    for (const run of runsOf(normalised.text)) {
      if (!run.han && lexemeOf(run.text) === term.text) found(run.at, run.text.length);
    }
    return spans;
  }
  for (let at = normalised.text.indexOf(term.text); at >= 0; at = normalised.text.indexOf(term.text, at + 1)) {
    found(at, term.text.length);
  }
  return spans;
}

/** Spans in order, those that overlap or touch made one. */
function merge(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else merged.push({ ...span });
  }
  return merged;
}

function excerptAround(text: string, match: Span): Span {
  const start = boundary(text, Math.max(0, match.start - LEAD));
  return { start, end: boundary(text, Math.min(text.length, start + EXCERPT)) };
}

/** Moves an index off the middle of a surrogate pair. */
function boundary(text: string, index: number): number {
  return index > 0 && index < text.length && /[\uDC00-\uDFFF]/.test(text.charAt(index)) ? index - 1 : index;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
