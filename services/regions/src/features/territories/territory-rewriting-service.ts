import type { UnitOfWork } from '@urbanpilot/platform';
import { tellOfTerritory } from '../pilot-regions/pilot-region-service';
import type { Territory } from './territory';
import { closeTerritory, insertTerritory, updateTerritory } from './territory-store';

/** The division change that makes a territory another, and the first day on which it is so. */
interface Cause {
  id: string;
  effectiveOn: string;
}

/** Makes a territory that begins with a division change. */
export async function foundTerritory(unit: UnitOfWork, territory: Territory, cause: Cause): Promise<void> {
  await insertTerritory(unit, territory, cause.effectiveOn);
  const { name, kind, divisionCodes } = territory;
  record(unit, territory.id, 'territory.created', cause, { name, kind, divisionCodes });
}

/** Gives a territory that goes on other divisions; whoever keeps its designations is told. */
export async function rewriteTerritory(unit: UnitOfWork, after: Territory, cause: Cause): Promise<void> {
  const { id, divisionCodes } = await updateTerritory(unit, after, cause.effectiveOn);
  record(unit, id, 'territory.changed', cause, { divisionCodes });
  await tellOfTerritory(unit, id);
}

/** Ends a territory that another one has taken over. */
export async function endTerritory(
  unit: UnitOfWork,
  id: string,
  cause: Cause,
  detail: Record<string, unknown>,
): Promise<void> {
  await closeTerritory(unit, id, cause.effectiveOn);
  record(unit, id, 'territory.closed', cause, detail);
}

function record(unit: UnitOfWork, id: string, action: string, cause: Cause, detail: Record<string, unknown>): void {
  const about = { resourceType: 'territory', resourceId: id, territoryId: id };
  unit.audit({ action, ...about, detail: { divisionChangeId: cause.id, ...detail } });
}
