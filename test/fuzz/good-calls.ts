import { randomUUID } from 'node:crypto';
import { actorWithoutRights, SERVICE_NAMES, todayInShanghai } from '@urbanpilot/platform';
import { alertCalls } from './alert-calls';
import { bodyCalls } from './body-calls';
import { businessCalls } from './business-calls';
import { cascadeCalls } from './cascade-calls';
import { divisionCalls } from './division-calls';
import { documentCalls } from './document-calls';
import { noticeCalls } from './notice-calls';
import { planningCalls } from './planning-calls';
import { plansCalls } from './plans-calls';
import { reportingCalls } from './reporting-calls';
import { webhookCalls } from './webhook-calls';
import type { World } from './world';

/** What makes a request of an operation succeed; its path's parameters, and what it needs beside them. */
export interface GoodCall {
  params?: Record<string, string>;
  query?: Record<string, string>;
  body?: Record<string, unknown>;
  version?: number;
  /** The body's text where it is no JSON, with its type. */
  file?: { text: string; type: string };
  /** The one caller who may, where not everybody of a permitted role may. */
  by?: string;
}

export type GoodCalls = Record<string, (world: World) => Promise<GoodCall> | GoodCall>;

/** One good call per operation; an operation without a row needs nothing arranged. */
export const goodCalls: GoodCalls = {
  ...Object.assign({}, ...SERVICE_NAMES.map(platformCalls)),
  ...businessCalls,
  ...noticeCalls('regions', 'designation'),
  ...alertCalls,
  ...plansCalls,
  ...bodyCalls,
  ...documentCalls,
  ...divisionCalls,
  ...planningCalls,
  ...webhookCalls,
  ...reportingCalls,
  ...cascadeCalls,
  replayIdentityEvents: () => ({ body: { type: 'identity.grant.changed.v1', consumer: 'funding' } }),
  replayRegionsEvents: () => ({ body: { type: 'regions.pilot-region.changed.v1', consumer: 'funding' } }),
  createAccount: () => ({ body: accountBody(), by: 'office' }),
  listAccounts: () => ({ by: 'office' }),
  getAccount: (world) => anAccount(world),
  changeAccount: async (world) => ({ ...(await anAccount(world)), body: { displayName: '李四' } }),
  resetAccountPassword: (world) => anAccount(world),
  unlockAccount: (world) => anAccount(world),
  signAccountOut: (world) => anAccount(world),
  createClient: () => ({ body: { name: randomUUID(), scopes: ['regions:read'] }, by: 'office' }),
  getClient: (world) => aClient(world),
  changeClient: async (world) => ({ ...(await aClient(world)), body: { name: '新名称' } }),
  rotateClientSecret: async (world) => ({ ...(await aClient(world)), body: { overlapHours: 1 } }),
  rotateSigningKeys: () => ({ by: 'office' }),
  giveGrant: (world) => ({ body: grantBody(world) }),
  getGrant: (world) => aGrant(world),
  revokeGrant: (world) => aGrant(world),
  createPost: (world) => ({ body: postBody(world) }),
  getPost: (world) => aPost(world),
  changePost: async (world) => ({ ...(await aPost(world)), body: { title: '副科长' } }),
  endPost: async (world) => ({ ...(await aPost(world)), body: { reason: '退休' } }),
  handOverPost: async (world) => ({ ...(await aPost(world)), body: { subject: randomUUID(), on: TODAY } }),
  delegatePost: async (world) => ({ body: await delegationBody(world) }),
  getDelegation: (world) => aDelegation(world),
  revokeDelegation: (world) => aDelegation(world),
};

const accountBody = () => ({ name: randomUUID(), displayName: '张三' });
const grantBody = ({ own }: World) => ({ subject: randomUUID(), role: 'pilot', reach: own.territoryIds.slice(0, 1) });

async function anAccount({ call }: World): Promise<GoodCall> {
  const { id, version } = await call('office', 'POST', '/identity/v1/accounts', accountBody());
  return { params: { id }, version, by: 'office' };
}

async function aClient({ call }: World): Promise<GoodCall> {
  const body = { name: randomUUID(), scopes: ['regions:read'] };
  const { id, version } = await call('office', 'POST', '/identity/v1/clients', body);
  return { params: { id }, version, by: 'office' };
}

async function aGrant(world: World): Promise<GoodCall> {
  const { id, version } = await world.call('office', 'POST', '/identity/v1/grants', grantBody(world));
  return { params: { id }, version };
}

const TODAY = todayInShanghai(new Date());
const postBody = (world: World) => ({ ...grantBody(world), unitId: world.unitId, title: '科长', startsOn: TODAY });

async function aPost(world: World): Promise<GoodCall & { params: { id: string } }> {
  const { id, version } = await world.call('office', 'POST', '/identity/v1/posts', postBody(world));
  return { params: { id }, version };
}

async function delegationBody(world: World): Promise<Record<string, unknown>> {
  const { id: postId } = (await aPost(world)).params;
  return { postId, subject: randomUUID(), startsOn: TODAY, endsOn: TODAY, reason: '出差' };
}

async function aDelegation(world: World): Promise<GoodCall> {
  const body = await delegationBody(world);
  const { id, version } = await world.call('office', 'POST', '/identity/v1/delegations', body);
  return { params: { id }, version };
}

/** What every service has. Nothing of it comes about by itself in a healthy installation, so it is put into the tables. */
function platformCalls(service: string): GoodCalls {
  const name = `${service[0]?.toUpperCase()}${service.slice(1)}`;
  const deadLetter = async ({ rows }: World): Promise<GoodCall> => {
    const id = randomUUID();
    const event = { id, type: 'regions.nothing.happened.v1', source: '/regions' };
    await rows.sql(
      `INSERT INTO ${service}.inbox_event (event_id, source, type, status, event) VALUES ($1, '/regions', $2, 'dead', $3)`,
      [id, event.type, JSON.stringify(event)],
    );
    return { params: { id } };
  };
  const operation =
    (state: string) =>
    async ({ rows }: World) => {
      const id = randomUUID();
      const actor = actorWithoutRights({ issuer: 'urn:fuzz', subject: 'fuzz' }, 'fuzz');
      await rows.sql(
        `INSERT INTO ${service}.operation (id, kind, state, input, actor, next_attempt_at, finished_at)
       VALUES ($1, 'fuzz', $2, '{}', $3, now() + interval '1 year', CASE WHEN $2 = 'cancelled' THEN now() END)`,
        [id, state, JSON.stringify(actor)],
      );
      return { params: { id }, by: 'office' };
    };
  return {
    [`get${name}Operation`]: operation('cancelled'),
    [`follow${name}Operation`]: operation('cancelled'),
    [`cancel${name}Operation`]: operation('queued'),
    [`retry${name}DeadLetter`]: deadLetter,
    [`discard${name}DeadLetter`]: deadLetter,
  };
}
