import type { UnitOfWork } from '@urbanpilot/platform';
import { endGrantsOf } from '../grants/grant-service';
import { type Delegation, delegatedPeriod } from './delegation';
import { lockDelegationsOf, updateRevocation } from './delegation-store';

/** Ends at an instant what was delegated of a post for longer. */
export async function endDelegationsOf(unit: UnitOfWork, postId: string, at: Date): Promise<void> {
  for (const delegation of await lockDelegationsOf(unit, postId)) {
    if (delegatedPeriod(delegation).validTo > at) await endDelegation(unit, delegation, at, 'delegation.ended');
  }
}

/** Ends a locked delegation with its grant. */
export async function endDelegation(
  unit: UnitOfWork,
  delegation: Delegation,
  at: Date,
  action: string,
): Promise<Delegation> {
  const after = await updateRevocation(unit, delegation, at);
  await endGrantsOf(unit, { delegationId: delegation.id }, at);
  recordDelegation(unit, after, action);
  return after;
}

export function recordDelegation(unit: UnitOfWork, delegation: Delegation, action: string): void {
  const { id, postId, issuer, subject, scopes, startsOn, endsOn, reason, version } = delegation;
  const detail = { postId, issuer, subject, scopes, startsOn, endsOn, reason, version };
  unit.audit({ action, resourceType: 'delegation', resourceId: id, detail });
}
