import { type FieldError, fieldError } from '@urbanpilot/platform';
import type { Body } from '../bodies/body';

/** 联席会议、常委会研究、调度会议. */
export const MEETING_KINDS = ['joint-conference', 'standing-committee', 'dispatch'] as const;
export type MeetingKind = (typeof MEETING_KINDS)[number];

export const MEETING_STATES = ['planned', 'held', 'confirmed', 'cancelled'] as const;
export type MeetingState = (typeof MEETING_STATES)[number];

export interface AgendaItem {
  title: string;
  /** Who reports on it. */
  unitId?: string;
}

/** A meeting that leads the pilot's work (会议): of a territory, or of the city. */
export interface Meeting {
  id: string;
  kind: MeetingKind;
  title: string;
  territoryId: string | null;
  bodyId: string | null;
  plannedOn: string;
  agenda: AgendaItem[];
  participantUnitIds: string[];
  state: MeetingState;
  heldOn: string | null;
  minutes: string | null;
  /** Who recorded the minutes; somebody else confirms them. */
  recordedBy: string | null;
  confirmedBy: string | null;
  confirmedOn: string | null;
  cancelReason: string | null;
  version: number;
  createdAt: Date;
}

/** What is wrong with the body whose meeting it shall be: a joint conference is that of such a body, in its own place. */
export function bodyErrors(meeting: Pick<Meeting, 'kind' | 'territoryId'>, body: Body | undefined): FieldError[] {
  if (!body) {
    if (meeting.kind !== 'joint-conference') return [];
    return [fieldError('/bodyId', 'required', '联席会议须指明联席会议机构', 'a joint conference names its body')];
  }
  if (body.territoryId !== meeting.territoryId) {
    return [fieldError('/bodyId', 'samePlace', '机构不属于该地区', 'the body is not of this territory')];
  }
  if (meeting.kind === 'joint-conference' && body.kind !== 'joint-conference') {
    return [fieldError('/bodyId', 'jointConference', '该机构不是联席会议', 'the body is no joint conference')];
  }
  return [];
}

/** A meeting was held today at the latest. */
export function heldErrors(heldOn: string, today: string): FieldError[] {
  if (heldOn <= today) return [];
  return [fieldError('/heldOn', 'notFuture', '召开日期不得晚于今天', 'must not lie in the future')];
}
