import { must } from '@urbanpilot/contract/client';
import { until } from '@urbanpilot/testing';
import { check } from '../cycle/walk';
import { dayFrom } from './task-work';
import type { YearWorld } from './world';

/** Two counties become one: what is open goes to the new one, in every service, and the past is read as it was. */
export async function walkMerge(world: YearWorld): Promise<void> {
  world.say('撤并：杞县、通许县合并，承继试点、任务与权限');
  const office = world.as('office');
  const { first, second } = world.territories;
  const code = { params: { path: { code: '410221' } } };
  // On data on which the walk went before, the two are one already.
  if ((await must(office.GET('/regions/v1/divisions/{code}', code))).status !== 'current') return;
  const listed = (territoryId: string) =>
    must(office.GET('/regions/v1/tasks', { params: { query: { territoryId, limit: 200 } } }));
  const isOpen = ({ state }: { state: string }) => state !== 'accepted' && state !== 'cancelled';
  const before = [...(await listed(first)).items, ...(await listed(second)).items].filter(isOpen);
  const from = [first, second].map((territoryId) => ({ territoryId }));
  const change = await must(
    office.POST('/regions/v1/division-changes', {
      body: {
        kind: 'merge',
        effectiveOn: dayFrom(0),
        documentNumber: `鲁政字〔2026〕${world.mark}号`,
        mappings: ['410221', '410222'].map((fromCode) => ({ fromCode, toCode: '410299' })),
        divisions: [{ code: '410299', name: '杞通县' }],
        successions: [{ newTerritory: { name: `杞通县 ${world.mark}`, kind: 'county' }, from }],
      },
    }),
  );
  const [link] = (
    await must(
      office.GET('/regions/v1/territories/{id}/successors', { params: { path: { id: first }, query: { limit: 10 } } }),
    )
  ).items;
  const to = link?.territoryId ?? '';
  check(world, change.state === 'effective' && link?.share === '1', '区划调整即日生效，承继关系可查');
  const after = (await listed(to)).items;
  const left = [...(await listed(first)).items, ...(await listed(second)).items].filter(isOpen);
  check(world, after.length === before.length && left.length === 0, `未完成的 ${before.length} 项任务转由新县承继`);
  const known = async () =>
    must(
      office.GET('/evaluation/v1/pilot-regions', {
        params: { query: { territoryId: to, state: 'active', limit: 10 } },
      }),
    );
  await until(async () => (await known()).items.length > 0);
  const merged = await must(
    office.GET('/evaluation/v1/pilot-regions', {
      params: { query: { territoryId: first, state: 'merged', limit: 10 } },
    }),
  );
  check(world, merged.items.length === 1, '其他服务已知原试点并入新县');
}
