import { raiseAlert, systemActor } from '@urbanpilot/platform';
import { v4 as uuidv4 } from 'uuid';
import { type OperationCase, type OperationCases, plain, type World } from './operation-case';

/** An alert in a territory of its own, addressed to no role. */
async function anAlert({ stack }: World, kind: string): Promise<{ id: string; territoryId: string }> {
  const territoryId = uuidv4();
  await stack.context.transaction(systemActor('test'), (unit) =>
    raiseAlert(unit, {
      ...{ cause: uuidv4(), occasion: '1', kind, severity: 'warning', aboutType: 'thing', aboutId: '1', territoryId },
      title: { 'zh-CN': '预警', en: 'An alert' },
    }),
  );
  const [row] = await stack.context.database
    .reader('*')
    .rows<{ id: string }>('SELECT id FROM alert WHERE territory_id = $1', [territoryId]);
  return { id: row?.id ?? '', territoryId };
}

/** Rows of the alerts and notifications of a service that raises alerts of this kind. */
export function alertCases(service: string, kind: string): OperationCases {
  const name = `${service[0]?.toUpperCase()}${service.slice(1)}`;
  const v1 = `/${service}/v1`;
  const onAlert = (suffix: string, body?: unknown, versioned = true): OperationCase => ({
    bound: 'path',
    async arrange(world) {
      const { id, territoryId } = await anAlert(world, kind);
      const call = { path: `${v1}/alerts/${id}${suffix}`, body, ...(versioned && { version: 1 }) };
      return { call, territories: [territoryId] };
    },
  });
  return {
    [`list${name}Alerts`]: {
      bound: 'list',
      async arrange(world) {
        const { territoryId } = await anAlert(world, kind);
        return { call: { path: `${v1}/alerts?territoryId=${territoryId}` }, territories: [territoryId] };
      },
    },
    [`count${name}Alerts`]: plain(`${v1}/alert-counts`),
    [`get${name}Alert`]: onAlert('', undefined, false),
    [`take${name}AlertInHand`]: onAlert('/acceptance'),
    [`resolve${name}Alert`]: onAlert('/resolution', { note: '已完成' }),
    [`dismiss${name}Alert`]: onAlert('/dismissal', { reason: '重复' }),
    [`list${name}Notifications`]: plain(`${v1}/notifications`),
    [`read${name}Notifications`]: plain(`${v1}/notification-readings`, () => ({ upTo: uuidv4() })),
  };
}
