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
};
