import { type FieldError, fieldError } from '@urbanpilot/platform';

/** 领导小组、专门办公室、专家委员会、联席会议. */
export const BODY_KINDS = ['leading-group', 'office', 'expert-committee', 'joint-conference'] as const;
export type BodyKind = (typeof BODY_KINDS)[number];

/** A body that leads, carries or advises the pilot's work (工作机构): of a territory, or of the city. */
export interface Body {
  id: string;
  kind: BodyKind;
  name: string;
  territoryId: string | null;
  programmeId: string | null;
  establishedOn: string;
  /** The last day on which it existed. */
  dissolvedOn: string | null;
  version: number;
  createdAt: Date;
}

/** A body or a seat ends on the day on which it began or later. */
export function endErrors(pointer: string, startedOn: string, endsOn: string): FieldError[] {
  if (endsOn >= startedOn) return [];
  return [fieldError(pointer, 'afterStart', `不得早于 ${startedOn}`, `must not be before ${startedOn}`)];
}
