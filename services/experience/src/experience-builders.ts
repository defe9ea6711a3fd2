import type { CloudEvent, EventData, EventType, pilotRegionChanged, roundPublished } from '@urbanpilot/contract';
import { type EventHandler, systemActor } from '@urbanpilot/platform';
import type { Caller, ServiceStack } from '@urbanpilot/testing';
import { v4 as uuidv4, v7 as uuidv7 } from 'uuid';
import { onPilotRegionChanged } from './events/on-pilot-region-changed';

/** Builders for this service's tests: what others tell comes as events, the rest is made through HTTP. */

/** An event as another service would publish it. */
export function anEvent<E extends EventType>(
  handler: EventHandler,
  data: EventData<E>,
  changes: Partial<CloudEvent> = {},
): CloudEvent {
  return {
    specversion: '1.0',
    id: uuidv7(),
    source: '/elsewhere',
    type: handler.event.type,
    subject: uuidv4(),
    time: '2026-03-01T00:00:00.000Z',
    datacontenttype: 'application/json',
    aggregateversion: 1,
    data,
    ...changes,
  };
}

/** Applies an event as the consumer does: as the system, in one transaction. */
export async function feed(stack: ServiceStack, handler: EventHandler, event: CloudEvent): Promise<void> {
  await stack.context.transaction(systemActor(event.id), (unit) => handler.handle(unit, event));
}

export interface Place {
  pilotRegionId: string;
  programmeId: string;
  territoryId: string;
}

/** A territory that takes part in a programme. */
export async function aPilotRegion(
  stack: ServiceStack,
  changes: Partial<EventData<typeof pilotRegionChanged>> = {},
  aggregateversion = 1,
): Promise<Place> {
  const data: EventData<typeof pilotRegionChanged> = {
    pilotRegionId: uuidv4(),
    programmeId: uuidv4(),
    programmeName: '新型城镇化综合试点',
    territoryId: uuidv4(),
    territoryName: '郓城县',
    territoryKind: 'county',
    divisionCodes: ['371725'],
    batch: 1,
    state: 'active',
    ...changes,
  };
  await feed(stack, onPilotRegionChanged, anEvent(onPilotRegionChanged, data, { aggregateversion }));
  return { pilotRegionId: data.pilotRegionId, programmeId: data.programmeId, territoryId: data.territoryId };
}

/** A published round in which the territories came in this order. */
export function aRound(territoryIds: string[], ranks = territoryIds.map((_, index) => index + 1)) {
  const data: EventData<typeof roundPublished> = {
    roundId: uuidv4(),
    programmeId: uuidv4(),
    name: '2026年度评估',
    period: '2026',
    results: territoryIds.map((territoryId, index) => ({
      territoryId,
      score: '80.00',
      rank: ranks[index] ?? index + 1,
      grade: '优秀',
    })),
  };
  return data;
}

export const TEXTS = {
  title: '全面放开城镇落户限制',
  domain: 'household-registration',
  problem: '进城务工人员落户难、随迁子女入学难',
  measures: '取消落户限制，增设社区公共集体户',
  results: '全年新增落户 1.2 万人',
  conditions: '县级财政能够承担新增公共服务支出',
};

export interface BuiltCase {
  id: string;
  version: number;
  state: string;
  title: string;
  territoryId: string;
  programmeId: string;
}

/** A complete draft of a pilot region. */
export async function aCase(
  author: Caller,
  { programmeId, territoryId }: Place,
  changes: Record<string, unknown> = {},
): Promise<BuiltCase> {
  const body = { ...TEXTS, programmeId, territoryId, ...changes };
  const answer = await author.post('/experience/v1/cases', body);
  if (answer.statusCode !== 201) throw new Error(`A case was refused with ${answer.statusCode}: ${answer.body}`);
  return answer.json<BuiltCase>();
}

/** Moves a case on by one transition and answers it as it is then. */
export async function advance(
  caller: Caller,
  practice: BuiltCase,
  transition: string,
  body?: unknown,
): Promise<BuiltCase> {
  const path = `/experience/v1/cases/${practice.id}/${transition}`;
  const answer = await caller.post(path, body, { version: practice.version });
  if (answer.statusCode !== 200) throw new Error(`${transition} answered ${answer.statusCode}: ${answer.body}`);
  return answer.json<BuiltCase>();
}

export const ACCEPT = { verdict: 'accept', opinion: '做法可操作，建议发布' };
export const RETURN = { verdict: 'return', opinion: '请补充成效数据' };

/** A case that experts have accepted, of a region of its own unless one is given. */
export async function aReviewedCase(
  stack: ServiceStack,
  changes: Record<string, unknown> = {},
  given?: Place,
): Promise<BuiltCase> {
  const place = given ?? (await aPilotRegion(stack));
  const pilot = await stack.as('pilot', [place.territoryId]);
  const submitted = await advance(pilot, await aCase(pilot, place, changes), 'submission');
  return advance(await stack.as('expert'), submitted, 'review', ACCEPT);
}

/** A case that everybody reads. */
export async function aPublishedCase(
  stack: ServiceStack,
  changes: Record<string, unknown> = {},
  place?: Place,
): Promise<BuiltCase> {
  return advance(await stack.as('office'), await aReviewedCase(stack, changes, place), 'publication');
}
