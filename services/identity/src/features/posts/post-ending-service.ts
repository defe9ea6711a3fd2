import { addDays, todayInShanghai, type UnitOfWork } from '@urbanpilot/platform';
import { endDelegationsOf } from '../delegations/delegation-ending-service';
import { endGrantsOf } from '../grants/grant-service';
import { grantPeriod, type Post } from './post';
import { holdPost, recordPost } from './post-service';
import { lockPostsOf, updatePost } from './post-store';

/** Ends a post now, with the grants that it owns and everything that was delegated from it. */
export async function endPost(unit: UnitOfWork, id: string, version: number, reason: string): Promise<Post> {
  return end(unit, await holdPost(unit, id, version), 'post.ended', { reason });
}

/** Ends every post in a unit that was closed. */
export async function endPostsOf(unit: UnitOfWork, unitId: string): Promise<void> {
  for (const post of await lockPostsOf(unit, unitId, todayInShanghai(unit.now))) {
    await end(unit, post, 'post.ended', { reason: '单位已撤销 the unit was closed' });
  }
}

/** Ends a post before a day: now, where that is today. */
export function endBefore(unit: UnitOfWork, post: Post, day: string, detail: Record<string, unknown>): Promise<Post> {
  const isNow = day <= todayInShanghai(unit.now);
  return end(unit, post, 'post.handed-over', detail, isNow ? undefined : addDays(day, -1));
}

async function end(
  unit: UnitOfWork,
  post: Post,
  action: string,
  detail: Record<string, unknown>,
  lastDay?: string,
): Promise<Post> {
  const changes = lastDay === undefined ? { endedAt: unit.now } : { endsOn: lastDay };
  const after = await updatePost(unit, post, changes);
  const at = grantPeriod(after).validTo ?? unit.now;
  await endGrantsOf(unit, { postId: post.id }, at);
  await endDelegationsOf(unit, post.id, at);
  recordPost(unit, after, action, detail);
  return after;
}
