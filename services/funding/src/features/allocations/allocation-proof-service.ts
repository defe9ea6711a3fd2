import { canonicalJson } from '@urbanpilot/allocation';
import { checkEach, type ProvableRecords, type Queryable, recordedDetail } from '@urbanpilot/platform';
import { sumOfFen, toMoney } from '../../money';
import { listWholeLines } from '../allocation-lines/allocation-line-read-model';
import { findRounds } from '../rounds/round-read-model';
import { type Allocation, distributedOf, type Line } from './allocation';
import { simulate } from './allocation-engine';
import { listProvableAllocations } from './allocation-read-model';
import { roundIdsOf } from './allocation-terms';

/** Every allocation that has been approved or issued: each line computed again from the stored terms and scores. */
export const provableAllocations: ProvableRecords = {
  name: 'approved and issued allocations',
  async check(reader) {
    return checkEach(await listProvableAllocations(reader), (allocation) => differencesOf(reader, allocation));
  },
};

async function differencesOf(reader: Queryable, allocation: Allocation): Promise<string[]> {
  const lines = await listWholeLines(reader, allocation.id);
  const rounds = await findRounds(reader, allocation.programmeId, roundIdsOf(allocation));
  const { lines: computed, ...result } = simulate(allocation, lines, rounds);
  const steps = new Map(computed.map((line) => [line.id, canonicalJson(line)]));
  const broken = lines.find((line) => !holds(line, steps.get(line.territoryId)));
  return [
    ...(sumOfFen(lines.map(({ amountFen }) => amountFen)) === distributedOf(allocation)
      ? []
      : ['the sum of the lines']),
    ...(result.fingerprint === allocation.fingerprint ? [] : ['the fingerprint of terms, scores and regions']),
    ...(canonicalJson(result) === canonicalJson(allocation.result) ? [] : ['the result']),
    ...(broken ? [`the line of ${broken.territoryName} (${broken.territoryId})`] : []),
    ...(await auditDifferences(reader, allocation)),
  ];
}

/** Whether a stored line says in every column and step what was computed. */
function holds(line: Line, computed: string | undefined): boolean {
  const { steps, amountFen, excludedReason, territoryName } = line;
  const columns = [steps.amount, steps.excluded ?? null, steps.name ?? steps.id];
  const agree = canonicalJson(columns) === canonicalJson([amountFen, excludedReason, territoryName]);
  return agree && canonicalJson(steps) === computed;
}

/** What was approved and issued, as the sealed audit log holds it. */
async function auditDifferences(reader: Queryable, allocation: Allocation): Promise<string[]> {
  const { id: resourceId, state, fingerprint, documentNumber, pool } = allocation;
  const detailOf = (action: string) => recordedDetail(reader, { action, resourceType: 'allocation', resourceId });
  const approved = (await detailOf('allocation.approved'))?.fingerprint === fingerprint;
  const issue = state === 'issued' ? await detailOf('allocation.issued') : undefined;
  const told = canonicalJson([issue?.documentNumber, issue?.pool]);
  const issued = state !== 'issued' || told === canonicalJson([documentNumber, toMoney(pool)]);
  return [
    ...(approved ? [] : ['the audit record of its approval']),
    ...(issued ? [] : ['the audit record of its issue']),
  ];
}
