import { checkState, ruleBroken, todayInShanghai, type UnitOfWork } from '@urbanpilot/platform';
import { v7 as uuidv7 } from 'uuid';
import { endDelegationsOf } from '../delegations/delegation-ending-service';
import { checkReach, refuseOwnGrant } from '../grants/grant';
import { endGrantsOf, giveGrant, moveGrantEnd } from '../grants/grant-service';
import { requireOpenUnit } from '../units/known-unit-read-model';
import { checkDays, endErrors, grantPeriod, type Post, postStateOf } from './post';
import type { ChangePost } from './post-schemas';
import { insertPost, isTakenOver, lockPost, lockPostIfAny, updatePost } from './post-store';

/** A post to be. */
export type NewPost = Pick<Post, 'issuer' | 'subject' | 'unitId' | 'role' | 'reach' | 'title' | 'startsOn' | 'endsOn'> &
  Partial<Pick<Post, 'takenOverFrom'>>;

/** Gives a person a post in a unit, and the grant that goes with it. */
export async function createPost(unit: UnitOfWork, input: NewPost): Promise<Post> {
  refuseOwnGrant(unit.actor, input);
  checkReach(input.reach, unit.actor.reach);
  checkDays(input);
  await requireOpenUnit(unit, input.unitId);
  const post: Post = {
    ...{ takenOverFrom: null, ...input, id: uuidv7(), endedAt: null, toldAt: null },
    ...{ version: 1, createdAt: unit.now },
  };
  await insertPost(unit, post);
  await giveGrantOf(unit, post);
  recordPost(unit, post, 'post.created');
  return post;
}

/**
 * Changes title, last day or territories. Other territories mean another grant, and what was delegated of the one before ends;
 * who begins in another unit or role gets another post.
 */
export async function changePost(unit: UnitOfWork, id: string, version: number, command: ChangePost): Promise<Post> {
  const before = await holdPost(unit, id, version);
  checkDays({ ...before, ...command });
  if (command.endsOn !== undefined) await checkEnd(unit, id, command.endsOn);
  if (command.reach) checkReach(command.reach, unit.actor.reach);
  const after = await updatePost(unit, before, command);
  const { validTo } = grantPeriod(after);
  if (command.reach) {
    await endGrantsOf(unit, { postId: id }, unit.now);
    await endDelegationsOf(unit, id, unit.now);
    await giveGrantOf(unit, after, unit.now);
  } else if (command.endsOn !== undefined) {
    await moveGrantEnd(unit, id, validTo);
    if (validTo) await endDelegationsOf(unit, id, validTo);
  }
  recordPost(unit, after, 'post.changed', { changes: command });
  return after;
}

/** Locks a post that has not ended and is not the actor's own. */
export async function holdPost(unit: UnitOfWork, id: string, version: number): Promise<Post> {
  const post = await lockPost(unit, id, version);
  refuseOwnGrant(unit.actor, post);
  checkState({ state: postStateOf(post, unit.now) }, ['upcoming', 'current']);
  return post;
}

/** A post within reach, for what hangs on it; it stays as it is until the transaction ends. */
export function findPostToDelegate(unit: UnitOfWork, id: string): Promise<Post | null> {
  return lockPostIfAny(unit, id);
}

async function checkEnd(unit: UnitOfWork, id: string, endsOn: string | null): Promise<void> {
  const errors = endErrors(endsOn, todayInShanghai(unit.now), await isTakenOver(unit, id));
  if (errors.length > 0) throw ruleBroken(errors);
}

/** Gives the grant of a post, from its first day or from an instant after that. */
async function giveGrantOf(unit: UnitOfWork, post: Post, since?: Date): Promise<void> {
  const { id: postId, issuer, subject, role, reach, unitId } = post;
  const { validFrom, validTo } = grantPeriod(post);
  const from = since && since > validFrom ? since : validFrom;
  await giveGrant(unit, { issuer, subject, role, reach, unitId, postId, validFrom: from, validTo });
}

export function recordPost(unit: UnitOfWork, post: Post, action: string, detail: Record<string, unknown> = {}): void {
  const { id, issuer, subject, unitId, role, startsOn, endsOn, version } = post;
  const about = { issuer, subject, unitId, role, startsOn, endsOn, version, ...detail };
  unit.audit({ action, resourceType: 'post', resourceId: id, detail: about });
}
