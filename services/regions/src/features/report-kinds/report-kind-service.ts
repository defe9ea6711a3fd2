import {
  checkState,
  requireWholeReach,
  ruleBroken,
  type Schedule,
  todayInShanghai,
  type UnitOfWork,
  unknownReference,
} from '@urbanpilot/platform';
import { v7 as uuidv7 } from 'uuid';
import { findProgramme } from '../programmes/programme-read-model';
import { endObligations, keepObligations } from '../report-obligations/report-calendar-service';
import { requireUnit } from '../units/unit-service';
import { kindErrors, type ReportKind } from './report-kind';
import type { CreateReportKind, UpdateReportKind } from './report-kind-schemas';
import { insertKind, keepCreatedThrough, lockActiveKinds, lockKind, updateKind } from './report-kind-store';

/** Creates each morning what is owed, for every period since the calendar came last. */
export const reportingCalendar: Schedule = {
  name: 'reporting-calendar',
  description: '报送日历 Creates, moves and ends reporting obligations',
  pattern: '30 1 * * *',
  period: 'day',
  catchUp: 'latest',
  run: (unit, { period }) => keepReportingCalendar(unit, period),
};

/** Sets up what is to be reported; what is owed by today is created with it. */
export async function createKind(unit: UnitOfWork, command: CreateReportKind): Promise<ReportKind> {
  requireWholeReach(unit.actor);
  const kind: ReportKind = {
    ...command,
    id: uuidv7(),
    description: command.description ?? null,
    briefsDue: command.briefsDue ?? null,
    programmeId: command.programmeId ?? null,
    everyRegion: command.everyRegion ?? false,
    unitIds: command.unitIds ?? [],
    state: 'active',
    createdThrough: null,
    version: 1,
    createdAt: unit.now,
  };
  await checkKind(unit, kind);
  await insertKind(unit, kind);
  record(unit, kind, 'report-kind.created', { ...command });
  return bringUpTo(unit, kind, todayInShanghai(unit.now));
}

/** Changes a kind. The due days of what is open follow; who is named no more owes nothing from today on. */
export async function changeKind(
  unit: UnitOfWork,
  id: string,
  version: number,
  command: UpdateReportKind,
): Promise<ReportKind> {
  requireWholeReach(unit.actor);
  const kind = await lockKind(unit, id, version);
  checkState(kind, ['active']);
  await checkKind(unit, { ...kind, ...command });
  const changed = await updateKind(unit, kind, command);
  record(unit, kind, 'report-kind.changed', { changes: command });
  return bringUpTo(unit, changed, todayInShanghai(unit.now));
}

/** Retires a kind: nothing more is created, and what is open ends. */
export async function retireKind(unit: UnitOfWork, id: string, version: number): Promise<ReportKind> {
  requireWholeReach(unit.actor);
  const kind = await lockKind(unit, id, version);
  checkState(kind, ['active']);
  const retired = await updateKind(unit, kind, { state: 'retired' });
  record(unit, kind, 'report-kind.retired');
  await endObligations(unit, todayInShanghai(unit.now));
  return retired;
}

/**
 * Brings what is owed up to a day, for every kind: creates the obligations of periods that have begun, moves due days with the
 * calendar, and ends those of who owes nothing any more. However often it runs for a day, it changes what is left to change.
 */
export async function keepReportingCalendar(
  unit: UnitOfWork,
  day: string,
): Promise<{ created: number; moved: number; ended: number }> {
  const done = { created: 0, moved: 0, ended: 0 };
  for (const kind of await lockActiveKinds(unit)) {
    const { created, moved } = await keepObligations(unit, kind, day);
    await keepCreatedThrough(unit, kind.id, later(kind.createdThrough, day));
    done.created += created;
    done.moved += moved;
  }
  done.ended = await endObligations(unit, day);
  return done;
}

async function bringUpTo(unit: UnitOfWork, kind: ReportKind, day: string): Promise<ReportKind> {
  await keepObligations(unit, kind, day);
  await endObligations(unit, day);
  const createdThrough = later(kind.createdThrough, day);
  await keepCreatedThrough(unit, kind.id, createdThrough);
  return { ...kind, createdThrough };
}

const later = (known: string | null, day: string) => (known !== null && known > day ? known : day);

async function checkKind(unit: UnitOfWork, kind: ReportKind): Promise<void> {
  const errors = kindErrors(kind, todayInShanghai(kind.createdAt));
  if (errors.length > 0) throw ruleBroken(errors);
  if (kind.programmeId !== null && !(await findProgramme(unit, kind.programmeId))) {
    throw unknownReference('/programmeId', { 'zh-CN': '试点', en: 'programme' }, kind.programmeId);
  }
  for (const [index, unitId] of kind.unitIds.entries()) await requireUnit(unit, unitId, `/unitIds/${index}`);
}

function record(unit: UnitOfWork, { id }: ReportKind, action: string, detail?: Record<string, unknown>): void {
  unit.audit({ action, resourceType: 'report-kind', resourceId: id, ...(detail && { detail }) });
}
