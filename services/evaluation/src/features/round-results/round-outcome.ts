import type { Locale } from '@urbanpilot/platform';
import { explain, roundHalfUp, type ScoringResult } from '@urbanpilot/scoring';
import type { TerritoryKind } from '../pilot-regions/pilot-region';
import { ROOT_CODE } from '../rounds/round-model';
import type { RoundSnapshot, SnapshotObservation } from '../rounds/round-snapshot';

/** One indicator in the result of a region; decimal strings, null where there is no value. */
export interface OutcomeItem {
  indicatorCode: string;
  value: string | null;
  /** From 0 to 100. */
  score: string | null;
  /** Share in the total before gaps are shared out, six places. */
  weight: string;
  /** What it adds to the total; the contributions of a region add up to its score. */
  contribution: string | null;
  /** What it takes from the full mark. */
  loss: string | null;
}

/** What a reader of the result must know of its data. */
export interface DataQuality {
  missing: string[];
  notApplicable: string[];
  preliminary: string[];
  conflicts: { indicatorCode: string; used: SourceValue; others: SourceValue[] }[];
}

export interface SourceValue {
  source: string;
  value: string | null;
}

/** The result of one region in a round (评估结果). A region without any value has no score, rank and grade. */
export interface RoundOutcome {
  territoryId: string;
  territoryName: string;
  territoryKind: TerritoryKind;
  /** Place in the list: by rank, then by id, without a score last. */
  position: number;
  score: string | null;
  rank: number | null;
  grade: string | null;
  items: OutcomeItem[];
  quality: DataQuality;
  explanation: Record<Locale, string[]>;
}

/** What is stored of a scoring: one outcome for each region, in the order of the list. */
export function outcomesOf(snapshot: RoundSnapshot, result: ScoringResult): RoundOutcome[] {
  const observations = byTerritory(snapshot.observations);
  const members = new Map(snapshot.regions.map((member) => [member.territoryId, member]));
  const order = result.regions
    .map((id, k) => ({ id, k, rank: result.final.ranks[k] ?? null }))
    .sort((a, b) => (a.rank ?? Number.POSITIVE_INFINITY) - (b.rank ?? Number.POSITIVE_INFINITY) || a.k - b.k);
  return order.map(({ id, k, rank }, index) => {
    const member = members.get(id);
    if (!member) throw new Error(`The result has a region ${id} that the snapshot lacks`);
    const own = observations.get(id) ?? [];
    return {
      ...member,
      position: index + 1,
      score: decimal(result.final.displayed[k], 2),
      rank,
      grade: rank === null ? null : (result.final.grades?.[k] ?? null),
      items: itemsOf(snapshot, result, own, k),
      quality: qualityOf(snapshot, own),
      explanation: explanationOf(result, id),
    };
  });
}

function itemsOf(
  { system }: RoundSnapshot,
  result: ScoringResult,
  observations: readonly SnapshotObservation[],
  k: number,
): OutcomeItem[] {
  const values = new Map(observations.map(({ indicatorCode, value }) => [indicatorCode, value]));
  return system.items.map(({ indicatorCode }) => {
    const stages = result.indicators[indicatorCode];
    if (!stages) throw new Error(`The result lacks the indicator ${indicatorCode}`);
    const score = stages.normalised[k] ?? null;
    const { effectiveWeight } = stages;
    return {
      indicatorCode,
      value: values.get(indicatorCode) ?? null,
      score: decimal(score, 2),
      weight: effectiveWeight.toFixed(6),
      contribution: score === null ? null : decimal(result.final.displayedContributions[indicatorCode]?.[k], 2),
      loss: score === null ? null : decimal(effectiveWeight * (100 - score), 2),
    };
  });
}

function qualityOf({ system }: RoundSnapshot, observations: readonly SnapshotObservation[]): DataQuality {
  const seen = new Set(observations.map(({ indicatorCode }) => indicatorCode));
  const codes = system.items.map(({ indicatorCode }) => indicatorCode);
  const codesWhere = (fits: (observation: SnapshotObservation) => boolean) =>
    observations.filter(fits).map(({ indicatorCode }) => indicatorCode);
  return {
    missing: codes.filter((code) => !seen.has(code)),
    notApplicable: codesWhere(({ value }) => value === null),
    preliminary: codesWhere(({ status }) => status === 'preliminary'),
    conflicts: observations
      .filter(({ conflicts }) => conflicts.length > 0)
      .map(({ indicatorCode, source, value, conflicts }) => ({
        indicatorCode,
        used: { source, value },
        others: conflicts,
      })),
  };
}

function explanationOf(result: ScoringResult, id: string): RoundOutcome['explanation'] {
  const zh = explain(result, id, ROOT_CODE, 'zh-CN').sentences;
  return { 'zh-CN': zh, en: explain(result, id, ROOT_CODE, 'en').sentences };
}

function byTerritory(observations: readonly SnapshotObservation[]): Map<string, SnapshotObservation[]> {
  const grouped = new Map<string, SnapshotObservation[]>();
  for (const observation of observations) {
    const own = grouped.get(observation.territoryId);
    if (own) own.push(observation);
    else grouped.set(observation.territoryId, [observation]);
  }
  return grouped;
}

/** Rounded half-up, as digits. */
function decimal(value: number | null | undefined, places: number): string | null {
  return value === null || value === undefined ? null : roundHalfUp(value, places).toFixed(places);
}
