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

const CONTENT = { title: '年度总结', sections: [{ heading: '进展', text: '放开落户。' }] };

async function aReport(world: World): Promise<Resource> {
  const { id: obligationId } = await anObligation(world);
  return world.call('pilot', 'POST', `${V1}/reports`, { obligationId, ...CONTENT });
}

const stepReport = (world: World, who: string, { id, version }: Resource, step: string): Promise<Resource> =>
  world.call(who, 'POST', `${V1}/reports/${id}/${step}`, undefined, version);
const aPrepared = async (world: World) => stepReport(world, 'department', await aReport(world), 'signing');

/** The sign-off of a report that the department prepared. */
async function aSignOff(world: World, report?: Resource): Promise<Resource> {
  const { id } = report ?? (await aPrepared(world));
  const list = await world.call('office', 'GET', `${V1}/sign-offs?subjectId=${id}`);
  return (list as unknown as { items: [Resource] }).items[0];
}

/** Lets all steps be taken of what the department prepared. */
async function signOff(world: World, subject: Resource): Promise<void> {
  let { id, version, state } = await aSignOff(world, subject);
  for (const who of ['pilot', 'leader']) {
    if (state !== 'running') break;
    ({ id, version, state } = await world.call(who, 'POST', `${V1}/sign-offs/${id}/approvals`, undefined, version));
  }
}

async function aSigned(world: World): Promise<Resource> {
  const report = await aPrepared(world);
  await signOff(world, report);
  return world.call('office', 'GET', `${V1}/reports/${report.id}`);
}

const STEPS = [
  { code: 'checked', name: { 'zh-CN': '审核', en: 'checked' }, roles: ['pilot', 'department'] },
  { code: 'signed', name: { 'zh-CN': '签发', en: 'signed' }, roles: ['pilot', 'department', 'leader'] },
];

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
  const path = `${V1}/data-call-answers/${id}`;
  await signOff(world, await world.call('department', 'POST', `${path}/signing`, undefined, version));
  return world.call('office', 'GET', path);
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
  handDataCallAnswerToSigning: async (world) => versioned(await filled(world)),
  acceptDataCallAnswer: async (world) => versioned(await submitted(world)),
  returnDataCallAnswer: async (world) => ({ ...versioned(await submitted(world)), body: { reason: '请核实' } }),
  submitBrief: (world) => ({ body: briefBody(world) }),
  getBrief: async (world) => ({ params: { id: (await aBrief(world)).id } }),
  resubmitBrief: async (world) => ({ ...versioned(await returnedBrief(world)), body: { text: '已核实。' } }),
  returnBrief: async (world) => ({ ...versioned(await aBrief(world)), body: { reason: '需核实' } }),
  useBrief: async (world) => ({ ...versioned(await aBrief(world)), body: { level: 'municipal', points: 2 } }),
  declineBrief: async (world) => ({ ...versioned(await aBrief(world)), body: { reason: '重复' } }),
  beginReport: async (world) => ({ body: { obligationId: (await anObligation(world)).id, ...CONTENT } }),
  getReport: async (world) => ({ params: { id: (await aSigned(world)).id } }),
  listReportRevisions: async (world) => ({ params: { id: (await aSigned(world)).id } }),
  updateReport: async (world) => ({ ...versioned(await aReport(world)), body: { title: '新标题' } }),
  handReportToSigning: async (world) => versioned(await aReport(world)),
  getRegionsSignOff: async (world) => ({ params: { id: (await aSignOff(world)).id } }),
  approveRegionsSignOff: async (world) => ({ ...versioned(await aSignOff(world)), by: 'pilot' }),
  returnRegionsSignOff: async (world) => ({
    ...versioned(await aSignOff(world)),
    body: { reason: '不一致' },
    by: 'pilot',
  }),
  withdrawRegionsSignOff: async (world) => ({ ...versioned(await aSignOff(world)), by: 'department' }),
  getRegionsSignOffRoute: () => ({ params: { kind: 'report' } }),
  changeRegionsSignOffRoute: async ({ call }) => {
    const { version } = await call('office', 'GET', `${V1}/sign-off-routes/report`);
    return { params: { kind: 'report' }, version, body: { steps: STEPS }, by: 'office' };
  },
  acceptReport: async (world) => versioned(await aSigned(world)),
  returnReport: async (world) => ({ ...versioned(await aSigned(world)), body: { reason: '不全' } }),
};
