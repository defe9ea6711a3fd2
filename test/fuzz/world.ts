import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { ROLES } from '@urbanpilot/contract';
import { createLogger, joinEmbeddedPostgres, SERVICE_NAMES } from '@urbanpilot/platform';
import { type Installation, until } from '@urbanpilot/testing';
import { type Credentials, callerOf, type FuzzCaller, NOBODY, SCOPES, wholeCallers } from './callers';
import type { GoodCall } from './good-calls';
import { exchange } from './http';
import { aCase, anAllocation, aPlace, aPublishedRound, aSystem, aTask, type Place, type Resource } from './journeys';
import { openWrittenRows, type WrittenRows } from './written-rows';

/** What the requests are about: objects within the callers' reach, and marked ones in another territory. */
export interface World {
  baseUrl: string;
  callers: FuzzCaller[];
  rows: WrittenRows;
  own: Place;
  systemId: string;
  codes: string[];
  unitId: string;
  fundId: string;
  round: Resource;
  /** Ids by collection, e.g. `/regions/v1/tasks`, of objects that no caller with reach `own` may see. */
  foreign: Map<string, string>;
  foreignPlace: Place;
  /** Stands in every text of the foreign objects. */
  marker: string;
  /** A person's name that no refusal may show. */
  person: string;
  /** Sends a call that must succeed, as a caller by name. */
  call(
    caller: string,
    method: string,
    path: string,
    body?: unknown,
    version?: number,
    file?: GoodCall['file'],
  ): Promise<Resource>;
}

const MARKER = '外地机密ZX7Q';
const PERSON = '欧阳不宣';

/** Sets up the world through the API of a fresh installation with its demonstration clients. */
export async function openWorld({ baseUrl, dataDir }: Pick<Installation, 'baseUrl' | 'dataDir'>): Promise<World> {
  const log = createLogger('silent', { pretty: false });
  const { url } = await joinEmbeddedPostgres({ dataDir: join(dataDir, 'postgres'), log });
  const rows = await openWrittenRows(url, SERVICE_NAMES);
  const callers = wholeCallers(baseUrl, dataDir);
  const call: World['call'] = async (name, method, path, body, version, file) => {
    const caller = callers.find((candidate) => candidate.name === name);
    const headers = {
      authorization: `Bearer ${await caller?.token()}`,
      ...(method === 'POST' && { 'idempotency-key': randomUUID() }),
      ...(version !== undefined && { 'if-match': `"${version}"` }),
      ...(file && { 'content-type': file.type, 'content-length': String(Buffer.byteLength(file.text)) }),
    };
    const answer = await exchange(baseUrl, {
      ...{ method, path, query: [], headers, body },
      ...(file && { text: file.text }),
    });
    if (answer.status >= 300 || answer.lost) {
      throw new Error(`${name} ${method} ${path}: ${answer.lost ?? `${answer.status} ${answer.body}`}`);
    }
    return JSON.parse(answer.body) as Resource;
  };
  const base = { baseUrl, callers, rows, call, marker: MARKER, person: PERSON };
  const directory = await setUpDirectory(base);
  const world: World = { ...base, ...directory, foreign: new Map() };
  await setUpForeign(world);
  world.round = await aPublishedRound(world, world.own);
  callers.push(...(await ownCallers(world)), NOBODY);
  await rows.untilQuiet();
  return world;
}

async function setUpDirectory(base: Pick<World, 'call' | 'rows'>) {
  const own = await aPlace(base, '本地', 3);
  const foreignPlace = await aPlace(base, '外地', 2);
  const unit = await base.call('office', 'POST', '/regions/v1/units', { name: '市公安局', kind: 'government' });
  const fund = await base.call('finance', 'POST', '/funding/v1/funds', {
    name: '共用资金',
    kind: 'reward',
    budgetYear: 2026,
    amount: { amount: '900000000000.00', unit: 'CNY' },
  });
  const { systemId, codes } = await aSystem(base);
  await base.rows.untilQuiet();
  return { own, foreignPlace, unitId: unit.id, fundId: fund.id, systemId, codes, round: unit };
}

/** Everything of the other territory bears the marker. */
async function setUpForeign(world: World): Promise<void> {
  const { foreign, foreignPlace: place, marker } = world;
  foreign.set('/regions/v1/tasks', (await aTask(world, 'in-progress', place, marker)).id);
  foreign.set('/experience/v1/cases', (await aCase(world, 'submitted', place, marker)).id);
  foreign.set('/evaluation/v1/rounds', (await aPublishedRound(world, place, marker)).id);
  foreign.set('/funding/v1/allocations', (await anAllocation(world, 'issued', place, marker)).id);
  foreign.set('/regions/v1/pilot-regions', place.pilotRegionIds[0] ?? '');
  const grant = { subject: `${marker}-${randomUUID()}`, role: 'pilot', reach: place.territoryIds };
  foreign.set('/identity/v1/grants', (await world.call('office', 'POST', '/identity/v1/grants', grant)).id);
}

/** A client per role whose grant reaches the world's own territories alone. */
async function ownCallers(world: World): Promise<FuzzCaller[]> {
  const made: FuzzCaller[] = [];
  for (const role of ROLES) {
    const client = await world.call('office', 'POST', '/identity/v1/clients', { name: `own ${role}`, scopes: SCOPES });
    const grant = { subject: client.id, role, reach: world.own.territoryIds };
    await world.call('office', 'POST', '/identity/v1/grants', grant);
    const credentials: Credentials = { clientId: client.id, clientSecret: String(client.clientSecret) };
    made.push(callerOf(world.baseUrl, { name: `own-${role}`, role, reach: 'own' }, credentials));
  }
  for (const caller of made) await untilKnown(world.baseUrl, caller);
  return made;
}

/** Grants travel by event: an operation that is not there is 404 for a known role and 403 before. */
async function untilKnown(baseUrl: string, caller: FuzzCaller): Promise<void> {
  for (const service of SERVICE_NAMES) {
    await until(async () => {
      const path = `/${service}/v1/operations/${randomUUID()}`;
      const headers = { authorization: `Bearer ${await caller.token()}` };
      return (await exchange(baseUrl, { method: 'GET', path, query: [], headers })).status === 404;
    }, 30_000);
  }
}
