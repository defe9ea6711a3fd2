import { checkVersion, notFound, requireWholeReach, ruleBroken, type UnitOfWork } from '@urbanpilot/platform';
import { type ProgrammeSettings, settingsErrors } from './programme-settings';
import { readSettings } from './programme-settings-read-model';
import type { UpdateSettings } from './programme-settings-schemas';
import { keepSettings, lockSettingsOf } from './programme-settings-store';

/** Changes the settings of a programme; they hold from now on. */
export async function changeSettings(
  unit: UnitOfWork,
  programmeId: string,
  version: number,
  changes: UpdateSettings,
): Promise<ProgrammeSettings> {
  requireWholeReach(unit.actor);
  if (!(await lockSettingsOf(unit, programmeId))) throw notFound();
  const before = await readSettings(unit, programmeId);
  checkVersion(before, version);
  const after = { ...before, ...changes, version: version + 1 };
  const errors = settingsErrors(after);
  if (errors.length > 0) throw ruleBroken(errors);
  await keepSettings(unit, after);
  unit.audit({
    action: 'programme-settings.changed',
    resourceType: 'programme',
    resourceId: programmeId,
    detail: { before, after },
  });
  return after;
}
