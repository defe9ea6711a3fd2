import { checkState, type UnitOfWork } from '@urbanpilot/platform';
import type { Meeting, MeetingState } from './meeting';
import { lockMeeting } from './meeting-store';

/** Locks a meeting in one of these states, to change it or what hangs on it. The city's are seen by whole reach alone. */
export async function holdMeeting(
  unit: UnitOfWork,
  id: string,
  states: readonly MeetingState[],
  version?: number,
): Promise<Meeting> {
  const meeting = await lockMeeting(unit, id, version);
  checkState(meeting, states);
  return meeting;
}
