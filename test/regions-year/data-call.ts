import { everyItem, must, refusal } from '@urbanpilot/contract/client';
import { check, versioned } from '../cycle/walk';
import { signOff } from './sign-off';
import { dayFrom } from './task-work';
import type { YearWorld } from './world';

/** A form that every county fills in by its rules, has it checked and signed, and that the office accepts. */
export async function walkDataCall(world: YearWorld): Promise<void> {
  world.say('填报通知：下发、填报、审核签发、通过');
  const [office, pilot] = [world.as('office'), world.as('pilot')];
  const draft = await must(
    office.POST('/regions/v1/data-calls', {
      body: {
        title: `落户情况填报 ${world.mark}`,
        fields: [{ key: 'settled', label: '新增落户人数', type: 'number', unit: '人', required: true, min: '0' }],
        territoryIds: Object.values(world.territories),
        dueOn: dayFrom(10),
      },
    }),
  );
  const call = await must(office.POST('/regions/v1/data-calls/{id}/sending', { params: versioned(draft) }));
  const answers = await everyItem((cursor) =>
    pilot.GET('/regions/v1/data-call-answers', { params: { query: { callId: call.id, limit: 200, cursor } } }),
  );
  check(world, answers.length === 3, '每个地区一张填报表');
  for (const [index, answer] of answers.entries()) {
    const params = versioned(answer);
    const wrong = await refusal(
      pilot.PATCH('/regions/v1/data-call-answers/{id}', { params, body: { values: { settled: '-1' } } }),
    );
    if (index === 0) check(world, wrong.status === 422, '低于下限的数被拒绝');
    const filled = await must(
      pilot.PATCH('/regions/v1/data-call-answers/{id}', { params, body: { values: { settled: '1200' } } }),
    );
    await must(pilot.POST('/regions/v1/data-call-answers/{id}/signing', { params: versioned(filled) }));
    await signOff(world, answer.id);
    const submitted = await must(
      office.GET('/regions/v1/data-call-answers/{id}', { params: { path: { id: answer.id } } }),
    );
    if (index === 0) check(world, submitted.state === 'submitted', '审核、签发后方为报送');
    const accepted = await must(
      office.POST('/regions/v1/data-call-answers/{id}/acceptance', { params: versioned(submitted) }),
    );
    if (index === 0) check(world, accepted.state === 'accepted', '填报表审核通过');
  }
}
