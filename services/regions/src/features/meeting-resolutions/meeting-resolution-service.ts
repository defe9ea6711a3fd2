import { ruleBroken, type UnitOfWork } from '@urbanpilot/platform';
import { v7 as uuidv7 } from 'uuid';
import { requireTerritories } from '../territories/territory-service';
import { requireUnits } from '../units/unit-service';
import { type GivenResolution, type MeetingResolution, resolutionErrors } from './meeting-resolution';
import { replaceResolutions } from './meeting-resolution-store';

/** Writes the resolutions of a meeting in their order, in place of those that were recorded before. */
export async function recordResolutions(
  unit: UnitOfWork,
  meeting: { id: string; territoryId: string | null; heldOn: string },
  given: readonly GivenResolution[],
): Promise<void> {
  const errors = resolutionErrors(meeting, given);
  if (errors.length > 0) throw ruleBroken(errors);
  const territories = given.map(({ territoryId }) => territoryId);
  await requireTerritories(unit, territories, (index) => `/resolutions/${index}/territoryId`);
  const units = given.map(({ leadUnitId }) => leadUnitId);
  await requireUnits(unit, units, (index) => `/resolutions/${index}/leadUnitId`);
  const resolutions = given.map(
    ({ text, territoryId, leadUnitId, dueOn }, index): MeetingResolution => ({
      id: uuidv7(),
      meetingId: meeting.id,
      meetingTerritoryId: meeting.territoryId,
      position: index + 1,
      text,
      territoryId: territoryId ?? meeting.territoryId,
      leadUnitId: leadUnitId ?? null,
      dueOn,
    }),
  );
  await replaceResolutions(unit, meeting.id, resolutions);
}
