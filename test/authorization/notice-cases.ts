import { v7 as uuidv7 } from 'uuid';
import type { OperationCase, OperationCases, World } from './operation-case';

interface BuiltNotice {
  id: string;
  territoryId: string;
}

/** A notice of an object that is not there, in a territory of its own. */
async function aNotice({ stack }: World, kind: string): Promise<BuiltNotice> {
  const [id, territoryId] = [uuidv7(), uuidv7()];
  await stack.context.database.transaction('*', (manager) =>
    manager.query(
      `INSERT INTO public_notice (id, kind, about_type, about_id, territory_id, title, text, working_days, opened_on, ends_on, state,
         opened_by, opened_at, version)
       VALUES ($1::uuid, $2, 'thing', $1::text, $3, '公示', '内容', 5, current_date, current_date + 30, 'open', 'x', now(), 1)`,
      [id, kind, territoryId],
    ),
  );
  return { id, territoryId };
}

async function anObjection(world: World, kind: string): Promise<BuiltNotice> {
  const [id, notice] = [uuidv7(), await aNotice(world, kind)];
  await world.stack.context.database.transaction('*', (manager) =>
    manager.query(
      `INSERT INTO notice_objection (id, notice_id, territory_id, objector, text, state, recorded_by, recorded_at, version)
       VALUES ($1, $2, $3, '张三', '不符', 'pending', 'x', now(), 1)`,
      [id, notice.id, notice.territoryId],
    ),
  );
  return { id, territoryId: notice.territoryId };
}

/** Rows of the public notices of a service that lists this kind. */
export function noticeCases(service: string, kind: string): OperationCases {
  const name = `${service[0]?.toUpperCase()}${service.slice(1)}`;
  const v1 = `/${service}/v1`;
  const on = (
    pathOf: (id: string) => string,
    make: (world: World, kind: string) => Promise<BuiltNotice>,
    { body, versioned = false }: { body?: unknown; versioned?: boolean } = {},
  ): OperationCase => ({
    bound: 'path',
    async arrange(world) {
      const { id, territoryId } = await make(world, kind);
      return { call: { path: pathOf(id), body, ...(versioned && { version: 1 }) }, territories: [territoryId] };
    },
  });
  const notice = (suffix: string) => (id: string) => `${v1}/public-notices/${id}${suffix}`;
  const objection = (suffix: string) => (id: string) => `${v1}/notice-objections/${id}${suffix}`;
  const said = { objector: '张三', text: '条件不符' };
  return {
    [`list${name}PublicNotices`]: {
      bound: 'list',
      async arrange(world) {
        const { territoryId } = await aNotice(world, kind);
        return { call: { path: `${v1}/public-notices?territoryId=${territoryId}` }, territories: [territoryId] };
      },
    },
    [`get${name}PublicNotice`]: on(notice(''), aNotice),
    [`withdraw${name}PublicNotice`]: on(notice('/withdrawal'), aNotice, { body: { reason: '有误' }, versioned: true }),
    [`list${name}NoticeObjections`]: on(notice('/objections'), aNotice),
    [`record${name}NoticeObjection`]: on(notice('/objections'), aNotice, { body: said }),
    [`get${name}NoticeObjection`]: on(objection(''), anObjection),
    [`answer${name}NoticeObjection`]: on(objection('/answer'), anObjection, {
      body: { decision: 'rejected', answer: '不属实' },
      versioned: true,
    }),
  };
}
