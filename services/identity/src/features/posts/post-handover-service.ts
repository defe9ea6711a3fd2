import { postHandedOver } from '@urbanpilot/contract';
import { fieldError, ruleBroken, type Schedule, todayInShanghai, type UnitOfWork } from '@urbanpilot/platform';
import { checkReach } from '../grants/grant';
import { handoverErrors, type Post } from './post';
import { endBefore } from './post-ending-service';
import type { HandOverPost } from './post-schemas';
import { createPost, holdPost } from './post-service';
import { isTakenOver, lockPost, lockUntold, updatePost } from './post-store';

/**
 * Hands a post over (移交) on a day: it ends for the one and begins for the other, with the same unit, role and territories. On
 * that day every service is told to move what is the person's own.
 */
export async function handOverPost(
  unit: UnitOfWork,
  id: string,
  version: number,
  { on, issuer, subject }: HandOverPost & { issuer: string },
): Promise<Post> {
  const post = await holdPost(unit, id, version);
  checkReach(post.reach, unit.actor.reach);
  const today = todayInShanghai(unit.now);
  const errors = handoverErrors(post, on, today, await isTakenOver(unit, id));
  if (issuer === post.issuer && subject === post.subject) {
    errors.push(fieldError('/subject', 'otherPerson', '接任人须为他人', 'must be another person'));
  }
  if (errors.length > 0) throw ruleBroken(errors);
  const { unitId, role, reach, title, endsOn } = post;
  await endBefore(unit, post, on, { to: { issuer, subject }, on });
  const successor = await createPost(unit, {
    ...{ issuer, subject, unitId, role, reach, title, startsOn: on, endsOn, takenOverFrom: id },
  });
  return on === today ? tell(unit, successor, post) : successor;
}

/** On its day a handover that was arranged before is told. */
export const tellHandovers: Schedule = {
  name: 'post-handovers',
  description: '到日移交岗位工作 Tells services on the day of a handover to move the work',
  pattern: '1 0 * * *',
  period: 'day',
  catchUp: 'latest',
  async run(unit, { period }) {
    const due = await lockUntold(unit, period);
    for (const post of due) await tell(unit, post, await lockPost(unit, post.takenOverFrom ?? ''));
    return { told: due.length };
  },
};

async function tell(unit: UnitOfWork, successor: Post, before: Post): Promise<Post> {
  const { unitId, role, reach, title, startsOn: on } = successor;
  const persons = {
    from: { issuer: before.issuer, subject: before.subject },
    to: { issuer: successor.issuer, subject: successor.subject },
  };
  const told = await updatePost(unit, successor, { toldAt: unit.now });
  unit.audit({ action: 'post.handover-told', resourceType: 'post', resourceId: told.id, detail: { ...persons, on } });
  unit.publish(postHandedOver, {
    ...{ subject: before.id, version: told.version },
    data: { postId: before.id, successorPostId: told.id, unitId, role, reach, title, on, ...persons },
  });
  return told;
}
