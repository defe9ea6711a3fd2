import { aPilotRegion } from '../../services/experience/src/experience-builders';
import {
  aBrief,
  BRIEF_TEXTS,
  type BuiltBrief,
  stepBrief,
} from '../../services/experience/src/features/briefs/brief-builders';
import type { OperationCase, OperationCases, World } from './operation-case';

const BRIEFS = '/experience/v1/briefs';

function onBrief(suffix: string, make: (world: World) => Promise<BuiltBrief>, body?: unknown): OperationCase {
  return {
    bound: 'path',
    async arrange(world) {
      const { id, version, territoryId } = await make(world);
      return { call: { path: `${BRIEFS}/${id}${suffix}`, body, version }, territories: [territoryId] };
    },
  };
}

const submitted = ({ stack }: World) => aBrief(stack);
const returned = async ({ stack, office }: World) =>
  stepBrief(office, await aBrief(stack), 'return', { reason: '数据需核实' });

/** Rows of briefs. */
export const briefCases: OperationCases = {
  listBriefs: {
    bound: 'list',
    async arrange(world) {
      const { territoryId } = await submitted(world);
      return { call: { path: `${BRIEFS}?territoryId=${territoryId}` }, territories: [territoryId] };
    },
  },
  getBrief: onBrief('', submitted),
  submitBrief: {
    bound: 'body',
    async arrange({ stack }) {
      const { territoryId } = await aPilotRegion(stack);
      return { call: { path: BRIEFS, body: { ...BRIEF_TEXTS, territoryId } }, territories: [territoryId] };
    },
  },
  resubmitBrief: onBrief('/resubmission', returned, { text: '已核实。' }),
  returnBrief: onBrief('/return', submitted, { reason: '数据需核实' }),
  useBrief: onBrief('/use', submitted, { level: 'municipal', points: 2 }),
  declineBrief: onBrief('/non-use', submitted, { reason: '重复' }),
};
