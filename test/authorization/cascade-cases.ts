import {
  aCascade,
  anIssuedPart,
  type BuiltPart,
  cascadeBody,
  issued,
} from '../../services/regions/src/features/target-cascades/target-cascade-builders';
import { aTerritory } from '../../services/regions/src/regions-builders';
import type { Bound, Call, OperationCase, OperationCases } from './operation-case';

const CASCADES = '/regions/v1/target-cascades';
const PARTS = '/regions/v1/target-cascade-parts';

/** A case about the part of a region. */
function onPart(bound: Bound, call: (part: BuiltPart) => Call): OperationCase {
  return {
    bound,
    async arrange({ office }) {
      const part = await anIssuedPart(office);
      return { call: call(part), territories: [part.territoryId] };
    },
  };
}

/** Rows of targets that are split: set by who reaches everything, read by who has a part. */
export const cascadeCases: OperationCases = {
  listTargetCascades: onPart('list', () => ({ path: CASCADES })),
  getTargetCascade: onPart('path', ({ cascadeId }) => ({ path: `${CASCADES}/${cascadeId}` })),
  listTargetCascadeRevisions: onPart('path', ({ cascadeId }) => ({ path: `${CASCADES}/${cascadeId}/revisions` })),
  getTargetCascadeRevision: onPart('path', ({ cascadeId }) => ({ path: `${CASCADES}/${cascadeId}/revisions/1` })),
  createTargetCascade: {
    bound: 'all',
    arrange: async ({ office }) => ({
      call: { path: CASCADES, body: cascadeBody([{ territoryId: await aTerritory(office) }]) },
    }),
  },
  updateTargetCascade: {
    bound: 'all',
    async arrange({ office }) {
      const { id, version } = await issued(office, await aCascade(office));
      return { call: { path: `${CASCADES}/${id}`, body: { value: '13.5' }, version } };
    },
  },
  issueTargetCascade: {
    bound: 'all',
    async arrange({ office }) {
      const { id, version } = await aCascade(office);
      return { call: { path: `${CASCADES}/${id}/issuance`, version } };
    },
  },
  listTargetCascadeParts: onPart('list', ({ cascadeId }) => ({ path: `${PARTS}?cascadeId=${cascadeId}` })),
  getTargetCascadePart: onPart('path', ({ id }) => ({ path: `${PARTS}/${id}` })),
  acknowledgeTargetCascadePart: onPart('path', ({ id, version }) => ({
    ...{ path: `${PARTS}/${id}/acknowledgement`, version },
    body: { note: '已纳入年度计划' },
  })),
};
