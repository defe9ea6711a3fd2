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

const VALUES = { settled: '1200' };
const versioned = ({ id, version }: Resource): GoodCall => ({ params: { id }, version });

const callBody = ({ own }: World) => ({
  title: '关于填报落户情况的通知',
  fields: [{ key: 'settled', label: '新增落户', type: 'number', unit: '人', required: true, min: '0' }],
  territoryIds: own.territoryIds.slice(0, 1),
  dueOn: '2027-06-30',
});

const aCall = (world: World): Promise<Resource> => world.call('office', 'POST', `${V1}/data-calls`, callBody(world));

async function aSentCall(world: World): Promise<Resource> {
  const { id, version } = await aCall(world);
  return world.call('office', 'POST', `${V1}/data-calls/${id}/sending`, undefined, version);
}

async function anAnswer(world: World): Promise<Resource> {
  const list = await world.call('office', 'GET', `${V1}/data-call-answers?callId=${(await aSentCall(world)).id}`);
  return (list as unknown as { items: [Resource] }).items[0];
}

async function filled(world: World): Promise<Resource> {
  const { id, version } = await anAnswer(world);
  return world.call('pilot', 'PATCH', `${V1}/data-call-answers/${id}`, { values: VALUES }, version);
}

async function submitted(world: World): Promise<Resource> {
  const { id, version } = await filled(world);
  return world.call('pilot', 'POST', `${V1}/data-call-answers/${id}/submission`, undefined, version);
}

const BRIEFS = '/experience/v1/briefs';
const briefBody = ({ own }: World) => ({ title: '小微产业园', text: '入驻企业。', territoryId: own.territoryIds[0] });
const aBrief = (world: World): Promise<Resource> => world.call('pilot', 'POST', BRIEFS, briefBody(world));

async function returnedBrief(world: World): Promise<Resource> {
  const { id, version } = await aBrief(world);
  return world.call('office', 'POST', `${BRIEFS}/${id}/return`, { reason: '需核实' }, version);
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
  listLeagueTable: ({ own }) => ({ query: { programmeId: own.programmeId, period: '2026' } }),
  changeLeagueRule: async ({ call }) => {
    const { version } = await call('office', 'GET', `${V1}/league-rule`);
    return { body: { onTime: 10, late: 5, missing: -5, monthMet: 2, briefPoint: 1 }, version, by: 'office' };
  },
  createDataCall: (world) => ({ body: callBody(world) }),
  getDataCall: async (world) => ({ params: { id: (await aSentCall(world)).id } }),
  updateDataCall: async (world) => ({ ...versioned(await aCall(world)), body: { title: '新标题' } }),
  sendDataCall: async (world) => versioned(await aCall(world)),
  closeDataCall: async (world) => versioned(await aSentCall(world)),
  exportDataCall: async (world) => ({ params: { id: (await aSentCall(world)).id } }),
  getDataCallAnswer: async (world) => ({ params: { id: (await anAnswer(world)).id } }),
  fillInDataCallAnswer: async (world) => ({ ...versioned(await anAnswer(world)), body: { values: VALUES } }),
  submitDataCallAnswer: async (world) => versioned(await filled(world)),
  acceptDataCallAnswer: async (world) => versioned(await submitted(world)),
  returnDataCallAnswer: async (world) => ({ ...versioned(await submitted(world)), body: { reason: '请核实' } }),
  submitBrief: (world) => ({ body: briefBody(world) }),
  getBrief: async (world) => ({ params: { id: (await aBrief(world)).id } }),
  resubmitBrief: async (world) => ({ ...versioned(await returnedBrief(world)), body: { text: '已核实。' } }),
  returnBrief: async (world) => ({ ...versioned(await aBrief(world)), body: { reason: '需核实' } }),
  useBrief: async (world) => ({ ...versioned(await aBrief(world)), body: { level: 'municipal', points: 2 } }),
  declineBrief: async (world) => ({ ...versioned(await aBrief(world)), body: { reason: '重复' } }),
};
