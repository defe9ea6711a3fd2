import { type OperationCase, type OperationCases, plain, type World } from './operation-case';

/** A running sign-off as a case finds it. */
export interface BuiltSignOff {
  id: string;
  version: number;
  territoryId: string;
}

/** Rows of the sign-offs of a service that lists this kind; `handedIn` makes a running one, prepared by a subject, whose step every signer may take. */
export function signOffCases(
  service: string,
  kind: string,
  handedIn: (world: World, preparedBy: string) => Promise<BuiltSignOff>,
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
