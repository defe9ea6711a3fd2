import type { GoodCall, GoodCalls } from './good-calls';
import { aCase, anAllocation, aPart, aRequest, aTask, aTemplate } from './journeys';
import type { World } from './world';

export const ACCEPTED = { verdict: 'accept', opinion: '建议发布' };

/** The designation that attachments belong to here; with a name, where one is added. */
export function anOwner({ own }: World, fileName?: string): Record<string, string> {
  return { ownerType: 'pilot-region', ownerId: own.pilotRegionIds[0] ?? '', ...(fileName && { fileName }) };
}

/** An attachment of the own designation. */
export async function anAttachment(world: World): Promise<GoodCall> {
  const query = new URLSearchParams(anOwner(world, 'a.csv'));
  const { id } = await world.call('office', 'POST', `/regions/v1/attachments?${query}`, undefined, undefined, {
    text: '名称,1',
    type: 'text/csv',
  });
  return { params: { id } };
}

/** Good calls of reads that name something. */
export const reads: GoodCalls = {
  getDivision: () => ({ params: { code: '371725' } }),
  getDivisionPath: () => ({ params: { code: '371725' } }),
  getCalendarYear: () => ({ params: { year: '2026' } }),
  getDeadline: () => ({ query: { from: '2026-09-29', days: '5' } }),
  listRegionsAttachments: (world) => ({ query: anOwner(world) }),
  getRegionsAttachment: (world) => anAttachment(world),
  downloadRegionsAttachment: (world) => anAttachment(world),
  getUnit: ({ unitId }) => ({ params: { id: unitId } }),
  getProgramme: ({ own }) => ({ params: { id: own.programmeId } }),
  getTerritory: ({ own }) => ({ params: { id: own.territoryIds[0] ?? '' } }),
  getPilotRegion: ({ own }) => ({ params: { id: own.pilotRegionIds[0] ?? '' } }),
  getTask: async (world) => ({ params: { id: (await aTask(world, 'in-progress')).id } }),
  listProgressEntries: async (world) => ({ params: { id: (await aTask(world, 'finished')).id } }),
  getTaskPart: async (world) => ({ params: { id: (await aPart(world, 'assigned')).id } }),
  getTaskRequest: async (world) => ({ params: { id: (await aRequest(world)).id } }),
  getTaskRelations: async (world) => ({ params: { id: (await aTask(world, 'in-progress')).id } }),
  getTaskLight: async (world) => ({ params: { id: (await aTask(world, 'in-progress')).id } }),
  countTaskLights: ({ own }) => ({ query: { programmeId: own.programmeId, by: 'unit' } }),
  listTaskComments: async (world) => ({ params: { id: (await aTask(world, 'draft')).id } }),
  listTaskHistory: async (world) => ({ params: { id: (await aTask(world, 'in-progress')).id } }),
  getTaskTemplate: async (world) => ({ params: { id: (await aTemplate(world)).id } }),
  getIndicator: ({ codes }) => ({ params: { code: codes[0] ?? '' } }),
  getIndicatorSystem: ({ systemId }) => ({ params: { id: systemId } }),
  getRound: ({ round }) => ({ params: { id: round.id } }),
  listRoundResults: ({ round }) => ({ params: { id: round.id } }),
  getRoundResult: ({ round, own }) => ({ params: { id: round.id, territoryId: own.territoryIds[0] ?? '' } }),
  getFinding: async ({ call, round }) => {
    const found = (await call('office', 'GET', `/evaluation/v1/findings?roundId=${round.id}`)) as unknown as {
      items: { id: string }[];
    };
    return { params: { id: found.items[0]?.id ?? '' } };
  },
  getCase: async (world) => ({ params: { id: (await aCase(world, 'draft')).id } }),
  listCaseReviews: async (world) => ({ params: { id: (await aCase(world, 'reviewed')).id } }),
  searchCases: () => ({ query: { q: '落户' } }),
  getFund: ({ fundId }) => ({ params: { id: fundId } }),
  getAllocation: async (world) => ({ params: { id: (await anAllocation(world, 'issued')).id } }),
  listAllocationLines: async (world) => ({ params: { id: (await anAllocation(world, 'issued')).id } }),
  getAllocationLine: async (world) => ({
    params: { id: (await anAllocation(world, 'issued')).id, territoryId: world.own.territoryIds[0] ?? '' },
  }),
};
