export const DIVISION_LEVELS = ['province', 'prefecture', 'county', 'township', 'village'] as const;
export type DivisionLevel = (typeof DIVISION_LEVELS)[number];

/**
 * An administrative division (行政区划) by its code: GB/T 2260 to the county, with three more digits for the township and six
 * for the village. Former ones are kept so that old data resolves.
 */
export interface Division {
  code: string;
  name: string;
  level: DivisionLevel;
  parentCode: string | null;
  status: 'current' | 'former' | 'placeholder';
  /** What it was called under this code before. */
  formerNames: string[];
  /** The day since which name and parent are as they are; null: since before anything is recorded here. */
  validFrom: string | null;
  /** The first day on which it is no more; null while it is, or when that day is not known. */
  validTo: string | null;
}

const SHAPE = /^[1-9]\d{5}(\d{3}){0,2}$/;

/** The level that a code tells by its length and its zeros; undefined when it is no code. */
export function levelOfCode(code: string): DivisionLevel | undefined {
  if (!SHAPE.test(code)) return undefined;
  if (code.length === 12) return 'village';
  if (code.length === 9) return 'township';
  if (code.endsWith('0000')) return 'province';
  return code.endsWith('00') ? 'prefecture' : 'county';
}

/** Whether the first level stands above the second. */
export function isAbove(upper: DivisionLevel, lower: DivisionLevel): boolean {
  return DIVISION_LEVELS.indexOf(upper) < DIVISION_LEVELS.indexOf(lower);
}
