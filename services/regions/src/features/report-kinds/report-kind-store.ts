import { checkVersion, notFound, Problem, type UnitOfWork, violates } from '@urbanpilot/platform';
import type { ReportKind } from './report-kind';
import { ReportKindEntity } from './report-kind-entity';
import { reportKindProblems } from './report-kind-problems';

export async function insertKind(unit: UnitOfWork, kind: ReportKind): Promise<void> {
  await named(kind.name, () => unit.manager.insert(ReportKindEntity, kind));
}

/** Locks a kind of the version that the caller read. */
export async function lockKind(unit: UnitOfWork, id: string, expectedVersion: number): Promise<ReportKind> {
  const kind = await unit.manager.findOne(ReportKindEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!kind) throw notFound();
  checkVersion(kind, expectedVersion);
  return kind;
}

/** Writes the changes and raises the version; answers the kind as it is now. */
export async function updateKind(
  unit: UnitOfWork,
  kind: ReportKind,
  changes: Partial<ReportKind>,
): Promise<ReportKind> {
  const changed = { ...changes, version: kind.version + 1 };
  await named(changed.name ?? kind.name, () => unit.manager.update(ReportKindEntity, { id: kind.id }, changed));
  return { ...kind, ...changed };
}

/** Locks the kinds that are reported, one after another, so that two calendars at once wait for each other. */
export function lockActiveKinds(unit: UnitOfWork): Promise<ReportKind[]> {
  return unit.manager.find(ReportKindEntity, {
    where: { state: 'active' },
    order: { id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
}

/** Keeps how far the calendar came; the kind's own content and version stay. */
export async function keepCreatedThrough(unit: UnitOfWork, id: string, createdThrough: string): Promise<void> {
  await unit.manager.update(ReportKindEntity, { id }, { createdThrough });
}

/** @throws Problem `report-kind-taken` when another kind has the name */
async function named(name: string, write: () => Promise<unknown>): Promise<void> {
  try {
    await write();
  } catch (error) {
    if (!violates(error, 'report_kind_name_key')) throw error;
    throw new Problem(reportKindProblems['report-kind-taken'], { parameters: { name } });
  }
}
