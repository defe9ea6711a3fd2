import { type FieldError, fieldError } from '@urbanpilot/platform';
import { compareDecimals } from '../../decimal';
import type { CohortMember } from '../pilot-regions/pilot-region-read-model';

export const ROUND_STATES = ['open', 'frozen', 'scored', 'approved', 'published'] as const;
export type RoundState = (typeof ROUND_STATES)[number];

/** An evaluation round (评估轮次): one system over one cohort and one period. */
export interface Round {
  id: string;
  name: string;
  programmeId: string;
  period: string;
  systemId: string;
  /** Which source wins where several speak; sources not named come after, by their name. */
  sourcePriority: string[];
  /** Below this score a finding is opened, whatever the grade. */
  findingBelowScore: string | null;
  findingDueDays: number;
  regionCount: number;
  /** The day on which it is frozen and scored by itself; null when people do it. */
  scoresOn: string | null;
  /** Who named that day; answers for the scoring. */
  plannedBy: string | null;
  state: RoundState;
  snapshotSha256: string | null;
  frozenAt: Date | null;
  scoringOperationId: string | null;
  /** Who started the scoring; may not approve. */
  scoredBy: string | null;
  scoredAt: Date | null;
  fingerprint: string | null;
  approvedBy: string | null;
  approvedAt: Date | null;
  publishedAt: Date | null;
  version: number;
  createdAt: Date;
}

export const DEFAULT_DUE_DAYS = 60;

/** What of a programme takes part: all of it, some kinds, or the territories named. */
export interface CohortChoice {
  territoryKinds?: readonly CohortMember['territoryKind'][];
  territoryIds?: readonly string[];
}

/** The regions of a round. `members` are the programme's within reach. */
export function chooseCohort(members: readonly CohortMember[], choice: CohortChoice): CohortMember[] {
  const { territoryKinds } = choice;
  const ids = choice.territoryIds && new Set(choice.territoryIds.map((id) => id.toLowerCase()));
  return members.filter(
    ({ territoryId, territoryKind }) =>
      (!ids || ids.has(territoryId)) && (!territoryKinds || territoryKinds.includes(territoryKind)),
  );
}

/** What is wrong with the choice of regions: territories that are not in the programme, or none left. */
export function cohortErrors(members: readonly CohortMember[], choice: CohortChoice): FieldError[] {
  const known = new Set(members.map(({ territoryId }) => territoryId));
  const errors = (choice.territoryIds ?? []).flatMap((id, index) =>
    known.has(id.toLowerCase())
      ? []
      : [
          fieldError(
            `/territoryIds/${index}`,
            'reference',
            '该试点中没有此地区，或您无权使用',
            'there is no such territory in this programme, or it is not yours to use',
          ),
        ],
  );
  if (errors.length > 0 || chooseCohort(members, choice).length > 0) return errors;
  return [fieldError('/territoryKinds', 'notEmpty', '没有符合条件的地区', 'no territory of the programme fits')];
}

/** The threshold of findings is a score. */
export function thresholdErrors(findingBelowScore: string | undefined): FieldError[] {
  if (findingBelowScore === undefined) return [];
  if (compareDecimals(findingBelowScore, '0') >= 0 && compareDecimals(findingBelowScore, '100') <= 0) return [];
  return [fieldError('/findingBelowScore', 'range', '应在 0 至 100 之间', 'must lie between 0 and 100')];
}

/** A round is planned for a day to come. */
export function planErrors(scoresOn: string | undefined, today: string): FieldError[] {
  if (scoresOn === undefined || scoresOn >= today) return [];
  return [fieldError('/scoresOn', 'future', '不得早于今天', 'must not lie before today')];
}
