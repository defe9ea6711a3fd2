import type { Grade, Grading } from '../model/grading';
import { roundToUnits } from '../numeric/round-half-up';

/** What grading looks at. */
export interface GradeInput {
  /** Scores as displayed. */
  scores: Float64Array;
  /** Class of equals, 0 = first, NaN = not ranked. */
  classes: Float64Array;
  /** Row → best grades it may have, from vetoes. */
  limits: ReadonlyMap<number, readonly string[]>;
}

/**
 * Grades by cut-off, quota or both (等级评定); null for regions that are not ranked. Equals that don't fit into what is left of a
 * quota all go to the next grade, or all in, as configured. A region held down by a veto takes a place in its lower grade.
 */
export function assignGrades(spec: Grading, input: GradeInput): (string | null)[] {
  const { grades } = spec;
  const ranked = Array.from(input.classes.keys()).filter((row) => !Number.isNaN(input.classes[row]));
  ranked.sort((a, b) => (input.classes[a] as number) - (input.classes[b] as number) || a - b);
  const room = grades.map((grade) => quotaOf(grade, ranked.length, spec));
  const last = grades.length - 1;
  const out: (string | null)[] = new Array(input.scores.length).fill(null);
  let start = 0;
  const place = (rows: readonly number[], from: number): number => {
    let g = from;
    while (
      g < last &&
      !(
        reaches(grades[g] as Grade, input.scores[rows[0] as number] as number, spec) &&
        fits(room[g] as number, rows.length, spec)
      )
    )
      g++;
    for (const row of rows) out[row] = (grades[g] as Grade).name;
    room[g] = (room[g] as number) - rows.length;
    return g;
  };
  for (let k = 0; k < ranked.length; ) {
    let end = k + 1;
    while (end < ranked.length && input.classes[ranked[end] as number] === input.classes[ranked[k] as number]) end++;
    const equals = ranked.slice(k, end);
    const free = equals.filter((row) => !input.limits.has(row));
    if (free.length > 0) start = place(free, start);
    for (const row of equals.filter((one) => input.limits.has(one)))
      place([row], Math.max(start, lowestLimit(row, grades, input)));
    k = end;
  }
  return out;
}

function quotaOf(grade: Grade, n: number, spec: Grading): number {
  if (spec.rule === 'cut-off') return Number.POSITIVE_INFINITY;
  const byShare =
    grade.share === undefined ? Number.POSITIVE_INFINITY : roundShare(grade.share * n, spec.rounding ?? 'floor');
  return Math.min(byShare, grade.count ?? Number.POSITIVE_INFINITY);
}

function roundShare(exact: number, rounding: 'floor' | 'round' | 'ceil'): number {
  const whole = Math.round(exact);
  if (Math.abs(exact - whole) < 1e-9) return whole;
  return rounding === 'floor' ? Math.floor(exact) : rounding === 'ceil' ? Math.ceil(exact) : roundToUnits(exact, 0);
}

function reaches(grade: Grade, score: number, spec: Grading): boolean {
  return spec.rule === 'quota' || grade.min === undefined || score >= grade.min;
}

function fits(room: number, count: number, spec: Grading): boolean {
  return spec.tiesAtBorder === 'include' ? room >= 1 : room >= count;
}

function lowestLimit(row: number, grades: readonly Grade[], input: GradeInput): number {
  return Math.max(...(input.limits.get(row) ?? []).map((name) => grades.findIndex((grade) => grade.name === name)));
}
