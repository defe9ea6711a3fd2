import { createHash } from 'node:crypto';
import { canonicalJson, ruleBroken, type UnitOfWork } from '@urbanpilot/platform';
import { v7 as uuidv7 } from 'uuid';
import { findIndicators } from '../indicators/indicator-read-model';
import { knownTerritories } from '../pilot-regions/pilot-region-read-model';
import { batchErrors } from './observation';
import type { CreateObservationBatch } from './observation-schemas';
import { insertObservations } from './observation-store';

/** Records a batch as a whole or not at all. Nothing is overwritten: what was said before stays as an earlier revision. */
export async function recordObservations(
  unit: UnitOfWork,
  { observations }: CreateObservationBatch,
): Promise<{ id: string; count: number; revised: number }> {
  const codes = [...new Set(observations.map(({ indicatorCode }) => indicatorCode))];
  const territories = [...new Set(observations.map(({ territoryId }) => territoryId.toLowerCase()))];
  const errors = batchErrors(observations, {
    indicators: await findIndicators(unit, codes),
    territories: await knownTerritories(unit, territories),
  });
  if (errors.length > 0) throw ruleBroken(errors);
  const id = uuidv7();
  const written = await insertObservations(unit, id, observations);
  unit.audit({
    action: 'observations.recorded',
    resourceType: 'observation-batch',
    resourceId: id,
    territoryId: territories.length === 1 ? (territories[0] ?? null) : null,
    detail: {
      ...written,
      indicators: codes.length,
      territories: territories.length,
      sha256: createHash('sha256').update(canonicalJson(observations)).digest('hex'),
    },
  });
  return { id, ...written };
}
