import { type FieldError, fieldError } from '@urbanpilot/platform';

/** What a meeting resolved (议定事项): a territory or a unit answers for it by a day. */
export interface MeetingResolution {
  id: string;
  meetingId: string;
  /** That of the meeting; null for the city's. */
  meetingTerritoryId: string | null;
  /** From 1, in the order of the minutes. */
  position: number;
  text: string;
  territoryId: string | null;
  leadUnitId: string | null;
  dueOn: string;
}

/** A resolution with the task that it became, if it has become one. */
export interface ListedResolution extends MeetingResolution {
  taskId: string | null;
}

/** What is given of a resolution when the minutes are recorded. */
export interface GivenResolution {
  text: string;
  territoryId?: string;
  leadUnitId?: string;
  dueOn: string;
}

/** What is wrong with the resolutions of a meeting: each has somebody who answers for it, in the meeting's own place. */
export function resolutionErrors(
  meeting: { territoryId: string | null; heldOn: string },
  resolutions: readonly GivenResolution[],
): FieldError[] {
  return resolutions.flatMap(({ territoryId, leadUnitId, dueOn }, index) => {
    const at = `/resolutions/${index}`;
    const errors: FieldError[] = [];
    if (meeting.territoryId === null && territoryId === undefined && leadUnitId === undefined) {
      const message = ['须指明责任地区或牵头单位', 'name the territory or the unit that answers for it'] as const;
      errors.push(fieldError(`${at}/territoryId`, 'responsible', ...message));
    }
    if (meeting.territoryId !== null && territoryId !== undefined && territoryId !== meeting.territoryId) {
      const message = ['地区会议只能议定本地区事项', 'a region’s meeting resolves for its own territory'] as const;
      errors.push(fieldError(`${at}/territoryId`, 'samePlace', ...message));
    }
    if (dueOn < meeting.heldOn) {
      errors.push(fieldError(`${at}/dueOn`, 'afterMeeting', '不得早于会议日期', 'must not be before the meeting'));
    }
    return errors;
  });
}

/** Title of the task that a resolution becomes: its beginning, whole characters of it. */
export function titleOf({ text }: Pick<MeetingResolution, 'text'>): string {
  return [...text].slice(0, 200).join('');
}
