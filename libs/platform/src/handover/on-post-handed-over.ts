import { postHandedOver } from '@urbanpilot/contract';
import { notifyPersons } from '../alerts/notification-store';
import type { UnitOfWork } from '../database/unit-of-work';
import { onEvent } from '../events/event-handler';
import type { HandedOver } from './handover';
import { moveAlertsInHand, moveSignOffs, moveUnread, personHandover } from './person-handover-store';

/**
 * Whatever is a person's own goes over with his post (移交): alerts in hand, what he has not read, sign-offs that he may take
 * back. Everything else is addressed to roles and units, and so the successor's by his grant. A service with an inbox tells both.
 */
export const onPostHandedOver = onEvent(postHandedOver, async (unit, event) => {
  const handover = personHandover(event.data);
  const alerts = await moveAlertsInHand(unit, handover);
  const signOffs = await moveSignOffs(unit, handover);
  const unread = await moveUnread(unit, handover);
  record(unit, 'alert', alerts, handover);
  record(unit, 'sign-off', signOffs, handover);
  const { postId, title, from, to } = handover;
  const detail = { from, to, alerts: alerts.length, signOffs: signOffs.length, unread };
  unit.audit({ action: 'post.work-moved', resourceType: 'post', resourceId: postId, detail });
  if (!unit.kinds.alertKinds?.length) return;
  await notifyPersons(unit, [from, to], {
    ...{ causeId: event.id, aboutType: 'post', aboutId: postId },
    title: { 'zh-CN': `岗位移交：${title}`, en: `A post was handed over: ${title}` },
  });
});

function record(
  unit: UnitOfWork,
  resourceType: string,
  moved: readonly HandedOver[],
  { from, to }: { from: string; to: string },
): void {
  for (const { id, territoryId } of moved) {
    unit.audit({
      ...{ action: `${resourceType}.handed-over`, resourceType, resourceId: id, territoryId },
      detail: { from, to },
    });
  }
}
