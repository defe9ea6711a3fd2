import { checkState, readWorkCalendar, ruleBroken, todayInShanghai, type UnitOfWork } from '@urbanpilot/platform';
import { extensionErrors, obligationState } from './report-obligation';
import type { ListedObligation } from './report-obligation-read-model';
import { lockObligation, updateDueOn } from './report-obligation-store';

/** The office gives more time, with the reason; also after the due day, while nothing was handed in. */
export async function extendObligation(
  unit: UnitOfWork,
  id: string,
  version: number,
  { dueOn, reason }: { dueOn: string; reason: string },
): Promise<ListedObligation> {
  const obligation = await lockObligation(unit, id, version);
  checkState({ state: obligationState(obligation, todayInShanghai(unit.now)) }, ['open', 'missing']);
  const errors = extensionErrors(obligation, dueOn, await readWorkCalendar(unit));
  if (errors.length > 0) throw ruleBroken(errors);
  await updateDueOn(unit, id, dueOn, reason);
  unit.audit({
    action: 'report-obligation.extended',
    resourceType: 'report-obligation',
    resourceId: id,
    territoryId: obligation.territoryId,
    detail: { from: obligation.dueOn, to: dueOn, reason },
  });
  return { ...obligation, dueOn, extensionReason: reason, version: version + 1 };
}
