import { systemActor } from '@urbanpilot/platform';
import { v4 as uuidv4 } from 'uuid';
import { recordBriefFact } from '../../services/regions/src/features/brief-counts/brief-count-service';
import {
  aCall,
  anAnswer,
  aSentCall,
  type BuiltAnswer,
  type BuiltCall,
  callBody,
  filled,
  submitted,
  VALUES,
} from '../../services/regions/src/features/data-calls/data-call-builders';
import {
  aKind,
  anActiveRegion,
  anObligation,
  kindBody,
  workingDayAfter,
} from '../../services/regions/src/features/report-kinds/report-kind-builders';
import {
  aReport,
  aSignedReport,
  type BuiltReport,
  CONTENT,
  signOffOf,
  stepReport,
} from '../../services/regions/src/features/reports/report-builders';
import { aProgramme, aTerritory } from '../../services/regions/src/regions-builders';
import { type OperationCase, type OperationCases, plain, type World } from './operation-case';
import { type BuiltSignOff, signOffCases } from './sign-off-cases';

const V1 = '/regions/v1';

const SIGN_OFF_ROUTE = `${V1}/sign-off-routes/report`;
const SIGNERS = ['office', 'pilot', 'department', 'leader', 'finance'];
const STEPS = [{ code: 'signed', name: { 'zh-CN': '签发', en: 'signed' }, roles: SIGNERS }];

/** A report on its way to one signature that each of the roles may give. */
async function onItsWay({ office, stack }: World, preparer: string): Promise<BuiltSignOff> {
  const { version, steps } = (await office.get(SIGN_OFF_ROUTE)).json<{ version: number; steps: object[] }>();
  if (steps.length !== 1) await office.request('PUT', SIGN_OFF_ROUTE, { body: { steps: STEPS }, version });
  const pilot = await stack.as('pilot', '*', preparer);
  const { id, territoryId } = await stepReport(pilot, await aReport(office, pilot), 'signing');
  return { ...(await signOffOf(office, { id })), territoryId };
}

/** A kind of report, which concerns every region of a programme. */
function onKind(bound: 'none' | 'all', suffix: string, body?: unknown): OperationCase {
  return {
    bound,
    async arrange({ office }) {
      const { id, version } = await aKind(office, { programmeId: (await anActiveRegion(office)).programmeId });
      const path = `${V1}/report-kinds/${id}${suffix}`;
      return { call: { path, body, ...(bound === 'all' && { version }) } };
    },
  };
}

/** A data call of two regions, which is one thing. */
function onCall(
  suffix: string,
  make: (office: World['office'], territories: string[]) => Promise<BuiltCall>,
  body?: unknown,
): OperationCase {
  return {
    bound: 'whole',
    async arrange({ office }) {
      const territories = [await aTerritory(office), await aTerritory(office)];
      const { id, version } = await make(office, territories);
      return { call: { path: `${V1}/data-calls/${id}${suffix}`, body, version }, territories };
    },
  };
}

function onAnswer(suffix: string, make: (world: World) => Promise<BuiltAnswer>, body?: unknown): OperationCase {
  return {
    bound: 'path',
    async arrange(world) {
      const { id, version, territoryId } = await make(world);
      return { call: { path: `${V1}/data-call-answers/${id}${suffix}`, body, version }, territories: [territoryId] };
    },
  };
}

function onReport(suffix: string, make: (world: World) => Promise<BuiltReport>, body?: unknown): OperationCase {
  return {
    bound: 'path',
    async arrange(world) {
      const { id, version, territoryId } = await make(world);
      return { call: { path: `${V1}/reports/${id}${suffix}`, body, version }, territories: [territoryId] };
    },
  };
}

const begun = async ({ office, stack }: World) => aReport(office, await stack.as('pilot'));
const signed = ({ stack }: World) => aSignedReport(stack);

const open = ({ office }: World) => anAnswer(office);
const complete = async (world: World) => filled(await world.stack.as('pilot'), await open(world));
const handedIn = async (world: World) => submitted(world.stack, await open(world));

/** Rows of what is reported. */
export const reportingCases: OperationCases = {
  listReportKinds: plain(`${V1}/report-kinds`),
  getReportKind: onKind('none', ''),
  createReportKind: {
    bound: 'all',
    arrange: async ({ office }) => ({
      call: { path: `${V1}/report-kinds`, body: kindBody({ programmeId: await aProgramme(office) }) },
    }),
  },
  updateReportKind: onKind('all', '', { dueDays: 20 }),
  retireReportKind: onKind('all', '/retirement'),
  listReportObligations: {
    bound: 'list',
    async arrange({ office }) {
      const { kindId, territoryId } = await anObligation(office);
      return { call: { path: `${V1}/report-obligations?kindId=${kindId}` }, territories: [territoryId] };
    },
  },
  getReportObligation: {
    bound: 'path',
    async arrange({ office }) {
      const { id, territoryId } = await anObligation(office);
      return { call: { path: `${V1}/report-obligations/${id}` }, territories: [territoryId] };
    },
  },
  extendReportObligation: {
    bound: 'path',
    async arrange({ office }) {
      const { id, version, territoryId, dueOn } = await anObligation(office);
      const body = { dueOn: workingDayAfter(dueOn, 30), reason: '汛期' };
      return { call: { path: `${V1}/report-obligations/${id}/extension`, version, body }, territories: [territoryId] };
    },
  },
  listBriefCounts: {
    bound: 'list',
    async arrange({ stack }) {
      const territoryId = uuidv4();
      const fact = { kind: 'submitted', revision: 1, submittedOn: '2026-11-02' } as const;
      await stack.context.transaction(systemActor('test'), (unit) =>
        recordBriefFact(unit, { briefId: uuidv4(), territoryId }, fact),
      );
      return { call: { path: `${V1}/brief-counts?territoryId=${territoryId}` }, territories: [territoryId] };
    },
  },
  listLeagueTable: {
    bound: 'list',
    async arrange({ office }) {
      const { programmeId, territoryId } = await anActiveRegion(office);
      const path = `${V1}/league-table?programmeId=${programmeId}&period=2026`;
      return { call: { path }, territories: [territoryId] };
    },
  },
  getLeagueRule: plain(`${V1}/league-rule`),
  changeLeagueRule: {
    bound: 'all',
    arrange: async ({ office }) => {
      const { version, ...body } = (await office.get(`${V1}/league-rule`)).json<{ version: number }>();
      return { call: { path: `${V1}/league-rule`, version, body } };
    },
  },
  listDataCalls: {
    bound: 'list',
    async arrange({ office }) {
      const territoryId = await aTerritory(office);
      await aSentCall(office, [territoryId]);
      return { call: { path: `${V1}/data-calls` }, territories: [territoryId] };
    },
  },
  getDataCall: onCall('', aSentCall),
  createDataCall: {
    bound: 'body',
    async arrange({ office }) {
      const territoryId = await aTerritory(office);
      return { call: { path: `${V1}/data-calls`, body: callBody([territoryId]) }, territories: [territoryId] };
    },
  },
  updateDataCall: onCall('', aCall, { title: '新标题' }),
  sendDataCall: onCall('/sending', aCall),
  closeDataCall: onCall('/closure', aSentCall),
  exportDataCall: onCall('/sheet', aSentCall),
  listDataCallAnswers: {
    bound: 'list',
    async arrange({ office }) {
      const { callId, territoryId } = await anAnswer(office);
      return { call: { path: `${V1}/data-call-answers?callId=${callId}` }, territories: [territoryId] };
    },
  },
  getDataCallAnswer: onAnswer('', open),
  fillInDataCallAnswer: onAnswer('', open, { values: VALUES }),
  handDataCallAnswerToSigning: onAnswer('/signing', complete),
  acceptDataCallAnswer: onAnswer('/acceptance', handedIn),
  returnDataCallAnswer: onAnswer('/return', handedIn, { reason: '请核实' }),
  listReports: {
    bound: 'list',
    async arrange(world) {
      const { obligationId, territoryId } = await signed(world);
      return { call: { path: `${V1}/reports?obligationId=${obligationId}` }, territories: [territoryId] };
    },
  },
  getReport: onReport('', signed),
  listReportRevisions: onReport('/revisions', signed),
  beginReport: {
    bound: 'body',
    async arrange({ office }) {
      const { id: obligationId, territoryId } = await anObligation(office);
      return { call: { path: `${V1}/reports`, body: { obligationId, ...CONTENT } }, territories: [territoryId] };
    },
  },
  updateReport: onReport('', begun, { title: '新标题' }),
  handReportToSigning: onReport('/signing', begun),
  acceptReport: onReport('/acceptance', signed),
  returnReport: onReport('/return', signed, { reason: '不全' }),
  ...signOffCases('regions', 'report', onItsWay),
};
