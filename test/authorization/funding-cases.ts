import { v4 as uuidv4 } from 'uuid';
import {
  aCast,
  advance,
  aFund,
  aProgramme,
  approve,
  aRound,
  aScoredDraft,
  type BuiltAllocation,
  yuan,
} from '../../services/funding/src/funding-builders';
import { type OperationCase, type OperationCases, plain, type World } from './operation-case';
import { platformCases } from './platform-cases';

const V1 = '/funding/v1';
const ISSUANCE = { documentNumber: '德财预〔2026〕12号' };

interface Built {
  allocation: BuiltAllocation;
  territoryIds: string[];
}

async function drafted({ stack, office }: World): Promise<Built> {
  const finance = await stack.as('finance');
  const { draft, territoryIds } = await aScoredDraft(stack, { office, finance });
  return { allocation: draft, territoryIds };
}

async function simulated(world: World): Promise<Built> {
  const { allocation, territoryIds } = await drafted(world);
  return { allocation: await advance(world.office, allocation, 'simulation'), territoryIds };
}

async function proposed(world: World): Promise<Built> {
  const { allocation, territoryIds } = await simulated(world);
  return { allocation: await advance(world.office, allocation, 'proposal'), territoryIds };
}

async function approved(world: World): Promise<Built> {
  const { allocation, territoryIds } = await drafted(world);
  return { allocation: await approve(await aCast(world.stack), allocation), territoryIds };
}

async function issued(world: World): Promise<Built> {
  const { allocation, territoryIds } = await approved(world);
  return { allocation: await advance(await world.stack.as('finance'), allocation, 'issuance', ISSUANCE), territoryIds };
}

/** A row that changes an allocation, which concerns all territories of its programme as one thing. */
function onAllocation(suffix: string, make: (world: World) => Promise<Built>, body?: unknown): OperationCase {
  return {
    bound: 'whole',
    async arrange(world) {
      const { allocation, territoryIds } = await make(world);
      const { id, version } = allocation;
      const call = { path: `${V1}/allocations/${id}${suffix}`, body, version, key: uuidv4() };
      return { call, territories: territoryIds };
    },
  };
}

/** A row that reads an issued allocation. */
function reading(suffix: string): OperationCase {
  return {
    bound: 'whole',
    async arrange(world) {
      const { allocation, territoryIds } = await issued(world);
      return { call: { path: `${V1}/allocations/${allocation.id}${suffix}` }, territories: territoryIds };
    },
  };
}

const fundBody = () => ({ name: uuidv4(), kind: 'reward', budgetYear: 2026, amount: yuan('1000.00') });

/** Rows of the funding service. Funds are a directory; what is read of allocations has been issued, as regions see it. */
export const fundingCases: OperationCases = {
  ...platformCases('funding', 'funding.allocation.issued.v1'),
  listFunds: plain(`${V1}/funds?limit=1`),
  createFund: plain(`${V1}/funds`, fundBody, uuidv4),
  getFund: {
    bound: 'none',
    arrange: async ({ stack }) => ({ call: { path: `${V1}/funds/${await aFund(await stack.as('finance'))}` } }),
  },
  listAllocations: {
    bound: 'list',
    async arrange(world) {
      const { allocation, territoryIds } = await issued(world);
      const path = `${V1}/allocations?programmeId=${allocation.programmeId}`;
      return { call: { path }, territories: territoryIds };
    },
  },
  createAllocation: {
    bound: 'body',
    async arrange({ stack }) {
      const { programmeId, territoryIds } = await aProgramme(stack.context);
      const roundId = await aRound(stack.context, programmeId, territoryIds);
      const body = {
        name: '2026 年奖补资金分配方案',
        fundId: await aFund(await stack.as('finance')),
        programmeId,
        pool: yuan('1000000.00'),
        factors: [{ source: 'round-score', roundId, weight: '1' }],
      };
      return { call: { path: `${V1}/allocations`, body, key: uuidv4() }, territories: territoryIds };
    },
  },
  getAllocation: reading(''),
  updateAllocation: {
    bound: 'whole',
    async arrange(world) {
      const { allocation, territoryIds } = await drafted(world);
      const { id, version } = allocation;
      return {
        call: { path: `${V1}/allocations/${id}`, body: { name: '新方案' }, version },
        territories: territoryIds,
      };
    },
  },
  simulateAllocation: onAllocation('/simulation', drafted),
  proposeAllocation: onAllocation('/proposal', simulated),
  approveAllocation: onAllocation('/approval', proposed),
  returnAllocation: onAllocation('/return', proposed, { reason: '权重依据不足' }),
  issueAllocation: onAllocation('/issuance', approved, ISSUANCE),
  listAllocationLines: reading('/lines'),
  getAllocationLine: {
    bound: 'path',
    async arrange(world) {
      const { allocation, territoryIds } = await issued(world);
      const [own = '', neighbour = ''] = territoryIds;
      return {
        call: { path: `${V1}/allocations/${allocation.id}/lines/${own}` },
        territories: [own],
        neighbour,
      };
    },
  },
};
