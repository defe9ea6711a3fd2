import { type EventData, type EventType, pilotRegionChanged, roundPublished } from '@urbanpilot/contract';
import { type EventHandler, type ServiceContext, systemActor } from '@urbanpilot/platform';
import type { Caller, ServiceStack } from '@urbanpilot/testing';
import { v4 as uuidv4, v7 as uuidv7 } from 'uuid';
import { onPilotRegionChanged } from './events/on-pilot-region-changed';
import { onRoundPublished } from './events/on-round-published';

/** Builders for this service's tests: each makes its own rows, by events as other services tell them or through HTTP. */

/** Hands an event to its handler, in a transaction like the consumer's. */
export async function tell<E extends EventType>(
  context: ServiceContext,
  handler: EventHandler,
  type: E,
  event: { subject: string; version?: number; data: EventData<E> },
): Promise<void> {
  const id = uuidv7();
  await context.transaction(systemActor(`event:${id}`), (unit) =>
    handler.handle(unit, {
      specversion: '1.0',
      id,
      source: '/test',
      type: type.type,
      subject: event.subject,
      time: new Date().toISOString(),
      datacontenttype: 'application/json',
      aggregateversion: event.version ?? 1,
      data: event.data,
    }),
  );
}

export type Designation = EventData<typeof pilotRegionChanged>;

/** A designation as the regions service tells of it. */
export function aDesignation(changes: Partial<Designation> = {}): Designation {
  return {
    pilotRegionId: uuidv7(),
    programmeId: uuidv7(),
    programmeName: '新型城镇化综合试点',
    territoryId: uuidv7(),
    territoryName: '郓城县',
    territoryKind: 'county',
    divisionCodes: ['371725'],
    batch: 1,
    state: 'active',
    ...changes,
  };
}

export async function designate(context: ServiceContext, data: Designation, version = 1): Promise<void> {
  await tell(context, onPilotRegionChanged, pilotRegionChanged, { subject: data.pilotRegionId, version, data });
}

/** A programme with regions of these names, in this order. */
export async function aProgramme(
  context: ServiceContext,
  names: string[] = ['郓城县', '寿光市', '泗水县'],
): Promise<{ programmeId: string; territoryIds: string[] }> {
  const programmeId = uuidv7();
  const territoryIds: string[] = [];
  for (const territoryName of names) {
    const designation = aDesignation({ programmeId, territoryName });
    await designate(context, designation);
    territoryIds.push(designation.territoryId);
  }
  return { programmeId, territoryIds };
}

/** A published round with a score for each territory given, the best first. */
export async function aRound(
  context: ServiceContext,
  programmeId: string,
  territoryIds: string[],
  scores: string[] = ['91.50', '88.20', '79.90'],
  grades: string[] = ['优秀', '良好', '一般'],
  roundId = uuidv7(),
): Promise<string> {
  const results = territoryIds.map((territoryId, index) => ({
    territoryId,
    score: scores[index] ?? '60',
    rank: index + 1,
    grade: grades[index] ?? '一般',
  }));
  const data = { roundId, programmeId, name: '2026 年度评估', period: '2026', results };
  await tell(context, onRoundPublished, roundPublished, { subject: roundId, data });
  return roundId;
}

export const yuan = (amount: string) => ({ amount, unit: 'CNY' as const });

export async function aFund(finance: Caller, amount = '10000000.00'): Promise<string> {
  const body = { name: `资金池 ${uuidv4()}`, kind: 'reward', budgetYear: 2026, amount: yuan(amount) };
  const answer = await finance.post('/funding/v1/funds', body, { key: uuidv4() });
  if (answer.statusCode !== 201) throw new Error(`A fund answered ${answer.statusCode}: ${answer.body}`);
  return answer.json<{ id: string }>().id;
}

export interface BuiltAllocation {
  id: string;
  fundId: string;
  programmeId: string;
  state: string;
  version: number;
  fingerprint: string | null;
}

/** The people of one allocation. */
export interface Cast {
  office: Caller;
  leader: Caller;
  finance: Caller;
}

export async function aCast(stack: ServiceStack): Promise<Cast> {
  return { office: await stack.as('office'), leader: await stack.as('leader'), finance: await stack.as('finance') };
}

export async function aDraft(office: Caller, body: Record<string, unknown>): Promise<BuiltAllocation> {
  const named = { name: '2026 年奖补资金分配方案', ...body };
  const answer = await office.post('/funding/v1/allocations', named, { key: uuidv4() });
  if (answer.statusCode !== 201) throw new Error(`A draft answered ${answer.statusCode}: ${answer.body}`);
  return answer.json<BuiltAllocation>();
}

/** A draft that divides a pool by the scores of a round of three regions. */
export async function aScoredDraft(
  stack: ServiceStack,
  { office, finance }: Pick<Cast, 'office' | 'finance'>,
  changes: Record<string, unknown> = {},
): Promise<{ draft: BuiltAllocation; territoryIds: string[]; roundId: string }> {
  const { programmeId, territoryIds } = await aProgramme(stack.context);
  const roundId = await aRound(stack.context, programmeId, territoryIds);
  const draft = await aDraft(office, {
    fundId: changes.fundId ?? (await aFund(finance)),
    programmeId,
    pool: yuan('1000000.00'),
    factors: [{ source: 'round-score', roundId, weight: '1' }],
    ...changes,
  });
  return { draft, territoryIds, roundId };
}

/** Moves an allocation on by one transition and answers it as it is then. */
export async function advance(
  caller: Caller,
  allocation: BuiltAllocation,
  transition: string,
  body?: unknown,
): Promise<BuiltAllocation> {
  const options = { version: allocation.version, key: uuidv4() };
  const answer = await caller.post(`/funding/v1/allocations/${allocation.id}/${transition}`, body, options);
  if (answer.statusCode !== 200) throw new Error(`${transition} answered ${answer.statusCode}: ${answer.body}`);
  return answer.json<BuiltAllocation>();
}

/** Takes a draft to approved. */
export async function approve({ office, leader }: Cast, draft: BuiltAllocation): Promise<BuiltAllocation> {
  const simulated = await advance(office, draft, 'simulation');
  return advance(leader, await advance(office, simulated, 'proposal'), 'approval');
}
