import { TEST_ISSUER } from '@urbanpilot/testing';
import { v7 as uuidv7 } from 'uuid';
import { type OperationCase, type OperationCases, plain, type World } from './operation-case';

const SIGNERS = ['office', 'pilot', 'department', 'leader', 'finance'];

/** A running sign-off as a case finds it. */
export interface BuiltSignOff {
  id: string;
  version: number;
  territoryId: string;
}

/** A sign-off of a subject that is not there, handed in by whoever calls or by another, with two steps that every signer takes. */
async function aSignOff({ stack }: World, kind: string, preparedBy: string): Promise<BuiltSignOff> {
  const [id, territoryId] = [uuidv7(), uuidv7()];
  const steps = ['checked', 'signed'].map((code) => ({ code, name: { 'zh-CN': '审核', en: code }, roles: SIGNERS }));
  await stack.context.database.transaction('*', async (manager) => {
    await manager.query(
      `INSERT INTO sign_off (id, kind, subject_id, territory_id, title, steps, passed, state, prepared_by, prepared_at, version)
       VALUES ($1::uuid, $2, $1::text, $3, '报告', $4, 0, 'running', $5, now(), 1)`,
      [id, kind, territoryId, JSON.stringify(steps), preparedBy],
    );
    await manager.query(
      `INSERT INTO sign_off_act (sign_off_id, step, territory_id, decision, acted_by, acted_at)
       VALUES ($1, 0, $2, 'prepared', $3, now())`,
      [id, territoryId, preparedBy],
    );
  });
  return { id, version: 1, territoryId };
}

/**
 * Rows of the sign-offs of a service that lists this kind. Its hooks must bear subjects that are not there, or `handedIn` makes a
 * running sign-off with a subject, whose step every signer takes, prepared by the subject given.
 */
export function signOffCases(
  service: string,
  kind: string,
  handedIn: (world: World, preparedBy: string) => Promise<BuiltSignOff> = (world, preparedBy) =>
    aSignOff(world, kind, `${TEST_ISSUER}|${preparedBy}`),
): OperationCases {
  const name = `${service[0]?.toUpperCase()}${service.slice(1)}`;
  const v1 = `/${service}/v1`;
  const on = (suffix: string, parts: { body?: unknown; own?: boolean; versioned?: boolean } = {}): OperationCase => ({
    bound: 'path',
    async arrange(world) {
      const { body, own = false, versioned = true } = parts;
      const { id, version, territoryId } = await handedIn(world, own ? world.subject : 'somebody');
      const call = { path: `${v1}/sign-offs/${id}${suffix}`, body, ...(versioned && { version }) };
      return { call, territories: [territoryId] };
    },
  });
  return {
    [`list${name}SignOffs`]: {
      bound: 'list',
      async arrange(world) {
        const { territoryId } = await handedIn(world, 'somebody');
        return { call: { path: `${v1}/sign-offs?territoryId=${territoryId}` }, territories: [territoryId] };
      },
    },
    [`get${name}SignOff`]: on('', { versioned: false }),
    [`approve${name}SignOff`]: on('/approvals'),
    [`return${name}SignOff`]: on('/return', { body: { reason: '数据有误' } }),
    [`withdraw${name}SignOff`]: on('/withdrawal', { own: true }),
    [`get${name}SignOffRoute`]: plain(`${v1}/sign-off-routes/${kind}`),
    [`change${name}SignOffRoute`]: {
      bound: 'all',
      async arrange({ office }) {
        const path = `${v1}/sign-off-routes/${kind}`;
        const { steps, version } = (await office.get(path)).json<{ steps: unknown[]; version: number }>();
        return { call: { path, body: { steps }, version } };
      },
    },
  };
}
import {
  aReport,
  type BuiltSignOff,
  signOffOf,
  stepReport,
} from '../../services/regions/src/features/reports/report-builders';
import { type OperationCase, type OperationCases, plain, type World } from './operation-case';

const V1 = '/regions/v1';
const ROUTE = `${V1}/sign-off-routes/report`;
const SIGNED = { code: 'signed', name: { 'zh-CN': '签发', en: 'signed' } };
const STEPS = [{ ...SIGNED, roles: ['office', 'pilot', 'department', 'leader', 'finance'] }];

/** A report on its way to one signature that each of the roles may give. */
async function onItsWay({ office, stack }: World, preparer?: string): Promise<BuiltSignOff & { territoryId: string }> {
  const { version, steps } = (await office.get(ROUTE)).json<{ version: number; steps: object[] }>();
  if (steps.length !== 1) await office.request('PUT', ROUTE, { body: { steps: STEPS }, version });
  const pilot = await stack.as('pilot', '*', preparer);
  const { id, territoryId } = await stepReport(pilot, await aReport(office, pilot), 'signing');
  return { ...(await signOffOf(office, { id })), territoryId };
}

function onSignOff(suffix: string, body?: unknown, byPreparer = false): OperationCase {
  return {
    bound: 'path',
    async arrange(world) {
      const { id, version, territoryId } = await onItsWay(world, byPreparer ? world.subject : undefined);
      return { call: { path: `${V1}/sign-offs/${id}${suffix}`, body, version }, territories: [territoryId] };
    },
  };
}

/** Rows of what is signed off. */
export const signOffCases: OperationCases = {
  listRegionsSignOffs: {
    bound: 'list',
    async arrange(world) {
      const { territoryId } = await onItsWay(world);
      return { call: { path: `${V1}/sign-offs?territoryId=${territoryId}` }, territories: [territoryId] };
    },
  },
  getRegionsSignOff: onSignOff(''),
  approveRegionsSignOff: onSignOff('/approvals'),
  returnRegionsSignOff: onSignOff('/return', { reason: '数据与附表不一致' }),
  withdrawRegionsSignOff: onSignOff('/withdrawal', undefined, true),
  getRegionsSignOffRoute: plain(ROUTE),
  changeRegionsSignOffRoute: {
    bound: 'all',
    arrange: async ({ office }) => {
      const { version } = (await office.get(ROUTE)).json<{ version: number }>();
      return { call: { path: ROUTE, version, body: { steps: STEPS } } };
    },
  },
};
