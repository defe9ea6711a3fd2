import { aRegion, type BuiltRegion } from '../../services/regions/src/features/pilot-regions/pilot-region-builders';
import { aBatch, programmeOf } from '../../services/regions/src/features/programmes/programme-builders';
import { aProgramme } from '../../services/regions/src/regions-builders';
import type { OperationCase, OperationCases, World } from './operation-case';

const V1 = '/regions/v1';

/** A case about a programme, which belongs to no territory: reads answer everybody, changes need all of them. */
function onProgramme(suffix: string, change?: { body: unknown; version?: number }): OperationCase {
  return {
    bound: change ? 'all' : 'none',
    async arrange({ office }) {
      const { id } = await programmeOf(office, await aProgramme(office));
      return { call: { path: `${V1}/programmes/${id}${suffix}`, ...change } };
    },
  };
}

function onBatch(suffix: string, change?: { body: unknown; version: number }): OperationCase {
  return {
    bound: change ? 'all' : 'none',
    async arrange({ office }: World) {
      const { id } = await aBatch(office, await aProgramme(office));
      return { call: { path: `${V1}/programme-batches/${id}${suffix}`, ...change } };
    },
  };
}

function onRegion(
  suffix: string,
  call: { body?: unknown; version?: number } = {},
  make: (world: World) => Promise<BuiltRegion> = ({ office }) => aRegion(office),
): OperationCase {
  return {
    bound: 'path',
    async arrange(world) {
      const { id, territoryId } = await make(world);
      return { call: { path: `${V1}/pilot-regions/${id}${suffix}`, ...call }, territories: [territoryId] };
    },
  };
}

const FIGURES = [{ name: 'gdp', value: '100', source: '统计年鉴' }];

async function described(world: World): Promise<BuiltRegion> {
  const region = await aRegion(world.office);
  const path = `${V1}/pilot-regions/${region.id}/profiles/2026`;
  await world.office.request('PUT', path, { body: { figures: FIGURES }, version: 0 });
  return region;
}

/** Rows of programmes with their batches and settings, and of what hangs on designations. */
export const plansCases: OperationCases = {
  updateProgramme: onProgramme('', { body: { level: 'national' }, version: 1 }),
  getProgrammeSettings: onProgramme('/settings'),
  updateProgrammeSettings: onProgramme('/settings', { body: { redLag: 30 }, version: 0 }),
  listProgrammeBatches: onProgramme('/batches'),
  createProgrammeBatch: onProgramme('/batches', {
    body: { number: 1, startsOn: '2026-01-01', endsOn: '2028-12-31' },
  }),
  getProgrammeBatch: onBatch(''),
  updateProgrammeBatch: onBatch('', { body: { endsOn: '2028-06-30' }, version: 1 }),
  getBatchCheckpoints: onBatch('/checkpoints'),
  countPilotRegions: onProgramme('/pilot-region-counts'),
  countPilotRegion: onRegion('/counting', { body: { apartReason: null }, version: 1 }),
  listPilotRegionProfiles: onRegion('/profiles', {}, described),
  getPilotRegionProfile: onRegion('/profiles/2026', {}, described),
  changePilotRegionProfile: onRegion('/profiles/2026', { body: { figures: FIGURES }, version: 0 }),
};
