import { checkState, requireWholeReach, ruleBroken, todayInShanghai, type UnitOfWork } from '@urbanpilot/platform';
import { v7 as uuidv7 } from 'uuid';
import { codesOf, type DivisionChange, type DivisionChangeContent } from './division-change';
import { applyChange, findErrors } from './division-change-applying-service';
import { insertChange, lockChange, lockDivisions, updateChange } from './division-change-store';

/** Enters a change of divisions; one whose day has come takes effect at once, any other on its day. */
export async function enterChange(unit: UnitOfWork, content: DivisionChangeContent): Promise<DivisionChange> {
  requireWholeReach(unit.actor);
  await lockDivisions(unit);
  const today = todayInShanghai(unit.now);
  const { errors, facts } = await findErrors(unit, content, today);
  if (errors.length > 0) throw ruleBroken(errors);
  const change: DivisionChange = {
    ...content,
    id: uuidv7(),
    codes: codesOf(content),
    state: 'entered',
    enteredBy: unit.actorId,
    appliedAt: null,
    cancelReason: null,
    version: 1,
    createdAt: unit.now,
  };
  await insertChange(unit, change);
  record(unit, change, 'division-change.entered', { ...content });
  return change.effectiveOn <= today ? applyChange(unit, change, facts) : change;
}

/** Cancels a change that waits for its day. */
export async function cancelChange(
  unit: UnitOfWork,
  id: string,
  version: number,
  reason: string,
): Promise<DivisionChange> {
  requireWholeReach(unit.actor);
  await lockDivisions(unit);
  const change = await lockChange(unit, id, version);
  checkState(change, ['entered']);
  const cancelled = await updateChange(unit, change, { state: 'cancelled', cancelReason: reason });
  record(unit, cancelled, 'division-change.cancelled', { reason });
  return cancelled;
}

function record(unit: UnitOfWork, { id }: DivisionChange, action: string, detail: Record<string, unknown>): void {
  unit.audit({ action, resourceType: 'division-change', resourceId: id, detail });
}
