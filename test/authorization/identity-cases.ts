import { todayInShanghai } from '@urbanpilot/platform';
import { v4 as uuidv4 } from 'uuid';
import { type OperationCase, type OperationCases, plain, type World } from './operation-case';
import { platformCases } from './platform-cases';

const V1 = '/identity/v1';
const TERRITORY = '01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e';

const clientBody = () => ({ name: uuidv4(), scopes: ['regions:read'] });

function onClient(options: { body?: unknown; versioned?: boolean; suffix?: string } = {}): OperationCase {
  return {
    bound: options.body === undefined ? 'none' : 'all',
    async arrange({ office }) {
      const answer = await office.post(`${V1}/clients`, clientBody());
      const { id, version } = answer.json<{ id: string; version: number }>();
      const { body, versioned, suffix = '' } = options;
      return { call: { path: `${V1}/clients/${id}${suffix}`, body, ...(versioned && { version }) } };
    },
  };
}

const accountBody = () => ({ name: uuidv4(), displayName: '张三' });

/** A call that needs nothing arranged, and concerns every territory. */
function onAll(path: string, body?: () => unknown): OperationCase {
  return { ...plain(path, body), bound: 'all' };
}

function onAccount(options: { body?: unknown; suffix?: string; versioned?: boolean }): OperationCase {
  return {
    bound: 'all',
    async arrange({ office }) {
      const answer = await office.post(`${V1}/accounts`, accountBody());
      const { id, version } = answer.json<{ id: string; version: number }>();
      const { body, suffix = '', versioned } = options;
      return { call: { path: `${V1}/accounts/${id}${suffix}`, body, ...(versioned && { version }) } };
    },
  };
}

async function aGrant({ office }: World): Promise<{ id: string; version: number }> {
  const answer = await office.post(`${V1}/grants`, { subject: uuidv4(), role: 'pilot', reach: [TERRITORY] });
  return answer.json();
}

function onGrant(suffix: string, versioned: boolean): OperationCase {
  return {
    bound: 'path',
    async arrange(world) {
      const { id, version } = await aGrant(world);
      return { call: { path: `${V1}/grants/${id}${suffix}`, ...(versioned && { version }) }, territories: [TERRITORY] };
    },
  };
}

const TODAY = todayInShanghai(new Date());

async function postBody({ stack }: World): Promise<Record<string, unknown>> {
  const unitId = uuidv4();
  await stack.context.database.dataSource.query(`INSERT INTO known_unit VALUES ($1, '市公安局', NULL, 1)`, [unitId]);
  return { subject: uuidv4(), unitId, role: 'pilot', reach: [TERRITORY], title: '科长', startsOn: TODAY };
}

async function aPost(world: World): Promise<{ id: string; version: number }> {
  return (await world.office.post(`${V1}/posts`, await postBody(world))).json();
}

async function delegationBody(world: World): Promise<Record<string, unknown>> {
  const { id: postId } = await aPost(world);
  return { postId, subject: uuidv4(), startsOn: TODAY, endsOn: TODAY, reason: '出差' };
}

async function aDelegation(world: World): Promise<{ id: string; version: number }> {
  return (await world.office.post(`${V1}/delegations`, await delegationBody(world))).json();
}

/** A call on something of one territory. */
function onOne(
  collection: string,
  make: (world: World) => Promise<{ id: string; version: number }>,
  { suffix = '', versioned = true, body }: { suffix?: string; versioned?: boolean; body?: unknown } = {},
): OperationCase {
  return {
    bound: 'path',
    async arrange(world) {
      const { id, version } = await make(world);
      const call = { path: `${V1}/${collection}/${id}${suffix}`, body, ...(versioned && { version }) };
      return { call, territories: [TERRITORY] };
    },
  };
}

function naming(collection: string, make: (world: World) => Promise<Record<string, unknown>>): OperationCase {
  return {
    bound: 'body',
    arrange: async (world) => ({
      call: { path: `${V1}/${collection}`, body: await make(world) },
      territories: [TERRITORY],
    }),
  };
}

function listing(
  collection: string,
  make: (world: World) => Promise<{ id: string; [property: string]: unknown }>,
  by: string,
): OperationCase {
  return {
    bound: 'list',
    async arrange(world) {
      const made = await make(world);
      return { call: { path: `${V1}/${collection}?${by}=${made[by]}` }, territories: [TERRITORY] };
    },
  };
}

/** Rows of the identity service. */
export const identityCases: OperationCases = {
  ...platformCases('identity', 'identity.grant.changed.v1', 'identity.grant.changed.v1'),
  createAccount: onAll(`${V1}/accounts`, accountBody),
  listAccounts: onAll(`${V1}/accounts`),
  getAccount: onAccount({}),
  changeAccount: onAccount({ body: { displayName: '李四' }, versioned: true }),
  resetAccountPassword: onAccount({ suffix: '/temporary-password', versioned: true }),
  unlockAccount: onAccount({ suffix: '/unlocking' }),
  signAccountOut: onAccount({ suffix: '/sign-out' }),
  rotateSigningKeys: {
    bound: 'all',
    async arrange({ stack }) {
      await stack.context.database.dataSource.query('DELETE FROM signing_key');
      return { call: { path: `${V1}/signing-keys` } };
    },
  },
  createClient: onAll(`${V1}/clients`, clientBody),
  rotateClientSecret: onClient({ body: {}, suffix: '/secrets', versioned: true }),
  listClients: plain(`${V1}/clients`),
  getClient: onClient(),
  changeClient: onClient({ body: { name: '新名称' }, versioned: true }),
  giveGrant: {
    bound: 'body',
    arrange: async () => ({
      call: { path: `${V1}/grants`, body: { subject: uuidv4(), role: 'pilot', reach: [TERRITORY] } },
      territories: [TERRITORY],
    }),
  },
  listGrants: {
    bound: 'list',
    async arrange({ office }) {
      const subject = uuidv4();
      await office.post(`${V1}/grants`, { subject, role: 'pilot', reach: [TERRITORY] });
      return { call: { path: `${V1}/grants?subject=${subject}` }, territories: [TERRITORY] };
    },
  },
  getGrant: onGrant('', false),
  revokeGrant: onGrant('/revocation', true),
  createPost: naming('posts', postBody),
  listPosts: listing('posts', aPost, 'subject'),
  getPost: onOne('posts', aPost, { versioned: false }),
  changePost: onOne('posts', aPost, { body: { title: '副科长' } }),
  endPost: onOne('posts', aPost, { suffix: '/ending', body: { reason: '退休' } }),
  handOverPost: onOne('posts', aPost, { suffix: '/handover', body: { subject: uuidv4(), on: TODAY } }),
  delegatePost: naming('delegations', delegationBody),
  listDelegations: listing('delegations', aDelegation, 'postId'),
  getDelegation: onOne('delegations', aDelegation, { versioned: false }),
  revokeDelegation: onOne('delegations', aDelegation, { suffix: '/revocation' }),
};
