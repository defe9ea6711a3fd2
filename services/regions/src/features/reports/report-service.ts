import { checkState, fieldError, ruleBroken, type UnitOfWork, unknownReference } from '@urbanpilot/platform';
import { v7 as uuidv7 } from 'uuid';
import { holdOwed } from '../report-obligations/report-obligation-service';
import { checkAddressee } from '../units/addressee';
import { IN_WRITING, type Report } from './report';
import type { BeginReport, UpdateReport } from './report-schemas';
import { insertReport, lockReport, updateReport } from './report-store';

/** Begins the report that an obligation asks for; nobody but its writers sees it before it is signed. */
export async function beginReport(unit: UnitOfWork, { obligationId, ...content }: BeginReport): Promise<Report> {
  const obligation = await holdOwed(unit, obligationId);
  if (!obligation) {
    throw unknownReference('/obligationId', { 'zh-CN': '报送任务', en: 'obligation' }, obligationId);
  }
  checkAddressee(obligation, unit.actor);
  if (obligation.form !== 'report') {
    const [zh, en] = ['信息类任务不用报告', 'an obligation of briefs takes no report'];
    throw ruleBroken([fieldError('/obligationId', 'forReports', zh, en)]);
  }
  const { territoryId, unitId } = obligation;
  const report: Report = {
    ...{ id: uuidv7(), obligationId, territoryId, unitId, ...content, figures: content.figures ?? [] },
    ...{ state: 'draft', revision: 0, preparedBy: null, signedBy: null, signedOn: null, decidedBy: null },
    ...{ reason: null, version: 1, createdAt: unit.now },
  };
  await insertReport(unit, report);
  recordAct(unit, report, 'report.begun', { obligationId, title: report.title });
  return report;
}

/** Writes on a report that was not handed on, or was given back. */
export async function changeReport(
  unit: UnitOfWork,
  id: string,
  version: number,
  command: UpdateReport,
): Promise<Report> {
  const report = await holdWritten(unit, id, version);
  return recordChange(unit, report, command, 'report.changed', { parts: Object.keys(command) });
}

/** Locks a report that the actor may still write on. */
export async function holdWritten(unit: UnitOfWork, id: string, version?: number): Promise<Report> {
  const report = await lockReport(unit, id, version);
  checkAddressee(report, unit.actor);
  checkState(report, IN_WRITING);
  return report;
}

/** Changes a locked report and records what was done. */
export async function recordChange(
  unit: UnitOfWork,
  report: Report,
  changes: Partial<Report>,
  action: string,
  detail?: Record<string, unknown>,
): Promise<Report> {
  const changed = await updateReport(unit, report, changes);
  recordAct(unit, report, action, { from: report.state, to: changed.state, ...detail });
  return changed;
}

function recordAct(unit: UnitOfWork, report: Report, action: string, detail: Record<string, unknown>): void {
  const { id, territoryId } = report;
  unit.audit({ action, resourceType: 'report', resourceId: id, territoryId, detail });
}
