import { checkVersion, notFound, Problem, type UnitOfWork, violates } from '@urbanpilot/platform';
import type { Report, ReportRevision } from './report';
import { ReportEntity, ReportRevisionEntity } from './report-entity';
import { reportProblems } from './report-problems';

/** @throws Problem `report-begun` when there is one for the obligation */
export async function insertReport(unit: UnitOfWork, report: Report): Promise<void> {
  try {
    await unit.manager.insert(ReportEntity, report);
  } catch (error) {
    if (!violates(error, 'report_obligation_key')) throw error;
    throw new Problem(reportProblems['report-begun']);
  }
}

/** Locks a report of the version that the caller read. */
export async function lockReport(unit: UnitOfWork, id: string, expectedVersion?: number): Promise<Report> {
  const report = await unit.manager.findOne(ReportEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!report) throw notFound();
  if (expectedVersion !== undefined) checkVersion(report, expectedVersion);
  return report;
}

/** Writes the changes and raises the version; answers the report as it is now. */
export async function updateReport(unit: UnitOfWork, report: Report, changes: Partial<Report>): Promise<Report> {
  const changed = { ...changes, version: report.version + 1 };
  await unit.manager.update(ReportEntity, { id: report.id }, changed);
  return { ...report, ...changed };
}

export async function insertRevision(unit: UnitOfWork, revision: ReportRevision): Promise<void> {
  await unit.manager.insert(ReportRevisionEntity, revision);
}

/** Reports of one territory whose obligation lies in another go there. */
export async function moveOpenReports(unit: UnitOfWork, { from, to }: { from: string; to: string }): Promise<number> {
  const rows = await unit.rows(
    `UPDATE report SET territory_id = $2, version = report.version + 1 FROM report_obligation o
     WHERE o.id = report.obligation_id AND report.territory_id = $1 AND o.territory_id = $2 RETURNING report.id`,
    [from, to],
  );
  return rows.length;
}
