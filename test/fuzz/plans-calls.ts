import { randomUUID } from 'node:crypto';
import type { GoodCall, GoodCalls } from './good-calls';
import { aDesignation } from './journeys';
import type { World } from './world';

const PERIOD = { startsOn: '2026-01-01', endsOn: '2028-12-31' };

async function aProgramme({ call }: World): Promise<GoodCall> {
  const body = { name: randomUUID(), kind: 'special', level: 'national', ...PERIOD };
  const { id, version } = await call('office', 'POST', '/regions/v1/programmes', body);
  return { params: { id }, version, by: 'office' };
}

async function aBatch(world: World): Promise<GoodCall> {
  const { params: { id: programmeId = '' } = {} } = await aProgramme(world);
  const path = `/regions/v1/programmes/${programmeId}/batches`;
  const { id, version } = await world.call('office', 'POST', path, { number: 1, ...PERIOD });
  return { params: { id }, version, by: 'office' };
}

async function aRegion(world: World): Promise<GoodCall> {
  const { params: { id: programmeId = '' } = {} } = await aProgramme(world);
  const { region } = await aDesignation(world, programmeId);
  return { params: { id: region.id }, version: region.version, by: 'office' };
}

const FIGURES = { figures: [{ name: 'gdp', value: '100', source: '统计年鉴' }] };

async function described(world: World): Promise<GoodCall> {
  const { params } = await aRegion(world);
  await world.call('office', 'PUT', `/regions/v1/pilot-regions/${params?.id}/profiles/2026`, FIGURES, 0);
  return { params: { ...params, year: '2026' }, by: 'office' };
}

/** Good calls of programmes with their batches and settings. */
export const plansCalls: GoodCalls = {
  updateProgramme: async (world) => ({ ...(await aProgramme(world)), body: { topic: 'smart-city' } }),
  getProgrammeSettings: ({ own }) => ({ params: { id: own.programmeId } }),
  updateProgrammeSettings: async (world) => ({ ...(await aProgramme(world)), version: 0, body: { redLag: 30 } }),
  listProgrammeBatches: ({ own }) => ({ params: { id: own.programmeId } }),
  createProgrammeBatch: async (world) => ({
    params: (await aProgramme(world)).params ?? {},
    body: { number: 1, ...PERIOD },
    by: 'office',
  }),
  getProgrammeBatch: async (world) => ({ params: (await aBatch(world)).params ?? {} }),
  updateProgrammeBatch: async (world) => ({
    ...(await aBatch(world)),
    body: { documentNumber: '发改规划〔2026〕1号' },
  }),
  countPilotRegions: ({ own }) => ({ params: { id: own.programmeId } }),
  countPilotRegion: async (world) => ({ ...(await aRegion(world)), body: { apartReason: null } }),
  listPilotRegionProfiles: async (world) => {
    const { params, by } = await described(world);
    return { params: { id: params?.id ?? '' }, ...(by && { by }) };
  },
  getPilotRegionProfile: described,
  changePilotRegionProfile: async (world) => ({ ...(await described(world)), version: 1, body: FIGURES }),
  getBatchCheckpoints: async (world) => ({ params: (await aBatch(world)).params ?? {} }),
};
