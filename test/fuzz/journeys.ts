import { randomUUID } from 'node:crypto';
import { until } from '@urbanpilot/testing';
import type { World } from './world';

/** A resource as the API answers it. */
export type Resource = Record<string, unknown> & { id: string; version: number; state: string };

/** A programme with designated territories. */
export interface Place {
  programmeId: string;
  territoryIds: string[];
  pilotRegionIds: string[];
}

type Hands = Pick<World, 'call' | 'rows'>;

/** Far enough that a region may still ask for changes. */
const DUE_ON = '2099-12-31';
const YUAN = (amount: string) => ({ amount, unit: 'CNY' });
export const ELABORATION = (person: string) => ({
  measures: '出台居民户口迁移管理办法',
  responsiblePerson: person,
  plannedCurve: [{ on: DUE_ON, percent: 100 }],
});
export const TEXTS = {
  domain: 'household-registration',
  problem: '落户难、入学难',
  measures: '取消落户限制',
  results: '新增落户 1.2 万人',
  conditions: '财政能够承担',
};

/** A programme with some territories that take part in it. */
export async function aPlace({ call }: Hands, name: string, count: number): Promise<Place> {
  const programme = await call('office', 'POST', '/regions/v1/programmes', {
    name: `${name} ${randomUUID()}`,
    kind: 'comprehensive',
    level: 'municipal',
    startsOn: '2026-01-01',
    endsOn: '2028-12-31',
  });
  const place: Place = { programmeId: programme.id, territoryIds: [], pilotRegionIds: [] };
  for (let index = 0; index < count; index += 1) {
    const { region, territoryId } = await aDesignation({ call }, programme.id);
    await call('office', 'POST', `/regions/v1/pilot-regions/${region.id}/activation`, undefined, region.version);
    place.territoryIds.push(territoryId);
    place.pilotRegionIds.push(region.id);
  }
  return place;
}

export async function aDesignation({ call }: Pick<Hands, 'call'>, programmeId: string) {
  const body = { name: `地区 ${randomUUID()}`, kind: 'county', divisionCodes: ['371725'] };
  const territory = await call('office', 'POST', '/regions/v1/territories', body);
  const designation = { programmeId, territoryId: territory.id, batch: 1 };
  const region = await call('office', 'POST', '/regions/v1/pilot-regions', designation);
  return { region, territoryId: territory.id };
}

/** Moves a resource on by one transition. */
async function advance(hands: Hands, who: string, path: string, resource: Resource, step: string, body?: unknown) {
  return hands.call(who, 'POST', `${path}/${resource.id}/${step}`, body, resource.version);
}

const TASK_STATES = ['draft', 'issued', 'elaborated', 'in-progress', 'finished', 'submitted', 'accepted'] as const;

/** A task, brought by office and pilot into a state. */
export async function aTask(
  world: World,
  state: (typeof TASK_STATES)[number],
  place: Place = world.own,
  title = '全面放开城镇落户限制',
): Promise<Resource> {
  const path = '/regions/v1/tasks';
  const steps = TASK_STATES.indexOf(state);
  const [territoryId] = place.territoryIds;
  const body = {
    programmeId: place.programmeId,
    territoryId,
    title,
    description: title,
    origin: 'municipal',
    dueOn: DUE_ON,
    leadUnitId: world.unitId,
  };
  const moves: ((task: Resource) => Promise<Resource>)[] = [
    (task) => advance(world, 'office', path, task, 'issuance'),
    (task) => advance(world, 'pilot', path, task, 'elaboration', { ...ELABORATION(world.person), measures: title }),
    (task) => advance(world, 'office', path, task, 'confirmation'),
    async (task) => {
      await world.call('pilot', 'POST', `${path}/${task.id}/progress-entries`, { percent: 100, narrative: title });
      return world.call('pilot', 'GET', `${path}/${task.id}`);
    },
    (task) => advance(world, 'pilot', path, task, 'submission'),
    (task) => advance(world, 'office', path, task, 'acceptance'),
  ];
  let task = await world.call('office', 'POST', path, body);
  for (const move of moves.slice(0, steps)) task = await move(task);
  return task;
}

/** What a new unit shall do for a task. */
export async function aPartBody({ call }: Hands): Promise<Record<string, unknown>> {
  const unit = await call('office', 'POST', '/regions/v1/units', { name: randomUUID(), kind: 'government' });
  return { unitId: unit.id, content: '落实学位', dueOn: '2026-10-31' };
}

/** A part of a cooperating unit; a confirmed one belongs to a task in progress. */
export async function aPart(world: World, state: 'assigned' | 'confirmed'): Promise<Resource> {
  const [tasks, parts] = ['/regions/v1/tasks', '/regions/v1/task-parts'];
  const task = await aTask(world, 'elaborated');
  const part = await world.call('office', 'POST', `${tasks}/${task.id}/parts`, await aPartBody(world));
  if (state === 'assigned') return part;
  const confirmed = await advance(world, 'department', parts, part, 'confirmation');
  await advance(world, 'office', tasks, task, 'confirmation');
  return confirmed;
}

/** A region's pending request to change a task. */
export async function aRequest(world: World): Promise<Resource> {
  const task = await aTask(world, 'in-progress');
  return world.call('pilot', 'POST', `/regions/v1/tasks/${task.id}/requests`, REQUEST);
}

export const REQUEST = { reason: '手续未完', changes: { measures: '另行安排' } };

export const templateBody = () => ({
  name: randomUUID(),
  title: '放开落户',
  description: '取消落户限制',
  origin: 'municipal',
});

export async function aTemplate({ call }: Hands): Promise<Resource> {
  return call('office', 'POST', '/regions/v1/task-templates', templateBody());
}

const CASE_STATES = ['draft', 'submitted', 'reviewed', 'published'] as const;

/** A case of experience in a state. */
export async function aCase(
  world: World,
  state: (typeof CASE_STATES)[number],
  place: Place = world.own,
  title = '落户做法',
): Promise<Resource> {
  const path = '/experience/v1/cases';
  const { programmeId, territoryIds } = place;
  let practice = await world.call('pilot', 'POST', path, {
    ...TEXTS,
    title,
    measures: title,
    programmeId,
    territoryId: territoryIds[0],
  });
  const steps = CASE_STATES.indexOf(state);
  if (steps >= 1) practice = await advance(world, 'pilot', path, practice, 'submission');
  if (steps >= 2)
    practice = await advance(world, 'expert', path, practice, 'review', { verdict: 'accept', opinion: title });
  if (steps >= 3) practice = await advance(world, 'office', path, practice, 'publication');
  return practice;
}

/** The body of an indicator system with one new indicator. */
export async function aSystemBody({ call }: Hands) {
  const indicator = {
    code: `F-${randomUUID()}`,
    name: '测试指标',
    unit: '%',
    direction: 'benefit',
    range: { min: '0', max: '100' },
  };
  await call('office', 'POST', '/evaluation/v1/indicators', indicator);
  const grades = [
    { grade: '合格', min: '40' },
    { grade: '不合格', min: '0' },
  ];
  const items = [{ indicatorCode: indicator.code, weight: '100', method: 'target', base: '0', target: '50' }];
  return { name: `指标体系 ${randomUUID()}`, items, grades };
}

export async function aSystem(hands: Hands): Promise<{ systemId: string; codes: string[] }> {
  const body = await aSystemBody(hands);
  const system = await hands.call('office', 'POST', '/evaluation/v1/indicator-systems', body);
  await advance(hands, 'office', '/evaluation/v1/indicator-systems', system, 'publication');
  return { systemId: system.id, codes: body.items.map(({ indicatorCode }) => indicatorCode) };
}

const ROUND_STATES = ['open', 'frozen', 'scored', 'approved', 'published'] as const;

/** A round of a place in a state. */
export async function aRound(
  world: World,
  state: (typeof ROUND_STATES)[number],
  { programmeId }: Place = world.own,
  name = '年度评估',
): Promise<Resource> {
  const path = '/evaluation/v1/rounds';
  const steps = ROUND_STATES.indexOf(state);
  let round = await world.call('office', 'POST', path, {
    name,
    programmeId,
    period: '2026',
    systemId: world.systemId,
    findingBelowScore: '50',
  });
  if (steps >= 1) round = await advance(world, 'office', path, round, 'freeze');
  if (steps >= 2) round = await scored(world, path, round);
  if (steps >= 3) round = await advance(world, 'leader', path, round, 'approval');
  if (steps >= 4) round = await advance(world, 'office', path, round, 'publication');
  return round;
}

async function scored(world: World, path: string, round: Resource): Promise<Resource> {
  await advance(world, 'office', path, round, 'scoring');
  return until(async () => {
    const current = await world.call('office', 'GET', `${path}/${round.id}`);
    return current.state === 'scored' ? current : undefined;
  }, 30_000);
}

/** A published round with figures of its regions, whose source bears the name. */
export async function aPublishedRound(world: World, place: Place, name = '年度评估'): Promise<Resource> {
  const observations = place.territoryIds.map((territoryId) => ({
    indicatorCode: world.codes[0],
    territoryId,
    period: '2026',
    source: name,
    value: '10',
    status: 'final',
  }));
  await world.call('office', 'POST', '/evaluation/v1/observation-batches', { observations });
  const round = await aRound(world, 'published', place, name);
  await world.rows.untilQuiet();
  return round;
}

/** A finding whose rectification was accepted, so that another may close it. */
export async function aFindingToClose(world: World): Promise<Resource> {
  await world.rows.untilQuiet();
  const round = await aRound(world, 'published');
  await world.rows.untilQuiet();
  const found = (await world.call('office', 'GET', `/evaluation/v1/findings?roundId=${round.id}`)) as unknown as {
    items: Resource[];
  };
  const finding = found.items[0];
  if (!finding) throw new Error('A round below the threshold opened no finding');
  await world.rows.untilQuiet();
  const listed = (await world.call(
    'office',
    'GET',
    `/regions/v1/tasks?limit=200&origin=rectification&territoryId=${String(finding.territoryId)}`,
  )) as unknown as { items: Resource[] };
  let task = listed.items.find(({ findingId }) => findingId === finding.id);
  if (!task) throw new Error('A finding became no task');
  const path = '/regions/v1/tasks';
  task = await advance(world, 'pilot', path, task, 'elaboration', {
    ...ELABORATION(world.person),
    leadUnitId: world.unitId,
  });
  task = await advance(world, 'office', path, task, 'confirmation');
  await world.call('pilot', 'POST', `${path}/${task.id}/progress-entries`, { percent: 100, narrative: '完成' });
  task = await advance(world, 'pilot', path, await world.call('pilot', 'GET', `${path}/${task.id}`), 'submission');
  await advance(world, 'office', path, task, 'acceptance');
  await world.rows.untilQuiet();
  return world.call('office', 'GET', `/evaluation/v1/findings/${finding.id}`);
}

/** The body of an allocation by figures of the place's regions. */
export function allocationBody(world: World, place: Place = world.own, name = '分配方案') {
  const values = place.territoryIds.map((territoryId, index) => ({
    territoryId,
    value: String(index + 1),
    evidence: name,
  }));
  const factors = [{ source: 'manual', name: '落户人数', weight: '1', values }];
  return { fundId: world.fundId, name, programmeId: place.programmeId, pool: YUAN('1000.00'), factors };
}

const ALLOCATION_STATES = ['draft', 'simulated', 'proposed', 'approved', 'issued'] as const;

export async function anAllocation(
  world: World,
  state: (typeof ALLOCATION_STATES)[number],
  place: Place = world.own,
  name = '分配方案',
): Promise<Resource> {
  const path = '/funding/v1/allocations';
  const steps = ALLOCATION_STATES.indexOf(state);
  let allocation = await world.call('office', 'POST', path, allocationBody(world, place, name));
  if (steps >= 1) allocation = await advance(world, 'office', path, allocation, 'simulation');
  if (steps >= 2) allocation = await advance(world, 'office', path, allocation, 'proposal');
  if (steps >= 3) allocation = await advance(world, 'leader', path, allocation, 'approval');
  if (steps >= 4) allocation = await advance(world, 'finance', path, allocation, 'issuance', { documentNumber: name });
  return allocation;
}
