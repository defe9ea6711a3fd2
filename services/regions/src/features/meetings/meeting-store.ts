import { checkVersion, notFound, type UnitOfWork } from '@urbanpilot/platform';
import type { Meeting } from './meeting';
import { MeetingEntity } from './meeting-entity';

export async function insertMeeting(unit: UnitOfWork, meeting: Meeting): Promise<void> {
  await unit.manager.insert(MeetingEntity, meeting);
}

/** Locks a meeting; where a version is expected, it must be the current one. */
export async function lockMeeting(unit: UnitOfWork, id: string, expectedVersion?: number): Promise<Meeting> {
  const meeting = await unit.manager.findOne(MeetingEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!meeting) throw notFound();
  if (expectedVersion !== undefined) checkVersion(meeting, expectedVersion);
  return meeting;
}

/** Writes the changes and raises the version; answers the meeting as it is now. */
export async function updateMeeting(unit: UnitOfWork, meeting: Meeting, changes: Partial<Meeting>): Promise<Meeting> {
  const changed = { ...changes, version: meeting.version + 1 };
  await unit.manager.update(MeetingEntity, { id: meeting.id }, changed);
  return { ...meeting, ...changed };
}
