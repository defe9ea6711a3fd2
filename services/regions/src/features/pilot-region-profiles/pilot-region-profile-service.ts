import { checkVersion, ruleBroken, type UnitOfWork } from '@urbanpilot/platform';
import { holdPilotRegion } from '../pilot-regions/pilot-region-service';
import { type PilotRegionProfile, type ProfileFigure, profileErrors } from './pilot-region-profile';
import { findProfile } from './pilot-region-profile-read-model';
import { keepProfile } from './pilot-region-profile-store';

/** Keeps the profile of a year; the version of a year that nobody has described yet is 0. */
export async function describeYear(
  unit: UnitOfWork,
  pilotRegionId: string,
  year: number,
  version: number,
  figures: ProfileFigure[],
): Promise<PilotRegionProfile> {
  const { territoryId } = await holdPilotRegion(unit, pilotRegionId);
  const before = await findProfile(unit, pilotRegionId, year);
  checkVersion(before ?? { version: 0 }, version);
  const errors = profileErrors(figures);
  if (errors.length > 0) throw ruleBroken(errors);
  const profile = { pilotRegionId, territoryId, year, figures, version: version + 1, changedAt: unit.now };
  await keepProfile(unit, profile);
  unit.audit({
    action: 'pilot-region-profile.changed',
    resourceType: 'pilot-region',
    resourceId: pilotRegionId,
    territoryId,
    detail: { year, before: before?.figures ?? [], after: figures },
  });
  return profile;
}
