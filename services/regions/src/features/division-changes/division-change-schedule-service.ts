import {
  type AlertKind,
  type FieldError,
  raiseAlert,
  type Schedule,
  settleAlert,
  type UnitOfWork,
} from '@urbanpilot/platform';
import type { DivisionChange } from './division-change';
import { applyChange, findErrors } from './division-change-applying-service';
import { listDueChanges } from './division-change-read-model';
import { lockDivisions } from './division-change-store';

/** That a change cannot take effect on its day. */
export const DIVISION_CHANGE: AlertKind = { kind: 'division-change', description: '区划调整未能生效' };

/** Lets changes take effect whose day has come, each once: whichever worker comes second finds none that waits. */
export const divisionChanges: Schedule = {
  name: 'division-changes',
  description: '区划调整到期生效 Lets division changes take effect on their day',
  pattern: '5 0 * * *',
  period: 'day',
  catchUp: 'latest',
  run: (unit, { period }) => applyDue(unit, period),
};

/** Applies what is due by a day; one that no longer fits what has happened since waits on, and the office is alerted. */
export async function applyDue(unit: UnitOfWork, day: string): Promise<{ applied: number; refused: number }> {
  await lockDivisions(unit);
  const done = { applied: 0, refused: 0 };
  for (const change of await listDueChanges(unit, day)) {
    const { errors, facts } = await findErrors(unit, change, change.effectiveOn, change);
    if (errors.length > 0) {
      await raiseRefusal(unit, change, errors);
      done.refused += 1;
      continue;
    }
    await applyChange(unit, change, facts);
    await settleAlert(unit, causeOf(change), '调整已生效 took effect');
    done.applied += 1;
  }
  return done;
}

async function raiseRefusal(unit: UnitOfWork, change: DivisionChange, errors: readonly FieldError[]): Promise<void> {
  const [first] = errors;
  await raiseAlert(unit, {
    cause: causeOf(change),
    occasion: `${first?.pointer} ${first?.rule}`,
    kind: DIVISION_CHANGE.kind,
    severity: 'urgent',
    title: {
      'zh-CN': `区划调整「${change.documentNumber}」未能生效：${first?.pointer} ${first?.rule}`,
      en: `Division change "${change.documentNumber}" could not take effect: ${first?.pointer} ${first?.rule}`,
    },
    aboutType: 'division-change',
    aboutId: change.id,
    role: 'office',
    dueOn: change.effectiveOn,
  });
}

const causeOf = ({ id }: DivisionChange) => `${DIVISION_CHANGE.kind}/${id}`;
