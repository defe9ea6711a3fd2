import { must, refusal } from '@urbanpilot/contract/client';
import { check, until } from '../cycle/walk';
import { type ExampleReceiver, openReceiver } from './receiver';
import type { YearWorld } from './world';

/** A system outside subscribes; addresses that are nobody's business are refused. */
export async function subscribe(world: YearWorld): Promise<ExampleReceiver> {
  world.say('订阅：外部系统接收事件');
  const receiver = await openReceiver();
  const office = world.as('office');
  const refused = await refusal(
    office.POST('/regions/v1/webhook-subscriptions', {
      body: { name: '内网', url: 'http://10.0.0.1/hook', types: ['regions.task.accepted.v1'] },
    }),
  );
  check(world, refused.status === 422, '内网地址不能订阅');
  const subscription = await must(
    office.POST('/regions/v1/webhook-subscriptions', {
      body: { name: `市级平台 ${world.mark}`, url: receiver.url, types: ['regions.task.accepted.v1'] },
    }),
  );
  receiver.trust(subscription.secret ?? '');
  return receiver;
}

/** What was accepted in the year has reached the receiver, rightly signed. */
export async function checkReceived(world: YearWorld, receiver: ExampleReceiver): Promise<void> {
  const accepted = await must(
    world.as('office').GET('/regions/v1/tasks', {
      params: { query: { programmeId: world.programmeId, state: 'accepted', limit: 200 } },
    }),
  );
  await until('the accepted tasks to reach the receiver', async () => {
    const subjects = new Set([...receiver.events.values()].map(({ subject }) => subject));
    return accepted.items.every(({ id }) => subjects.has(id)) ? true : undefined;
  });
  check(world, accepted.items.length > 0 && receiver.refused() === 0, '验收事件均已送达，签名逐一核验');
}
