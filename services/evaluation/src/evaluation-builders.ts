import { type CloudEvent, type EventData, pilotRegionChanged, taskAccepted } from '@urbanpilot/contract';
import { type ServiceContext, systemActor } from '@urbanpilot/platform';
import type { Caller, ServiceStack } from '@urbanpilot/testing';
import { v4 as uuidv4, v7 as uuidv7 } from 'uuid';
import { onPilotRegionChanged } from './events/on-pilot-region-changed';
import { onTaskAccepted } from './events/on-task-accepted';
import { scoreRoundOperation } from './features/rounds/round-scoring-service';

/** Builders for this service's tests: each makes its own rows through HTTP or an event, as others would. */

type RegionData = EventData<typeof pilotRegionChanged>;

/** Feeds an event to a handler as the consumer would. */
async function deliver<Data>(
  context: ServiceContext,
  handler: { handle(unit: never, event: CloudEvent): Promise<void> },
  event: { type: string; subject: string; version: number; data: Data },
): Promise<void> {
  const { version: aggregateversion, ...rest } = event;
  const id = uuidv7();
  const envelope = {
    ...rest,
    id,
    specversion: '1.0',
    source: '/regions',
    time: new Date().toISOString(),
    datacontenttype: 'application/json',
    aggregateversion,
  } as const;
  await context.transaction(systemActor(`event:${id}`), (unit) => handler.handle(unit as never, envelope));
}

/** Tells of a designation; answers what was told. */
export async function aPilotRegion(
  context: ServiceContext,
  changes: Partial<RegionData> = {},
  version = 1,
): Promise<RegionData> {
  const data: RegionData = {
    pilotRegionId: uuidv4(),
    programmeId: uuidv4(),
    programmeName: '综合试点',
    territoryId: uuidv4(),
    territoryName: '郓城县',
    territoryKind: 'county',
    divisionCodes: ['371725'],
    batch: 1,
    state: 'designated',
    ...changes,
  };
  await deliver(context, onPilotRegionChanged, {
    type: pilotRegionChanged.type,
    subject: data.pilotRegionId,
    version,
    data,
  });
  return data;
}

/** A programme of several territories; answers their ids in ascending order. */
export async function aProgramme(
  context: ServiceContext,
  count: number,
): Promise<{ programmeId: string; territoryIds: string[] }> {
  const programmeId = uuidv4();
  const territoryIds = Array.from({ length: count }, () => uuidv4()).sort();
  for (const [index, territoryId] of territoryIds.entries()) {
    await aPilotRegion(context, { programmeId, territoryId, territoryName: `地区${index + 1}` });
  }
  return { programmeId, territoryIds };
}

/** Tells that a rectification task of a finding was accepted. */
export async function anAcceptance(
  context: ServiceContext,
  finding: { id: string; territoryId: string; programmeId: string } | null,
  acceptedBy: string,
): Promise<void> {
  const taskId = uuidv4();
  await deliver<EventData<typeof taskAccepted>>(context, onTaskAccepted, {
    type: taskAccepted.type,
    subject: taskId,
    version: 7,
    data: {
      taskId,
      territoryId: finding?.territoryId ?? uuidv4(),
      programmeId: finding?.programmeId ?? uuidv4(),
      findingId: finding?.id ?? null,
      dueOn: '2026-12-31',
      submittedOn: '2026-11-30',
      acceptedBy,
    },
  });
}

/** An indicator of its own, from 0 to 100. */
export async function anIndicator(office: Caller, changes: Record<string, unknown> = {}): Promise<string> {
  const body = {
    code: `T-${uuidv4()}`,
    name: '测试指标',
    unit: '%',
    direction: 'benefit',
    range: { min: '0', max: '100' },
    ...changes,
  };
  return mustAnswer(201, await office.post('/evaluation/v1/indicators', body)).json<{ code: string }>().code;
}

export const GRADES = [
  { grade: '优秀', min: '80' },
  { grade: '合格', min: '40' },
  { grade: '不合格', min: '0' },
];

/** The body of a system with two indicators of its own: one against a target, one compared among regions. */
export async function aSystemBody(office: Caller): Promise<{ name: string; items: { indicatorCode: string }[] }> {
  const items = [
    { indicatorCode: await anIndicator(office), weight: '60', method: 'target', base: '0', target: '50' },
    { indicatorCode: await anIndicator(office, { direction: 'cost' }), weight: '40', method: 'min-max' },
  ];
  return { name: `指标体系 ${uuidv4()}`, items, ...{ grades: GRADES } };
}

/** A published system; answers its id and the codes of its two indicators. */
export async function aPublishedSystem(office: Caller): Promise<{ systemId: string; codes: [string, string] }> {
  const body = await aSystemBody(office);
  const system = mustAnswer(201, await office.post('/evaluation/v1/indicator-systems', body)).json<{ id: string }>();
  const path = `/evaluation/v1/indicator-systems/${system.id}/publication`;
  mustAnswer(200, await office.post(path, undefined, { version: 1 }));
  const [a, b] = body.items.map(({ indicatorCode }) => indicatorCode);
  return { systemId: system.id, codes: [a ?? '', b ?? ''] };
}

export interface BuiltRound {
  id: string;
  version: number;
  state: string;
  programmeId: string;
  territoryIds: string[];
  codes: [string, string];
}

/**
 * An open round of four regions: the first best in both indicators, the second in the middle, the third worst, the
 * fourth without the second indicator.
 */
export async function anOpenRound(
  stack: ServiceStack,
  office: Caller,
  changes: Record<string, unknown> = {},
): Promise<BuiltRound> {
  const { programmeId, territoryIds } = await aProgramme(stack.context, 4);
  const { systemId, codes } = await aPublishedSystem(office);
  const values: [string, string | null][] = [
    ['50', '10'],
    ['25', '20'],
    ['5', '30'],
    ['45', null],
  ];
  const observations = values.flatMap((row, index) =>
    row.flatMap((value, column) =>
      value === null ? [] : [anObservation(codes[column] ?? '', territoryIds[index] ?? '', value)],
    ),
  );
  mustAnswer(201, await office.post('/evaluation/v1/observation-batches', { observations }));
  const body = { name: `评估 ${uuidv4()}`, programmeId, period: '2026', systemId, ...changes };
  const round = mustAnswer(201, await office.post('/evaluation/v1/rounds', body)).json<BuiltRound>();
  return { ...round, territoryIds, codes };
}

export function anObservation(indicatorCode: string, territoryId: string, value: string, changes = {}) {
  return { indicatorCode, territoryId, period: '2026', source: 'yearbook', value, status: 'final', ...changes };
}

/** Moves a round on by one transition and answers it as it is then. */
export async function advance(caller: Caller, round: BuiltRound, transition: string): Promise<BuiltRound> {
  const path = `/evaluation/v1/rounds/${round.id}/${transition}`;
  const answer = mustAnswer(200, await caller.post(path, undefined, { version: round.version }));
  return { ...round, ...answer.json<BuiltRound>() };
}

/** Starts the scoring of a frozen round and runs the operation as the runner would. */
export async function score(stack: ServiceStack, office: Caller, round: BuiltRound): Promise<BuiltRound> {
  const path = `/evaluation/v1/rounds/${round.id}`;
  const answer = mustAnswer(202, await office.post(`${path}/scoring`, undefined, { version: round.version }));
  await runOperation(stack.context, answer.json<{ id: string }>().id);
  return { ...round, ...(await office.get(path)).json<BuiltRound>() };
}

/** Runs a queued operation to its completion; answers its result. */
export async function runOperation(context: ServiceContext, id: string): Promise<Record<string, unknown>> {
  const [operation] = await context.database
    .reader('*')
    .rows<{ input: Record<string, unknown>; actor: Parameters<ServiceContext['transaction']>[0] }>(
      'SELECT input, actor FROM operation WHERE id = $1',
      [id],
    );
  if (!operation) throw new Error(`There is no operation ${id}`);
  const { signal } = new AbortController();
  const complete = await scoreRoundOperation.run(context, { id, ...operation, progress: () => undefined, signal });
  return context.transaction(operation.actor, complete);
}

/** A round that is published, by different people. */
export async function aPublishedRound(
  stack: ServiceStack,
  office: Caller,
  changes: Record<string, unknown> = {},
): Promise<BuiltRound> {
  const leader = await stack.as('leader');
  const frozen = await advance(office, await anOpenRound(stack, office, changes), 'freeze');
  const approved = await advance(leader, await score(stack, office, frozen), 'approval');
  return advance(office, approved, 'publication');
}

function mustAnswer<A extends { statusCode: number; body: string }>(status: number, answer: A): A {
  if (answer.statusCode !== status) throw new Error(`Expected ${status}, got ${answer.statusCode}: ${answer.body}`);
  return answer;
}
