import type { GoodCall, GoodCalls } from './good-calls';
import type { Resource } from './journeys';
import type { World } from './world';

const CASCADES = '/regions/v1/target-cascades';

const cascadeBody = ({ own }: World) => ({
  indicatorCode: 'settled-migrants',
  name: '农业转移人口落户',
  period: '2027',
  measure: '万人',
  value: '12.5',
  method: 'factor',
  parts: own.territoryIds.slice(0, 2).map((territoryId, index) => ({ territoryId, factor: String(index + 1) })),
});

type Cascade = Resource & { parts: [Resource] };

const aCascade = async (world: World): Promise<Cascade> =>
  (await world.call('office', 'POST', CASCADES, cascadeBody(world))) as unknown as Cascade;

async function anIssued(world: World): Promise<Cascade> {
  const { id, version } = await aCascade(world);
  return (await world.call('office', 'POST', `${CASCADES}/${id}/issuance`, undefined, version)) as unknown as Cascade;
}

const versioned = ({ id, version }: Resource): GoodCall => ({ params: { id }, version });

/** Good calls of targets that are split. */
export const cascadeCalls: GoodCalls = {
  createTargetCascade: (world) => ({ body: cascadeBody(world), by: 'office' }),
  getTargetCascade: async (world) => ({ params: { id: (await anIssued(world)).id } }),
  updateTargetCascade: async (world) => ({
    ...versioned(await anIssued(world)),
    body: { value: '13.5' },
    by: 'office',
  }),
  issueTargetCascade: async (world) => ({ ...versioned(await aCascade(world)), by: 'office' }),
  listTargetCascadeRevisions: async (world) => ({ params: { id: (await anIssued(world)).id } }),
  getTargetCascadeRevision: async (world) => ({ params: { id: (await anIssued(world)).id, revision: '1' } }),
  getTargetCascadePart: async (world) => ({ params: { id: (await anIssued(world)).parts[0].id } }),
  acknowledgeTargetCascadePart: async (world) => ({
    ...versioned((await anIssued(world)).parts[0]),
    body: { note: '已纳入年度计划' },
  }),
};
