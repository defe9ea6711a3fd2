import { readJson } from './data-files';
import type { IndicatorDefinition } from './indicator-definition';
import { OFFICIAL_GROUP_NAMES, OFFICIAL_INDICATOR_NAMES } from './official-indicator-names';

/**
 * `page`: a public page shows the figure. `page-provincial`: a page shows it, but as a province's own goal.
 * `recalled`: not confirmed by any page, and to be shown as such.
 */
export type Evidence = 'page' | 'page-provincial' | 'recalled';

export interface EvidencedFigure {
  year: number;
  value: number;
  evidence: Evidence;
  /** What the data file adds to the evidence. */
  evidenceNote: string | null;
}

export interface OfficialIndicator extends IndicatorDefinition {
  /** Number in the table of the plan. */
  n: number;
  groupZh: string;
  groupEn: string;
  /** Null where the plan gives no base figure. */
  base: EvidencedFigure | null;
  target: EvidencedFigure & { operator: '≈' | '≥' | '≤' | '=' };
  sources: string[];
}

interface RawIndicator {
  n: number;
  group: string;
  name: string;
  unit: string;
  base2012: number | null;
  base_year?: number;
  base_evidence?: string;
  target2020: number;
  op: OfficialIndicator['target']['operator'];
  target_evidence: string;
  src?: string[];
}

const FILE = 'plan2014_18_indicators.json';
const MAXIMUM_BY_UNIT: Readonly<Record<string, number>> = { '%': 100, Mbps: 100_000, 平方米: 1_000 };

/** The 18 main indicators of the national new-type urbanization plan 2014–2020. */
export function loadOfficialIndicators(): OfficialIndicator[] {
  return readJson<{ indicators: RawIndicator[] }>(FILE).indicators.map(toIndicator);
}

function toIndicator(raw: RawIndicator): OfficialIndicator {
  return {
    n: raw.n,
    code: `NUP-${String(raw.n).padStart(2, '0')}`,
    nameZh: raw.name,
    nameEn: known(OFFICIAL_INDICATOR_NAMES, raw.n),
    groupZh: raw.group,
    groupEn: known(OFFICIAL_GROUP_NAMES, raw.group),
    unit: raw.unit,
    direction: raw.op === '≤' ? 'cost' : 'benefit',
    range: { min: 0, max: known(MAXIMUM_BY_UNIT, raw.unit) },
    base: raw.base2012 === null ? null : figure(raw.base_year ?? 2012, raw.base2012, raw.base_evidence),
    target: { ...figure(2020, raw.target2020, raw.target_evidence), operator: raw.op },
    sources: raw.src ?? [],
  };
}

function figure(year: number, value: number, text = ''): EvidencedFigure {
  const match = /^(page-provincial|page|recalled)(?: \((.*)\))?$/.exec(text);
  if (!match) throw new Error(`${FILE}: the figure ${value} of ${year} has no known evidence ("${text}").`);
  return { year, value, evidence: match[1] as Evidence, evidenceNote: match[2] ?? null };
}

function known<K extends string | number, V>(table: Readonly<Record<K, V>>, key: K): V {
  const value = (table as Partial<Record<K, V>>)[key];
  if (value === undefined) throw new Error(`${FILE}: nothing is known of "${key}".`);
  return value;
}
