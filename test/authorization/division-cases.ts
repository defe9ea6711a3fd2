import {
  aCountyCode,
  aRename,
  enterChange,
} from '../../services/regions/src/features/division-changes/division-change-builders';
import { aTerritory } from '../../services/regions/src/regions-builders';
import { type OperationCase, type OperationCases, plain, type World } from './operation-case';

const V1 = '/regions/v1';

const onTerritory = (suffix: string): OperationCase => ({
  bound: 'none',
  arrange: async ({ office }) => ({ call: { path: `${V1}/territories/${await aTerritory(office)}${suffix}` } }),
});

const entered = async ({ office }: World) => enterChange(office, aRename(await aCountyCode(office)));

/** Rows of division changes and of what territories took over. */
export const divisionCases: OperationCases = {
  listTerritorySuccessors: onTerritory('/successors'),
  listTerritoryPredecessors: onTerritory('/predecessors'),
  listDivisionChanges: plain(`${V1}/division-changes`),
  getDivisionChange: {
    bound: 'none',
    arrange: async (world) => ({ call: { path: `${V1}/division-changes/${(await entered(world)).id}` } }),
  },
  enterDivisionChange: {
    bound: 'all',
    arrange: async ({ office }) => ({
      call: { path: `${V1}/division-changes`, body: aRename(await aCountyCode(office)) },
    }),
  },
  cancelDivisionChange: {
    bound: 'all',
    async arrange(world) {
      const { id, version } = await entered(world);
      return { call: { path: `${V1}/division-changes/${id}/cancellation`, body: { reason: '批复延期' }, version } };
    },
  },
};
