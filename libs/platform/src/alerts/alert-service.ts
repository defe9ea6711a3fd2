import { v7 as uuidv7 } from 'uuid';
import type { UnitOfWork } from '../database/unit-of-work';
import { checkVersion } from '../http/preconditions';
import { checkState, notFound } from '../problems/refusals';
import { type Alert, type AlertState, isClosed, type NewAlert, type Raising, raisingOf } from './alert';
import { keepAlert, lockAlert, lockCause } from './alert-store';
import { notifyOfAlert } from './notification-store';

/**
 * Raises an alert within a use case, a handler or a schedule, whose reach must include its territory. However often and from
 * wherever one cause is raised, there is one alert; a closed one is re-opened (see `raisingOf`). Whoever it is addressed to is
 * notified when it is opened, not when it is raised again.
 */
export async function raiseAlert(unit: UnitOfWork, alert: NewAlert): Promise<Raising> {
  const known = await lockCause(unit, alert.cause);
  const raising = raisingOf(known, alert);
  if (raising === 'known') return raising;
  const isOpened = raising !== 'changed';
  const raised: Alert = {
    ...{ territoryId: null, unitId: null, role: null, dueOn: null },
    ...(known ?? {
      id: uuidv7(),
      timesRaised: 0,
      version: 0,
      state: 'open',
      handledBy: null,
      handledAt: null,
      note: null,
    }),
    ...alert,
    ...(isOpened && { state: 'open' as const, handledBy: null, handledAt: null, note: null }),
    raisedAt: isOpened || !known ? unit.now : known.raisedAt,
    timesRaised: (known?.timesRaised ?? 0) + (isOpened ? 1 : 0),
    version: (known?.version ?? 0) + 1,
  };
  await keepAlert(unit, raised);
  if (isOpened) await notifyOfAlert(unit, raised);
  record(unit, raised, raising === 'first' ? 'alert.raised' : `alert.${raising}`);
  return raising;
}

/** Closes the alert of a cause that is gone, if one is open. Should the cause come back, the alert is open again. */
export async function settleAlert(unit: UnitOfWork, cause: string, note: string): Promise<void> {
  const known = await lockCause(unit, cause);
  if (!known || isClosed(known)) return;
  const handled = { handledBy: null, handledAt: unit.now, note };
  const settled: Alert = { ...known, ...handled, state: 'resolved', version: known.version + 1 };
  await keepAlert(unit, settled);
  record(unit, settled, 'alert.settled');
}

/** What a person does with an alert, and from which states. */
const FROM: Record<'in-hand' | 'resolved' | 'dismissed', readonly AlertState[]> = {
  'in-hand': ['open'],
  resolved: ['open', 'in-hand'],
  dismissed: ['open', 'in-hand'],
};

/** Takes an alert in hand, resolves it, or dismisses it with a reason. */
export async function handleAlert(
  unit: UnitOfWork,
  id: string,
  version: number,
  state: keyof typeof FROM,
  note: string | null,
): Promise<Alert> {
  const alert = await lockAlert(unit, unit.actor, id);
  if (!alert) throw notFound();
  checkVersion(alert, version);
  checkState(alert, FROM[state]);
  const handled = { state, note, handledBy: unit.actorId, handledAt: unit.now, version: version + 1 };
  const changed: Alert = { ...alert, ...handled };
  await keepAlert(unit, changed);
  record(unit, changed, `alert.${state === 'in-hand' ? 'taken' : state}`);
  return changed;
}

function record(unit: UnitOfWork, { id, cause, occasion, severity, note, territoryId }: Alert, action: string): void {
  const detail = { cause, occasion, severity, note };
  unit.audit({ action, resourceType: 'alert', resourceId: id, territoryId, detail });
}
