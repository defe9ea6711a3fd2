import { type ServiceContext, systemActor } from '@urbanpilot/platform';
import { loadDivisions } from '@urbanpilot/seed';
import { countUpToDate, keepDivisions } from './division-store';
import { loadInitials } from './initials';

/**
 * Loads the divisions of the seed package down to counties; a code that is there already takes the seed's name and status,
 * unless a division change has given it others.
 */
export async function loadDivisionTable(context: ServiceContext): Promise<void> {
  const divisions = loadDivisions();
  await context.transaction(systemActor('reference-data'), async (unit) => {
    if ((await countUpToDate(unit, divisions)) === divisions.length) return;
    const initialsOf = await loadInitials();
    await keepDivisions(
      unit,
      divisions.map((division) => ({ ...division, initials: initialsOf(division.name) })),
    );
  });
}
