import { explain, roundHalfUp, type ScoringResult } from '@urbanpilot/scoring';
import type { Locale } from '@urbanpilot/platform';
import type { TerritoryKind } from '../pilot-regions/pilot-region';
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

const LOCALES = ['zh-CN', 'en'] as const;

/** What is stored of a scoring: one outcome for each region, in the order of the list. */
export function outcomesOf(snapshot: RoundSnapshot, result: ScoringResult): RoundOutcome[] {
  const observations = Map_groupByTerritory(snapshot.observations);
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
