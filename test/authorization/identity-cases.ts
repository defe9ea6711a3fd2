import { v4 as uuidv4 } from 'uuid';
import { type OperationCase, type OperationCases, plain, type World } from './operation-case';
import { platformCases } from './platform-cases';

const V1 = '/identity/v1';
const TERRITORY = '01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e';

const clientBody = () => ({ name: uuidv4(), scopes: ['regions:read'] });

function onClient(options: { body?: unknown; versioned?: boolean } = {}): OperationCase {
  return {
    bound: 'none',
    async arrange({ office }) {
      const answer = await office.post(`${V1}/clients`, clientBody());
      const { id, version } = answer.json<{ id: string; version: number }>();
      const { body, versioned } = options;
      return { call: { path: `${V1}/clients/${id}`, body, ...(versioned && { version }) } };
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
  ...platformCases('identity', 'identity.grant.changed.v1'),
  createClient: plain(`${V1}/clients`, clientBody),
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
