import type { TERRITORY_KINDS } from '@urbanpilot/contract';

export const DIVISION_CHANGE_KINDS = ['rename', 'merge', 'split', 'transfer'] as const;
export const DIVISION_CHANGE_STATES = ['entered', 'effective', 'cancelled'] as const;

/** What becomes of a division: the same code where it goes on, another where it ends in that one. */
export interface DivisionMapping {
  fromCode: string;
  toCode: string;
  /** Of a division that is split: which part of it, as digits; the parts of one division are 1 together. */
  share?: string;
}

/** A division that is new, or gets another name or parent. */
export interface NamedDivision {
  code: string;
  /** Missing: as it was. */
  name?: string;
  /** Missing: as it was; of a new one, that of the division from which it comes. */
  parentCode?: string;
}

/** Where a division below one that ends belongs. */
export interface PlacedChild {
  code: string;
  parentCode: string;
}

/** A territory that takes over others: one that is there, or a new one. */
export interface Succession {
  toTerritoryId?: string;
  newTerritory?: { name: string; kind: (typeof TERRITORY_KINDS)[number]; divisionCodes?: string[] };
  from: { territoryId: string; share?: string }[];
}

/** What a division change says. */
export interface DivisionChangeContent {
  kind: (typeof DIVISION_CHANGE_KINDS)[number];
  /** The first day on which it holds. */
  effectiveOn: string;
  /** Number of the document that approves it (批复文号). */
  documentNumber: string;
  source: string | null;
  mappings: DivisionMapping[];
  divisions: NamedDivision[];
  children: PlacedChild[];
  successions: Succession[];
}

/** A dated change of divisions (行政区划调整): entered, and effective from its day on. It is not edited: a wrong one is cancelled. */
export interface DivisionChange extends DivisionChangeContent {
  id: string;
  /** Every division that it is about. */
  codes: string[];
  state: (typeof DIVISION_CHANGE_STATES)[number];
  enteredBy: string;
  appliedAt: Date | null;
  cancelReason: string | null;
  version: number;
  createdAt: Date;
}

/** Every division that a change is about, each once. */
export function codesOf({ mappings }: Pick<DivisionChangeContent, 'mappings'>): string[] {
  return [...new Set(mappings.flatMap(({ fromCode, toCode }) => [fromCode, toCode]))];
}

/** The divisions that end by a change: those that are mapped to others only. */
export function endingCodes({ mappings }: Pick<DivisionChangeContent, 'mappings'>): string[] {
  const to = new Set(mappings.map(({ toCode }) => toCode));
  return [...new Set(mappings.map(({ fromCode }) => fromCode))].filter((code) => !to.has(code));
}

/** What divisions become by a change, in order and each once; one that it does not name stays. */
export function codesAfter(codes: readonly string[], { mappings }: Pick<DivisionChangeContent, 'mappings'>): string[] {
  const after = codes.flatMap((code) => {
    const targets = mappings.filter(({ fromCode }) => fromCode === code);
    return targets.length === 0 ? [code] : targets.map(({ toCode }) => toCode);
  });
  return [...new Set(after)].sort();
}

/** The division that most of another one went to; itself where the change does not name it. */
export function mainTarget(code: string, { mappings }: Pick<DivisionChangeContent, 'mappings'>): string {
  const targets = mappings.filter(({ fromCode }) => fromCode === code);
  return largest(targets)?.toCode ?? code;
}

/** The one with the largest share; of equals the first. */
export function largest<Part extends { share?: string }>(parts: readonly Part[]): Part | undefined {
  return parts.reduce<Part | undefined>(
    (best, part) => (best === undefined || millionths(part.share) > millionths(best.share) ? part : best),
    undefined,
  );
}

const DIGITS = 6;
const WHOLE = 10n ** BigInt(DIGITS);

/** Whether shares are 1 together, exactly. */
export function isWhole(shares: readonly (string | undefined)[]): boolean {
  return shares.reduce((sum, share) => sum + millionths(share), 0n) === WHOLE;
}

/** A share as a whole number, so that no float rounds it; missing is all. */
export function millionths(share = '1'): bigint {
  const [whole = '0', fraction = ''] = share.split('.');
  return BigInt(whole) * WHOLE + BigInt(fraction.padEnd(DIGITS, '0').slice(0, DIGITS));
}
