import { v7 as uuidv7 } from 'uuid';
import { readWorkCalendar } from '../calendar/calendar-year-store';
import { todayInShanghai } from '../calendar/shanghai';
import type { UnitOfWork } from '../database/unit-of-work';
import { checkVersion } from '../http/preconditions';
import { Problem } from '../problems/problem';
import { checkState, notFound, requireWholeReach } from '../problems/refusals';
import { declaredKind } from '../runtime/declared-kinds';
import { lastDayOf, obstacleOf, type PublicNotice } from './notice';
import { noticeProblems } from './notice-problems';
import { insertNotice, lockNotice, lockNoticeAbout, updateNotice } from './notice-store';

/** What a service says when it tells the public. */
export type NewNotice = Pick<PublicNotice, 'kind' | 'aboutType' | 'aboutId' | 'territoryId' | 'title' | 'text'> & {
  /** In place of the kind's own number. */
  workingDays?: number;
};

/**
 * Tells the public of an object for so many working days from tomorrow. A notice that is over, or to which an objection was
 * upheld, gives way to the new one.
 *
 * @throws Problem `notice-already-running` where one runs that nobody objected to with success
 */
export async function openNotice(unit: UnitOfWork, { workingDays, ...said }: NewNotice): Promise<PublicNotice> {
  if (said.territoryId === null) requireWholeReach(unit.actor);
  const days = workingDays ?? declaredKind(unit.kinds.noticeKinds, said.kind).defaultWorkingDays;
  const calendar = await readWorkCalendar(unit);
  const openedOn = todayInShanghai(unit.now);
  await supersede(unit, said.kind, said.aboutId, openedOn);
  const notice: PublicNotice = {
    ...{ ...said, id: uuidv7(), workingDays: days, openedOn, endsOn: calendar.addWorkingDays(openedOn, days) },
    ...{ state: 'open', openedBy: unit.actorId, openedAt: unit.now, closedBy: null, closedAt: null, closeReason: null },
    ...{ objections: { pending: 0, upheld: 0, rejected: 0 }, version: 1 },
  };
  await insertNotice(unit, notice);
  record(unit, notice, 'notice.opened', { workingDays: days, endsOn: notice.endsOn });
  return notice;
}

async function supersede(unit: UnitOfWork, kind: string, aboutId: string, today: string): Promise<void> {
  const held = await lockNoticeAbout(unit, kind, aboutId);
  if (!held) return;
  const lastDay = lastDayOf(held, await readWorkCalendar(unit));
  const obstacle = obstacleOf(held, lastDay, today);
  if (obstacle === 'running') throw new Problem(noticeProblems['notice-already-running'], { parameters: { lastDay } });
  if (obstacle === 'pending') throw openObjections(held);
  await close(unit, held, 'superseded', null);
}

/**
 * Lets the next step go on where the object's notice is over and every objection answered and none upheld. Objections wait until
 * the transaction ends.
 *
 * @throws Problem `notice-missing`, `notice-objection-upheld`, `notice-running` or `notice-objections-open`
 */
export async function requireNoticeOver(unit: UnitOfWork, kind: string, aboutId: string): Promise<void> {
  const notice = await lockNoticeAbout(unit, declaredKind(unit.kinds.noticeKinds, kind).kind, aboutId);
  const lastDay = notice ? lastDayOf(notice, await readWorkCalendar(unit)) : '';
  const obstacle = obstacleOf(notice, lastDay, todayInShanghai(unit.now));
  if (obstacle === 'missing') throw new Problem(noticeProblems['notice-missing']);
  if (obstacle === 'upheld') throw new Problem(noticeProblems['notice-objection-upheld']);
  if (obstacle === 'running') throw new Problem(noticeProblems['notice-running'], { parameters: { lastDay } });
  if (obstacle === 'pending' && notice) throw openObjections(notice);
}

/** Ends a notice early, with a reason. It does not count: the next step needs another. */
export async function withdrawNotice(
  unit: UnitOfWork,
  id: string,
  version: number,
  reason: string,
): Promise<PublicNotice> {
  const notice = await lockNotice(unit, id);
  if (!notice) throw notFound();
  checkVersion(notice, version);
  checkState(notice, ['open']);
  return close(unit, notice, 'withdrawn', reason);
}

async function close(
  unit: UnitOfWork,
  notice: PublicNotice,
  state: 'superseded' | 'withdrawn',
  closeReason: string | null,
): Promise<PublicNotice> {
  const closed = { state, closedBy: unit.actorId, closedAt: unit.now, closeReason, version: notice.version + 1 };
  const after: PublicNotice = { ...notice, ...closed };
  await updateNotice(unit, after);
  record(unit, after, `notice.${state}`, { reason: closeReason });
  return after;
}

function openObjections({ objections }: PublicNotice): Problem {
  return new Problem(noticeProblems['notice-objections-open'], { parameters: { count: objections.pending } });
}

function record(unit: UnitOfWork, notice: PublicNotice, action: string, detail: Record<string, unknown>): void {
  const { id, kind, aboutType, aboutId, territoryId } = notice;
  const about = { kind, aboutType, aboutId, ...detail };
  unit.audit({ action, resourceType: 'public-notice', resourceId: id, territoryId, detail: about });
}
