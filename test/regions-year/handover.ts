import { must, refusal } from '@urbanpilot/contract/client';
import { check, until, versioned } from '../cycle/walk';
import { aPerson, type Person } from './persons';
import { dayFrom } from './task-work';
import type { YearWorld } from './world';

/** A clerk's post with an alert in hand goes to another in one call; while he is away somebody acts for him. */
export async function walkHandover(world: YearWorld): Promise<void> {
  world.say('岗位：任职、代理、移交');
  const office = world.as('office');
  const [clerk, deputy, successor] = [
    await aPerson(world, '原经办人'),
    await aPerson(world, '代理人'),
    await aPerson(world, '接任人'),
  ];
  const post = await must(
    office.POST('/identity/v1/posts', {
      body: {
        subject: clerk.subject,
        unitId: world.units.lead,
        role: 'office',
        reach: ['*'],
        title: `城镇化科科员 ${world.mark}`,
        startsOn: dayFrom(0),
      },
    }),
  );
  const alert = await untilAlert(world, clerk);
  const taken = await must(clerk.api.POST('/regions/v1/alerts/{id}/acceptance', { params: versioned(alert) }));
  await walkDelegation(world, post.id, clerk, deputy);
  await must(
    office.POST('/identity/v1/posts/{id}/handover', {
      params: versioned(post),
      body: { subject: successor.subject, on: dayFrom(0) },
    }),
  );
  const params = { path: { id: alert.id } };
  const moved = await until('the successor to have the alert in hand', async () => {
    const { data } = await successor.api.GET('/regions/v1/alerts/{id}', { params });
    return data && data.handledBy !== taken.handledBy ? data : undefined;
  });
  check(
    world,
    moved.state === 'in-hand' && moved.handledBy?.includes(successor.subject) === true,
    '一次移交，在办预警随岗位转给接任人',
  );
  const left = await until('the clerk to be without rights', async () => {
    const answer = await refusal(clerk.api.GET('/regions/v1/alerts/{id}', { params }));
    return answer.status === 403 ? answer : undefined;
  });
  check(world, left.status === 403, '原经办人不再有权限');
}

/** The supervision alert of the task that climbed the ladder; the clerk sees it once his post has become known. */
async function untilAlert({ territories }: YearWorld, clerk: Person) {
  const query = { kind: 'supervision' as const, territoryId: territories.third, state: 'open' as const, limit: 1 };
  return until('the clerk to see the alert', async () => {
    const { data } = await clerk.api.GET('/regions/v1/alerts', { params: { query } });
    return data?.items[0];
  });
}

async function walkDelegation(world: YearWorld, postId: string, clerk: Person, deputy: Person): Promise<void> {
  const office = world.as('office');
  const delegation = await must(
    office.POST('/identity/v1/delegations', {
      body: { postId, subject: deputy.subject, startsOn: dayFrom(0), endsOn: dayFrom(30), reason: '休假' },
    }),
  );
  const planned = await must(
    clerk.api.POST('/regions/v1/meetings', {
      body: {
        kind: 'dispatch',
        title: `碰头会 ${world.mark}`,
        territoryId: world.territories.third,
        plannedOn: dayFrom(0),
        agenda: [{ title: '落户进展' }],
      },
    }),
  );
  const held = await must(
    clerk.api.POST('/regions/v1/meetings/{id}/minutes', {
      params: versioned(planned),
      body: { heldOn: dayFrom(0), minutes: '听取落户进展', resolutions: [] },
    }),
  );
  const params = { path: { id: held.id } };
  await until('the deputy to be let in', async () => {
    const { data } = await deputy.api.GET('/regions/v1/meetings/{id}', { params });
    return data;
  });
  const confirmation = await refusal(
    deputy.api.POST('/regions/v1/meetings/{id}/confirmation', { params: versioned(held) }),
  );
  check(world, confirmation.status === 403, '代理人不能确认被代理人记录的纪要');
  await must(office.POST('/identity/v1/delegations/{id}/revocation', { params: versioned(delegation) }));
}
