import { randomUUID } from 'node:crypto';
import type { GoodCall, GoodCalls } from './good-calls';
import type { Resource } from './journeys';
import type { World } from './world';

const V1 = '/regions/v1';

const kindBody = ({ own }: World) => ({
  name: randomUUID(),
  form: 'report',
  periodKind: 'year',
  dueDays: 15,
  dueCount: 'working',
  programmeId: own.programmeId,
  startsOn: '2026-01-01',
});

const aKind = (world: World): Promise<Resource> => world.call('office', 'POST', `${V1}/report-kinds`, kindBody(world));

const onKind =
  (body?: Record<string, unknown>) =>
  async (world: World): Promise<GoodCall> => {
    const { id, version } = await aKind(world);
    return { params: { id }, version, ...(body && { body }), by: 'office' };
  };

/** What the first region of the own place owes of a new kind. */
async function anObligation(world: World): Promise<Resource> {
  const { id } = await aKind(world);
  const query = `kindId=${id}&territoryId=${world.own.territoryIds[0]}`;
  const list = await world.call('office', 'GET', `${V1}/report-obligations?${query}`);
  return (list as unknown as { items: [Resource] }).items[0];
}

/** Good calls of what is reported. */
export const reportingCalls: GoodCalls = {
  createReportKind: (world) => ({ body: kindBody(world), by: 'office' }),
  getReportKind: async (world) => ({ params: { id: (await aKind(world)).id } }),
  updateReportKind: onKind({ dueDays: 20 }),
  retireReportKind: onKind(),
  getReportObligation: async (world) => ({ params: { id: (await anObligation(world)).id } }),
  extendReportObligation: async (world) => {
    const { id, version, dueOn } = await anObligation(world);
    const later = await world.call('office', 'GET', `${V1}/deadlines?from=${dueOn}&days=30`);
    return { params: { id }, version, body: { dueOn: later.day, reason: '汛期' } };
  },
};
