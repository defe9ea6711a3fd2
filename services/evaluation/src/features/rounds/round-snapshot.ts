import type { IndicatorSystem } from '../indicator-systems/indicator-system';
import type { Indicator } from '../indicators/indicator';
import type { ObservationStatus } from '../observations/observation';
import type { CellValue } from '../observations/observation-read-model';
import type { CohortMember } from '../pilot-regions/pilot-region-read-model';
import type { Round } from './round';

/** The value that was chosen for a cell, and what other sources say differently. */
export interface SnapshotObservation {
  indicatorCode: string;
  territoryId: string;
  source: string;
  revision: number;
  status: ObservationStatus;
  /** Null means not applicable, which is not missing. */
  value: string | null;
  conflicts: { source: string; value: string | null }[];
}

/**
 * Everything that a scoring reads (快照). Its canonical JSON is stored and hashed, so that the round can be computed again
 * to the same bytes whatever happens to observations, names and systems afterwards.
 */
export interface RoundSnapshot {
  format: 1;
  round: Pick<Round, 'id' | 'programmeId' | 'period' | 'sourcePriority'>;
  system: Pick<IndicatorSystem, 'id' | 'name' | 'version' | 'items' | 'groups' | 'grades'>;
  indicators: Pick<Indicator, 'code' | 'name' | 'nameEn' | 'unit' | 'direction'>[];
  regions: CohortMember[];
  observations: SnapshotObservation[];
}

/** A snapshot as it is stored: canonical JSON and its SHA-256. */
export interface StoredSnapshot {
  sha256: string;
  content: string;
}

/** Chooses one value for each cell: the source that stands first in the round's order wins. */
export function chooseObservations(values: readonly CellValue[], priority: readonly string[]): SnapshotObservation[] {
  const cells = new Map<string, CellValue[]>();
  for (const value of values) {
    const cell = `${value.territoryId} ${value.indicatorCode}`;
    cells.set(cell, [...(cells.get(cell) ?? []), value]);
  }
  const inOrder = [...cells].sort(([a], [b]) => compareText(a, b));
  return inOrder.flatMap(([, candidates]) => chooseOne(candidates, priority));
}

function chooseOne(candidates: readonly CellValue[], priority: readonly string[]): SnapshotObservation[] {
  const [chosen, ...others] = [...candidates].sort(
    (a, b) => placeOf(a.source, priority) - placeOf(b.source, priority) || compareText(a.source, b.source),
  );
  if (!chosen) return [];
  const differing = others.filter(({ value }) => value !== chosen.value);
  return [{ ...chosen, conflicts: differing.map(({ source, value }) => ({ source, value })) }];
}

function placeOf(source: string, priority: readonly string[]): number {
  const place = priority.indexOf(source);
  return place < 0 ? priority.length : place;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
