import {
  aKind,
  anActiveRegion,
  anObligation,
  kindBody,
  workingDayAfter,
} from '../../services/regions/src/features/report-kinds/report-kind-builders';
import { aProgramme } from '../../services/regions/src/regions-builders';
import { type OperationCase, type OperationCases, plain } from './operation-case';

const V1 = '/regions/v1';

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
};
