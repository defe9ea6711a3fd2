import {
  actorId,
  checkState,
  isSamePerson,
  Problem,
  ruleBroken,
  todayInShanghai,
  type UnitOfWork,
  unknownReference,
} from '@urbanpilot/platform';
import { v7 as uuidv7 } from 'uuid';
import { ownGrant } from '../grants/grant-problems';
import { giveGrant } from '../grants/grant-service';
import { type Post, postStateOf } from '../posts/post';
import { findPostToDelegate } from '../posts/post-service';
import { type Delegation, delegatedPeriod, delegationErrors, delegationStateOf } from './delegation';
import { endDelegation, recordDelegation } from './delegation-ending-service';
import { delegationProblems } from './delegation-problems';
import { insertDelegation, lockDelegation } from './delegation-store';

/** A delegation to be. */
export type NewDelegation = Pick<
  Delegation,
  'postId' | 'issuer' | 'subject' | 'scopes' | 'startsOn' | 'endsOn' | 'reason'
>;

/** Lets somebody act for the holder of a post for a time (代理), with what the post allows or less. */
export async function delegatePost(unit: UnitOfWork, input: NewDelegation): Promise<Delegation> {
  const post = await findPostToDelegate(unit, input.postId);
  if (!post) throw unknownReference('/postId', { 'zh-CN': '岗位', en: 'post' }, input.postId);
  refuseOnward(unit, post);
  // The holder delegates to whom he delegated before, though the two count as one person in other duties.
  if (unit.actorId === actorId(input)) throw new Problem(ownGrant);
  checkState({ state: postStateOf(post, unit.now) }, ['upcoming', 'current']);
  const errors = delegationErrors(input, post, todayInShanghai(unit.now));
  if (errors.length > 0) throw ruleBroken(errors);
  const { role, reach, unitId } = post;
  const delegation: Delegation = {
    ...{ ...input, id: uuidv7(), reach, revokedAt: null, version: 1, createdAt: unit.now },
  };
  await insertDelegation(unit, delegation);
  await giveGrant(unit, {
    ...{ issuer: input.issuer, subject: input.subject, role, reach, unitId, ...delegatedPeriod(delegation) },
    ...{ postId: post.id, delegationId: delegation.id, onBehalfOf: actorId(post), scopes: input.scopes },
  });
  recordDelegation(unit, delegation, 'delegation.given');
  return delegation;
}

/** Takes a delegation back now. */
export async function revokeDelegation(unit: UnitOfWork, id: string, version: number): Promise<Delegation> {
  const delegation = await lockDelegation(unit, id, version);
  checkState({ state: delegationStateOf(delegation, unit.now) }, ['upcoming', 'current']);
  return endDelegation(unit, delegation, unit.now, 'delegation.revoked');
}

/** What was delegated to somebody he does not delegate on; the holder himself may. */
function refuseOnward({ actor }: UnitOfWork, post: Post): void {
  if (actorId(actor) === actorId(post) || !isSamePerson(actor, actorId(post))) return;
  throw new Problem(delegationProblems['delegated-onwards']);
}
