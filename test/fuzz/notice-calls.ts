import { randomUUID } from 'node:crypto';
import type { GoodCall, GoodCalls } from './good-calls';
import type { World } from './world';

/** Good calls of the public notices of a service that lists this kind; each is put into the table. */
export function noticeCalls(service: string, kind: string): GoodCalls {
  const name = `${service[0]?.toUpperCase()}${service.slice(1)}`;
  const notice = (world: World) => aNotice(world, service, kind);
  const objection = (world: World) => anObjection(world, service, kind);
  return {
    [`get${name}PublicNotice`]: notice,
    [`withdraw${name}PublicNotice`]: async (world) => ({ ...(await notice(world)), body: { reason: '有误' } }),
    [`list${name}NoticeObjections`]: notice,
    [`record${name}NoticeObjection`]: async (world) => ({
      ...(await notice(world)),
      body: { objector: '张三', text: '条件不符' },
    }),
    [`get${name}NoticeObjection`]: objection,
    [`answer${name}NoticeObjection`]: async (world) => ({
      ...(await objection(world)),
      body: { decision: 'rejected', answer: '不属实' },
    }),
  };
}

async function aNotice({ rows, own }: World, service: string, kind: string): Promise<GoodCall & { id: string }> {
  const id = randomUUID();
  await rows.sql(
    `INSERT INTO ${service}.public_notice (id, kind, about_type, about_id, territory_id, title, text, working_days, opened_on, ends_on,
       state, opened_by, opened_at, version)
     VALUES ($1, $2, 'thing', $1::text, $3, '公示', '内容', 5, current_date, current_date + 30, 'open', 'x', now(), 1)`,
    [id, kind, own.territoryIds[0]],
  );
  return { id, params: { id }, version: 1, by: 'office' };
}

async function anObjection(world: World, service: string, kind: string): Promise<GoodCall> {
  const [id, notice] = [randomUUID(), await aNotice(world, service, kind)];
  await world.rows.sql(
    `INSERT INTO ${service}.notice_objection (id, notice_id, territory_id, objector, text, state, recorded_by, recorded_at, version)
     VALUES ($1, $2, $3, '张三', '不符', 'pending', 'x', now(), 1)`,
    [id, notice.id, world.own.territoryIds[0]],
  );
  return { params: { id }, version: 1, by: 'office' };
}
