import { checkVersion, notFound, type UnitOfWork } from '@urbanpilot/platform';
import { IsNull, LessThanOrEqual, MoreThanOrEqual, Not } from 'typeorm';
import type { Post } from './post';
import { PostEntity } from './post-entity';

const LOCK = { lock: { mode: 'pessimistic_write' }, order: { id: 'ASC' } } as const;

export async function insertPost(unit: UnitOfWork, post: Post): Promise<void> {
  await unit.manager.insert(PostEntity, { ...post });
}

/** The post of that id within reach, locked until the transaction ends. */
export function lockPostIfAny(unit: UnitOfWork, id: string): Promise<Post | null> {
  return unit.manager.findOne(PostEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
}

/** Locks a post within reach, of the version that the caller read where he says one. */
export async function lockPost(unit: UnitOfWork, id: string, expectedVersion?: number): Promise<Post> {
  const post = await lockPostIfAny(unit, id);
  if (!post) throw notFound();
  if (expectedVersion !== undefined) checkVersion(post, expectedVersion);
  return post;
}

/** Whether somebody else holds the post, or will, by a handover. */
export function isTakenOver(unit: UnitOfWork, id: string): Promise<boolean> {
  return unit.manager.exists(PostEntity, { where: { takenOverFrom: id, endedAt: IsNull() } });
}

/** The posts in a unit that have not ended by a day, locked in a fixed order. */
export function lockPostsOf(unit: UnitOfWork, unitId: string, today: string): Promise<Post[]> {
  const open = { unitId, endedAt: IsNull() };
  const where = [
    { ...open, endsOn: IsNull() },
    { ...open, endsOn: MoreThanOrEqual(today) },
  ];
  return unit.manager.find(PostEntity, { where, ...LOCK });
}

/** Posts that were taken over by a day and of which services were not told, locked in a fixed order. */
export function lockUntold(unit: UnitOfWork, today: string): Promise<Post[]> {
  const where = { takenOverFrom: Not(IsNull()), toldAt: IsNull(), endedAt: IsNull(), startsOn: LessThanOrEqual(today) };
  return unit.manager.find(PostEntity, { where, ...LOCK });
}

/** Writes the changes and raises the version; answers the post as it is now. */
export async function updatePost(unit: UnitOfWork, post: Post, changes: Partial<Post>): Promise<Post> {
  const changed = { ...changes, version: post.version + 1 };
  await unit.manager.update(PostEntity, { id: post.id }, changed);
  return { ...post, ...changed };
}
