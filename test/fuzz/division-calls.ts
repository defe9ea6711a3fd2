import { randomUUID } from 'node:crypto';
import { addDays, todayInShanghai } from '@urbanpilot/platform';
import type { GoodCall, GoodCalls } from './good-calls';
import type { Resource } from './journeys';
import type { World } from './world';

const V1 = '/regions/v1';
const counties: string[] = [];
let page = '';

/** A county that no change is about yet, another one at each call. */
async function aCounty({ call }: World): Promise<string> {
  if (counties.length === 0) {
    const path = `${V1}/divisions?level=county&status=current&limit=200${page}`;
    const answer = (await call('office', 'GET', path)) as unknown as { items: { code: string }[]; nextCursor: string };
    counties.push(...answer.items.map(({ code }) => code).filter((code) => !code.startsWith('3717')));
    page = `&cursor=${answer.nextCursor}`;
  }
  return counties.shift() ?? '';
}

/** A rename that waits for its day. */
async function aRename(world: World): Promise<Record<string, unknown>> {
  const code = await aCounty(world);
  return {
    ...{ kind: 'rename', effectiveOn: addDays(todayInShanghai(new Date()), 365), documentNumber: randomUUID() },
    mappings: [{ fromCode: code, toCode: code }],
    divisions: [{ code, name: `新${code}` }],
  };
}

const aChange = async (world: World): Promise<Resource> =>
  world.call('office', 'POST', `${V1}/division-changes`, await aRename(world));

const ofTerritory = ({ own }: World): GoodCall => ({ params: { id: own.territoryIds[0] ?? '' } });

/** Good calls of division changes and of what territories took over. */
export const divisionCalls: GoodCalls = {
  listTerritorySuccessors: ofTerritory,
  listTerritoryPredecessors: ofTerritory,
  getDivisionChange: async (world) => ({ params: { id: (await aChange(world)).id } }),
  enterDivisionChange: async (world) => ({ body: await aRename(world), by: 'office' }),
  cancelDivisionChange: async (world) => {
    const { id, version } = await aChange(world);
    return { params: { id }, version, body: { reason: '批复延期' }, by: 'office' };
  },
};
