import { allocationIssued } from '@urbanpilot/contract';
import {
  checkSeparation,
  checkState,
  type LocalizedText,
  ruleBroken,
  type UnitOfWork,
  unknownReference,
} from '@urbanpilot/platform';
import { v7 as uuidv7 } from 'uuid';
import { sumOfFen, toMoney } from '../../money';
import { listAllLines } from '../allocation-lines/allocation-line-read-model';
import { findFund } from '../funds/fund-read-model';
import { takeFromFund } from '../funds/fund-service';
import type { Region } from '../pilot-regions/pilot-region';
import { listRegions, reachesProgramme } from '../pilot-regions/pilot-region-read-model';
import { findRounds } from '../rounds/round-read-model';
import { type Allocation, type AllocationState, distributedOf, type Terms } from './allocation';
import { changedTerms, termsOf } from './allocation-command';
import { missingScores, simulate } from './allocation-engine';
import { refusalOf, scoreMissing } from './allocation-refusals';
import type { CreateAllocation, UpdateAllocation } from './allocation-schemas';
import { clearLines, insertAllocation, insertLines, lockAllocation, updateAllocation } from './allocation-store';
import { namedTerritories, pointerOfRound, roundIdsOf, termErrors } from './allocation-terms';

const FUND: LocalizedText = { 'zh-CN': '资金池', en: 'fund' };
const PROGRAMME: LocalizedText = { 'zh-CN': '试点', en: 'programme' };
const REGION: LocalizedText = { 'zh-CN': '该试点中的地区', en: 'region of this programme' };
const ROUND: LocalizedText = { 'zh-CN': '该试点已发布的评估轮次', en: 'published round of this programme' };
const DRAFT: LocalizedText = { 'zh-CN': '起草人', en: 'who drafts' };
const PROPOSE: LocalizedText = { 'zh-CN': '提请人', en: 'who proposes' };
const APPROVE: LocalizedText = { 'zh-CN': '批准人', en: 'who approves' };
const NOTHING_SIMULATED = { state: 'draft', result: null, fingerprint: null, proposedBy: null } as const;

/** Drafts an allocation of a fund among the regions of a programme. */
export async function createAllocation(unit: UnitOfWork, command: CreateAllocation): Promise<Allocation> {
  const { fundId, programmeId, name } = command;
  if (!(await findFund(unit, fundId))) throw unknownReference('/fundId', FUND, fundId);
  const regions = await listRegions(unit, programmeId);
  if (regions.length === 0 || !(await reachesProgramme(unit, programmeId))) {
    throw unknownReference('/programmeId', PROGRAMME, programmeId);
  }
  const terms = termsOf(command);
  checkTerms(terms, regions);
  const allocation: Allocation = {
    ...terms,
    ...NOTHING_SIMULATED,
    id: uuidv7(),
    fundId,
    programmeId,
    name,
    draftedBy: unit.actorId,
    changedBy: [],
    approvedBy: null,
    issuedBy: null,
    returnReason: null,
    documentNumber: null,
    issuedAt: null,
    version: 1,
    createdAt: unit.now,
  };
  await insertAllocation(unit, allocation);
  audit(unit, 'allocation.drafted', allocation, { terms: command });
  return allocation;
}

/** Changes a draft; what was simulated before is void. Whoever changes it is a drafter too. */
export async function changeAllocation(
  unit: UnitOfWork,
  id: string,
  version: number,
  command: UpdateAllocation,
): Promise<Allocation> {
  const allocation = await lockAllocation(unit, id, version);
  checkState(allocation, ['draft', 'simulated']);
  const terms = changedTerms(allocation, command);
  checkTerms(terms, await listRegions(unit, allocation.programmeId));
  await clearLines(unit, allocation);
  const changed = await updateAllocation(unit, allocation, {
    ...terms,
    ...NOTHING_SIMULATED,
    name: command.name ?? allocation.name,
    changedBy: [...new Set([...allocation.changedBy, unit.actorId])],
  });
  audit(unit, 'allocation.changed', allocation, { from: allocation.state, to: changed.state, changes: command });
  return changed;
}

/** Runs the engine (测算) and keeps its lines; may be run again until the allocation is proposed. */
export async function simulateAllocation(unit: UnitOfWork, id: string, version: number): Promise<Allocation> {
  const allocation = await lockAllocation(unit, id, version);
  checkState(allocation, ['draft', 'simulated']);
  const regions = await listRegions(unit, allocation.programmeId);
  checkTerms(allocation, regions);
  const { lines, ...result } = await divide(unit, allocation, regions);
  await clearLines(unit, allocation);
  await insertLines(
    unit,
    lines.map((steps) => ({
      allocationId: id,
      territoryId: steps.id,
      territoryName: steps.name ?? steps.id,
      amountFen: steps.amount,
      excludedReason: steps.excluded,
      steps,
    })),
  );
  const { fingerprint } = result;
  return change(unit, allocation, { state: 'simulated', result, fingerprint }, 'allocation.simulated', { fingerprint });
}

/** The office proposes what was simulated (提请审批). */
export async function proposeAllocation(unit: UnitOfWork, id: string, version: number): Promise<Allocation> {
  const allocation = await lockAllocation(unit, id, version);
  checkState(allocation, ['simulated']);
  const proposed = { state: 'proposed', proposedBy: unit.actorId, returnReason: null } as const;
  return change(unit, allocation, proposed, 'allocation.proposed');
}

/** A leader or the finance bureau approves exactly what was simulated; nobody who drafted or proposed may. */
export async function approveAllocation(unit: UnitOfWork, id: string, version: number): Promise<Allocation> {
  const allocation = await lockAllocation(unit, id, version);
  checkState(allocation, ['proposed']);
  for (const drafter of [allocation.draftedBy, ...allocation.changedBy]) {
    checkSeparation(drafter, unit.actor, [DRAFT, APPROVE]);
  }
  checkSeparation(allocation.proposedBy, unit.actor, [PROPOSE, APPROVE]);
  const approved = { state: 'approved', approvedBy: unit.actorId } as const;
  return change(unit, allocation, approved, 'allocation.approved', { fingerprint: allocation.fingerprint });
}

/** A leader or the finance bureau returns a proposal with a reason; it is a draft again and must be simulated anew. */
export async function returnAllocation(
  unit: UnitOfWork,
  id: string,
  version: number,
  reason: string,
): Promise<Allocation> {
  const allocation = await lockAllocation(unit, id, version);
  checkState(allocation, ['proposed']);
  await clearLines(unit, allocation);
  const returned = { ...NOTHING_SIMULATED, returnReason: reason };
  return change(unit, allocation, returned, 'allocation.returned', { reason });
}

/**
 * The finance bureau issues an approved allocation (下达): its pool is taken from the fund and its regions learn of it.
 * Rows are locked in one order, the allocation before its fund, so that parallel issuances wait and never block each other.
 */
export async function issueAllocation(
  unit: UnitOfWork,
  id: string,
  version: number,
  documentNumber: string,
): Promise<Allocation> {
  const allocation = await lockAllocation(unit, id, version);
  checkState(allocation, ['approved']);
  const lines = await listAllLines(unit, id);
  if (sumOfFen(lines.map(({ amountFen }) => amountFen)) !== distributedOf(allocation)) {
    throw new Error(`The lines of allocation ${id} do not add up to its pool`);
  }
  const { fundId, programmeId, pool, reserve, name } = allocation;
  await takeFromFund(unit, fundId, { allocationId: id, pool, reserve });
  const taken = { state: 'issued', issuedBy: unit.actorId, documentNumber, issuedAt: unit.now } as const;
  const issued = await change(unit, allocation, taken, 'allocation.issued', { documentNumber, pool: toMoney(pool) });
  unit.publish(allocationIssued, {
    subject: id,
    version: issued.version,
    data: {
      allocationId: id,
      fundId,
      programmeId,
      name,
      documentNumber,
      pool: toMoney(pool),
      reserve: toMoney(reserve),
      lines: lines
        .filter(({ excludedReason }) => excludedReason === null)
        .map(({ territoryId, amountFen }) => ({ territoryId, amount: toMoney(amountFen) })),
    },
  });
  return issued;
}

/** The engine's result for the regions, with every refusal in the words of the domain. */
async function divide(unit: UnitOfWork, allocation: Allocation, regions: readonly Region[]) {
  const roundIds = roundIdsOf(allocation);
  const rounds = await findRounds(unit, allocation.programmeId, roundIds);
  const unknown = roundIds.find((roundId) => !rounds.some(({ id }) => id === roundId));
  if (unknown !== undefined) throw unknownReference(pointerOfRound(allocation, unknown), ROUND, unknown);
  const missing = missingScores(allocation, regions, rounds);
  if (missing) throw scoreMissing(missing);
  try {
    return simulate(allocation, regions, rounds);
  } catch (error) {
    throw refusalOf(error, regions);
  }
}

/** Refuses terms that contradict themselves or name a territory that is none of the programme's regions. */
function checkTerms(terms: Terms, regions: readonly Region[]): void {
  const errors = termErrors(terms);
  if (errors.length > 0) throw ruleBroken(errors);
  const known = new Set(regions.map(({ territoryId }) => territoryId));
  const foreign = namedTerritories(terms).find(({ territoryId }) => !known.has(territoryId));
  if (foreign) throw unknownReference(foreign.pointer, REGION, foreign.territoryId);
}

async function change(
  unit: UnitOfWork,
  allocation: Allocation,
  changes: Partial<Allocation> & { state: AllocationState },
  action: string,
  detail?: Record<string, unknown>,
): Promise<Allocation> {
  const changed = await updateAllocation(unit, allocation, changes);
  audit(unit, action, allocation, { from: allocation.state, to: changed.state, ...detail });
  return changed;
}

function audit(unit: UnitOfWork, action: string, allocation: Allocation, detail: Record<string, unknown>): void {
  unit.audit({ action, resourceType: 'allocation', resourceId: allocation.id, detail });
}
