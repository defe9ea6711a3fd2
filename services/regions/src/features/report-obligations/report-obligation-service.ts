import { checkState, readWorkCalendar, ruleBroken, todayInShanghai, type UnitOfWork } from '@urbanpilot/platform';
import { extensionErrors, obligationState } from './report-obligation';
import type { ListedObligation } from './report-obligation-read-model';
import { lockObligation, lockOwed, updateDueOn, updateSubmittedOn } from './report-obligation-store';

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

/** Locks what is owed and not handed in, if it is there and within reach; what has ended takes no report. */
export async function holdOwed(unit: UnitOfWork, id: string): Promise<ListedObligation | undefined> {
  const obligation = await lockOwed(unit, id);
  if (obligation) checkState({ state: obligationState(obligation, todayInShanghai(unit.now)) }, ['open', 'missing']);
  return obligation;
}

/** An obligation was met by a report that was signed on this day. */
export async function fulfilObligation(unit: UnitOfWork, id: string, signedOn: string): Promise<void> {
  if (!(await holdOwed(unit, id))) throw new Error(`The obligation ${id} of a report is not there`);
  await updateSubmittedOn(unit, id, signedOn);
}

/** The report of an obligation was given back: it is owed again. */
export async function reopenObligation(unit: UnitOfWork, id: string): Promise<void> {
  if (!(await updateSubmittedOn(unit, id, null))) throw new Error(`The obligation ${id} of a report is not there`);
}
