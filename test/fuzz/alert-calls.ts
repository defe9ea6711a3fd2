import { randomUUID } from 'node:crypto';
import type { GoodCall, GoodCalls } from './good-calls';
import type { World } from './world';

/** Good calls of the alerts of `regions`. None comes about by itself in a short run, so each is put into the table. */
export const alertCalls: GoodCalls = {
  getRegionsAlert: (world) => anAlert(world),
  takeRegionsAlertInHand: (world) => anAlert(world),
  resolveRegionsAlert: async (world) => ({ ...(await anAlert(world)), body: { note: '已完成' } }),
  dismissRegionsAlert: async (world) => ({ ...(await anAlert(world)), body: { reason: '重复' } }),
  readRegionsNotifications: () => ({ body: { upTo: randomUUID() } }),
};

async function anAlert({ rows, own }: World): Promise<GoodCall> {
  const id = randomUUID();
  await rows.sql(
    `INSERT INTO regions.alert (id, cause, occasion, kind, severity, title, about_type, about_id, territory_id, state, raised_at,
       times_raised, version)
     VALUES ($1, $1::text, '1', 'calendar-year-missing', 'warning', $2, 'calendar-year', '2027', $3, 'open', now(), 1, 1)`,
    [id, JSON.stringify({ 'zh-CN': '预警', en: 'An alert' }), own.territoryIds[0]],
  );
  return { params: { id }, version: 1, by: 'office' };
}
