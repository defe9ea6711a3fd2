import { must, refusal } from '@urbanpilot/contract/client';
import { check, versioned } from '../cycle/walk';
import { dayFrom } from './task-work';
import type { YearWorld } from './world';

/** A dispatch meeting whose minutes another person confirms, and whose resolutions become tasks in one call. */
export async function walkMeeting(world: YearWorld): Promise<void> {
  world.say('调度会议：纪要、议定事项转任务');
  const office = world.as('office');
  const { third } = world.territories;
  const planned = await must(
    office.POST('/regions/v1/meetings', {
      body: {
        kind: 'dispatch',
        title: `调度会 ${world.mark}`,
        territoryId: third,
        plannedOn: dayFrom(0),
        agenda: [{ title: '落户进展' }],
      },
    }),
  );
  const resolutions = ['推进落户', '落实学位'].map((text) => ({
    text,
    leadUnitId: world.units.lead,
    dueOn: dayFrom(60),
  }));
  const held = await must(
    office.POST('/regions/v1/meetings/{id}/minutes', {
      params: versioned(planned),
      body: { heldOn: dayFrom(0), minutes: '听取落户进展', resolutions },
    }),
  );
  const own = await refusal(office.POST('/regions/v1/meetings/{id}/confirmation', { params: versioned(held) }));
  check(world, own.status === 403, '记录人不能确认自己的纪要');
  await must(world.as('office-verifier').POST('/regions/v1/meetings/{id}/confirmation', { params: versioned(held) }));
  const params = { path: { id: planned.id } };
  const body = { programmeId: world.programmeId };
  const made = await must(office.POST('/regions/v1/meetings/{id}/tasks', { params, body }));
  const again = await must(office.POST('/regions/v1/meetings/{id}/tasks', { params, body }));
  check(world, made.tasks.length === 2 && again.tasks.length === 0, '议定事项转为任务，只转一次');
  const checked = await must(
    world.as('leader').GET('/regions/v1/territories/{id}/mechanism-check', { params: { path: { id: third } } }),
  );
  const dispatch = checked.items.find(({ mechanism }) => mechanism === 'dispatch');
  check(world, dispatch?.isInPlace === true && !checked.isComplete, '机制检查：本季度已调度，机构尚缺');
}
